using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Runs a call of script to a .NET object; emitted per type.</summary>
/// <param name="target">The object.</param>
/// <param name="call">The call.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsInvoke(object target, ref JsHostCall call);

/// <summary>A .NET object that script holds.</summary>
/// <param name="number">Its number.</param>
/// <param name="target">The object.</param>
/// <param name="invoke">Runs calls to it; null for one that cannot be called (an exception).</param>
/// <param name="binding">The halves by which results and promises get to script.</param>
/// <param name="name">What messages call it.</param>
internal sealed class HostEntry(int number, object target, JsInvoke? invoke, JsModuleBinding? binding, string name)
{
    public int Number { get; } = number;

    public object Target { get; } = target;

    public JsInvoke? Invoke { get; } = invoke;

    public JsModuleBinding? Binding { get; } = binding;

    public string Name { get; } = name;
}

using Microsoft.ClearScript.V8;

namespace V8Typed.Scripts;

/// <summary>A script that the engine has compiled for every context of a VM.</summary>
internal sealed class CompiledScript(V8Script script) : IDisposable
{
    public V8Script Script { get; } = script;

    public void Dispose() => Script.Dispose();
}

using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Reads a value that a JS half has written; emitted per type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="reader">Where the value begins.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsRead<T>(ref JsReader reader);

/// <summary>How a value outside of a typed call becomes a <typeparamref name="T"/>; registered by emitted code when its assembly is loaded.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsCodec<T>
{
    private readonly JsModuleDefinition _definition;
    private readonly int _half;
    private readonly JsRead<T> _read;

    private JsCodec(JsModuleDefinition definition, int half, JsRead<T> read)
    {
        _definition = definition;
        _half = half;
        _read = read;
    }

    /// <summary>Null for a type that has none.</summary>
    internal static JsCodec<T>? Instance { get; private set; }

    /// <summary>Registers the type.</summary>
    /// <param name="definition">The JS halves.</param>
    /// <param name="half">The number of the one for this type.</param>
    /// <param name="read">Reads what it writes.</param>
    public static void Register(JsModuleDefinition definition, int half, JsRead<T> read) => Instance ??= new JsCodec<T>(definition, half, read);

    /// <summary>Reads an object that the kernel holds under this number, and lets go of it.</summary>
    internal T Take(JsRealm realm, int reference)
    {
        var call = JsGraphCall.Begin(realm.BindingOf(_definition), _half);
        try
        {
            call.Writer.Count(reference);
            call.Invoke();
            return _read(ref call.Reader);
        }
        finally
        {
            call.End();
        }
    }
}

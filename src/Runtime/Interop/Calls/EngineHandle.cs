using Microsoft.ClearScript;
using Microsoft.ClearScript.JavaScript;

namespace V8Typed.Interop;

/// <summary>
/// A JavaScript object of the engine that C# calls into. The one place of Interop that names the engine underneath.
/// </summary>
/// <remarks>
/// Functions are only ever fetched through <see cref="Get"/>: the engine remembers where a function came from when it is fetched by
/// name, and then calls it by a path that is 80 times slower.
/// </remarks>
internal readonly struct EngineHandle(object value)
{
    private readonly ScriptObject _object = (ScriptObject)value;

    /// <summary>The engine's own object, to be handed back to the engine.</summary>
    public object Target => _object;

    public bool IsDefault => _object is null;

    public object? Get(int index) => _object.GetProperty(index);

    public EngineHandle GetHandle(int index) => new(_object.GetProperty(index));

    public object? Invoke() => _object.Invoke(false);

    public object? Invoke(object? a) => _object.Invoke(false, a);

    public object? Invoke(object? a, object? b) => _object.Invoke(false, a, b);

    public object? Invoke(object? a, object? b, object? c) => _object.Invoke(false, a, b, c);

    public object? Invoke(params object?[] arguments) => _object.Invoke(false, arguments);

    /// <summary>
    /// Gives the handle back early. One whose object has a <c>[Symbol.dispose]</c> is left to the collector: disposing of the handle
    /// would run it.
    /// </summary>
    public void Release()
    {
        const JavaScriptObjectFlags runsScript = JavaScriptObjectFlags.Disposable | JavaScriptObjectFlags.AsyncDisposable;
        if (_object is IJavaScriptObject script && (script.Flags & runsScript) == 0)
        {
            _object.Dispose();
        }
    }

    /// <summary>The address of an ArrayBuffer's memory, which does not move while the buffer is alive.</summary>
    public nint GetBufferAddress() => ((IArrayBuffer)_object).InvokeWithDirectAccess(static address => address);

    /// <summary>Copies into the memory of an ArrayBuffer of this size or more, while no script runs; false when it has been detached.</summary>
    public unsafe bool TryWrite(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* source = bytes)
        {
            return ((IArrayBuffer)_object).InvokeWithDirectAccess(
                static (target, from) =>
                {
                    if (target == 0)
                    {
                        return false;
                    }

                    Buffer.MemoryCopy((void*)from.Address, (void*)target, from.Length, from.Length);
                    return true;
                },
                (Address: (nint)source, Length: (long)bytes.Length));
        }
    }

    /// <summary>Copies out of the memory of an ArrayBuffer, likewise.</summary>
    public unsafe bool TryRead(Span<byte> bytes)
    {
        fixed (byte* target = bytes)
        {
            return ((IArrayBuffer)_object).InvokeWithDirectAccess(
                static (source, to) =>
                {
                    if (source == 0)
                    {
                        return false;
                    }

                    Buffer.MemoryCopy((void*)source, (void*)to.Address, to.Length, to.Length);
                    return true;
                },
                (Address: (nint)target, Length: (long)bytes.Length));
        }
    }

    /// <summary>Whether this is a promise that is rejected already.</summary>
    public bool IsRejected => _object is IJavaScriptObject script && (script.Flags & JavaScriptObjectFlags.Rejected) != 0;

    public static bool IsHandle(object? value) => value is ScriptObject;

    public static void ReleaseIfHandle(object? value)
    {
        if (value is ScriptObject)
        {
            new EngineHandle(value).Release();
        }
    }

    public static bool IsUndefined(object? value) => value is Undefined;
}

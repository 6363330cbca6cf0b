using Microsoft.ClearScript;
using V8Typed.Interop;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>Turns what the engine throws into our exceptions.</summary>
internal static class EngineFaults
{
    public static Exception Translate(Exception exception, RealmHost host)
    {
        try
        {
            return Create(exception, host);
        }
        catch (ScriptInterruptedException interrupted)
        {
            // To describe what was thrown runs script, too.
            return Create(interrupted, host);
        }
    }

    private static Exception Create(Exception exception, RealmHost host)
    {
        switch (exception)
        {
            // Before OperationCanceledException, of which it is one.
            case ScriptInterruptedException:
                return host.Vm.Gate.InterruptException() ?? OutOfMemory(host, exception);
            case V8Exception or OperationCanceledException:
                return exception;
            case CompileFault fault:
                return ErrorFactory.FromCompiler(fault);
            case ObjectDisposedException:
                return new ObjectDisposedException(nameof(V8Context), "The context was disposed while the call was on its way.");
            case ScriptEngineException script when IsMemoryLimit(script):
                return OutOfMemory(host, exception);
            case ScriptEngineException script:
                return ScriptError(script, host);
            case InvalidOperationException or ArgumentException or NotSupportedException or IOException or OverflowException:
                return exception;
            default:
                return new V8UnknownException($"The engine failed: {exception.Message}", exception);
        }
    }

    private static bool IsMemoryLimit(ScriptEngineException exception) =>
        exception.Message.Contains("exceeded its memory limit", StringComparison.Ordinal);

    private static V8Exception OutOfMemory(RealmHost host, Exception exception)
    {
        var memory = host.Vm.Memory;
        if (!memory.IsSet)
        {
            return new V8UnknownException("The script was interrupted, but not by a limit of V8Typed.", exception);
        }

        // Collecting is only safe once no script is on the stack.
        host.Vm.RecoverMemory();
        return new V8MemoryException(memory.Describe(), exception);
    }

    private static Exception ScriptError(ScriptEngineException exception, RealmHost host)
    {
        // A getter that was interrupted tells the engine nothing of it.
        if (host.Vm.Gate.InterruptException() is { } interrupted)
        {
            return interrupted;
        }

        if (exception.ErrorDetails is null or "" && exception.ScriptExceptionAsObject is null)
        {
            return OutOfMemory(host, exception);
        }

        var kernel = host.Realm.Kernel;
        var guarded = kernel.TakeGuardError(exception.ScriptExceptionAsObject);
        return guarded != 0
            ? host.Realm.TakeError(guarded, null, null)
            : ErrorFactory.FromEngine(exception.ErrorDetails, exception.ScriptExceptionAsObject, host.Realm);
    }
}

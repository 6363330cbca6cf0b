using System.Text;
using V8Typed.Interop;
using V8Typed.Modules;

namespace V8Typed;

/// <content>Running scripts.</content>
public sealed partial class V8Context
{
    private const string AnonymousName = "<anonymous>";

    /// <summary>Runs a classic script in the global scope.</summary>
    /// <param name="script">The source. Compiled scripts are kept: running the same source and name again does not compile it again.</param>
    /// <param name="name">The script's name in messages and stacks.</param>
    /// <param name="cancellationToken">Ends the script while it runs.</param>
    /// <returns>The value of the last statement, as JavaScript's <c>String(value)</c> gives it; <c>"undefined"</c> for none.</returns>
    /// <exception cref="V8ScriptException">The script failed to compile, or threw.</exception>
    /// <exception cref="V8TimeoutException">It ran longer than <see cref="V8VmOptions.Timeout"/>.</exception>
    /// <exception cref="V8MemoryException">It went over <see cref="V8VmOptions.MaxHeapSize"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public string RunScript(string script, string name = AnonymousName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(name);
        var registration = Realm.Enter(cancellationToken);
        try
        {
            var result = _host.Evaluate(script, name);
            return result as string ?? _host.ToText(result);
        }
        finally
        {
            Realm.Exit(registration);
        }
    }

    /// <summary>Runs a classic script given as UTF-8.</summary>
    /// <param name="utf8Script">The source in UTF-8, with or without a byte order mark.</param>
    /// <param name="name">The script's name in messages and stacks.</param>
    /// <param name="cancellationToken">Ends the script while it runs.</param>
    /// <returns>The value of the last statement, as JavaScript's <c>String(value)</c> gives it.</returns>
    /// <exception cref="ArgumentException">The bytes are not UTF-8.</exception>
    /// <exception cref="V8ScriptException">The script failed to compile, or threw.</exception>
    public string RunScript(ReadOnlySpan<byte> utf8Script, string name = AnonymousName, CancellationToken cancellationToken = default) =>
        RunScript(Utf8Source.Decode(utf8Script), name, cancellationToken);

    /// <summary>Runs a classic script and converts its result.</summary>
    /// <typeparam name="T">
    /// A scalar, a string, an array of those, <c>JsonNode</c>, <c>JsonElement</c> or <see cref="JsValue"/>. A nullable type takes null and
    /// undefined as null.
    /// </typeparam>
    /// <param name="script">The source.</param>
    /// <param name="name">The script's name in messages and stacks.</param>
    /// <param name="cancellationToken">Ends the script while it runs.</param>
    /// <returns>The value of the last statement.</returns>
    /// <exception cref="V8TypeException">The result is not of that type.</exception>
    /// <exception cref="V8ScriptException">The script failed to compile, or threw.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of the types above.</exception>
    public T RunScript<T>(string script, string name = AnonymousName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(name);
        var registration = Realm.Enter(cancellationToken);
        try
        {
            var result = _host.Evaluate(script, name);
            return ResultConverter.Convert<T>(_host.Encode(result, ResultConverter.Wanted<T>()), Realm, "result");
        }
        finally
        {
            Realm.Exit(registration);
        }
    }

    /// <summary>Runs a classic script, waits for the promise that it gives, and converts what that is fulfilled with.</summary>
    /// <typeparam name="T">As for <see cref="RunScript{T}(string, string, CancellationToken)"/>.</typeparam>
    /// <param name="script">The source. A result that is no promise is taken as it is.</param>
    /// <param name="name">The script's name in messages and stacks.</param>
    /// <param name="cancellationToken">Ends the script while it runs, and the waiting after that.</param>
    /// <returns>
    /// A task that fails with <see cref="V8ScriptException"/> when the promise is rejected, and with <see cref="ObjectDisposedException"/>
    /// when the context is disposed first. Its continuations never run under the VM's lock.
    /// </returns>
    public Task<T> RunScriptAsync<T>(string script, string name = AnonymousName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(name);
        return Begin(() => PendingScript<T>.Await(Realm, _host.Evaluate(script, name), cancellationToken), cancellationToken);
    }

    /// <summary>Begins what ends later. What the script did, as opposed to how it was called, is told by the task.</summary>
    private Task<T> Begin<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            var registration = Realm.Enter(cancellationToken);
            try
            {
                return call();
            }
            finally
            {
                Realm.Exit(registration);
            }
        }
        catch (Exception exception) when (exception is V8Exception or OperationCanceledException)
        {
            return JsTask.Failed<T>(exception);
        }
    }

    private void Execute(string script, string name, CancellationToken cancellationToken)
    {
        var registration = Realm.Enter(cancellationToken);
        try
        {
            _host.EvaluateOnce(script, name);
        }
        finally
        {
            Realm.Exit(registration);
        }
    }
}

using Microsoft.ClearScript.V8;
using V8Typed.Interop;
using V8Typed.WebApis;

namespace V8Typed;

/// <summary>Defines the web APIs that the options of a context name, before any script of the user runs.</summary>
internal sealed class WebApiSetup(V8Vm vm, V8ScriptEngine engine, JsRealm realm, V8ContextOptions options) : IDisposable
{
    private readonly TimeProvider _clock = options.TimeProvider ?? TimeProvider.System;
    private TaskQueue? _tasks;
    private EngineHandle? _runTask;

    public int PendingTasks => _tasks?.Count ?? 0;

    public void Apply(V8WebApis apis)
    {
        if ((apis & (V8WebApis.Timers | V8WebApis.Messaging | V8WebApis.Events)) != 0)
        {
            _tasks = new TaskQueue(_clock, RunTask);
            _runTask = new EngineHandle(Install("00-tasks", WebApiFunctions.StartTask(_tasks.Start), WebApiFunctions.StopTask(_tasks.Stop))!);
        }

        if (apis.HasFlag(V8WebApis.Events))
        {
            realm.Kernel.DefineDomException();
            Install("events");
        }

        if (apis.HasFlag(V8WebApis.Timers))
        {
            Install("timers");
        }

        if (apis.HasFlag(V8WebApis.Microtasks))
        {
            Install("microtasks");
        }

        if (apis.HasFlag(V8WebApis.Encoding))
        {
            Install("encoding", WebApiFunctions.Text(TextEncodings.NameOf), WebApiFunctions.Decode(new TextDecoders().Decode));
        }

        if ((apis & (V8WebApis.StructuredClone | V8WebApis.Messaging)) != 0)
        {
            Install("structured-clone", apis.HasFlag(V8WebApis.StructuredClone));
        }

        if (apis.HasFlag(V8WebApis.Messaging))
        {
            Install("messaging");
        }

        if (apis.HasFlag(V8WebApis.Performance))
        {
            var start = _clock.GetTimestamp();
            var origin = (_clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
            Install("performance", WebApiFunctions.Number(() => _clock.GetElapsedTime(start).TotalMilliseconds), origin);
        }

        if (apis.HasFlag(V8WebApis.Crypto))
        {
            Install("crypto", WebApiFunctions.Text(Digests.Random), WebApiFunctions.Text(Digests.Digest), WebApiFunctions.Text(Digests.Uuid));
        }
    }

    public void Dispose() => _tasks?.Dispose();

    private object? Install(string name, params ReadOnlySpan<object> hosts)
    {
        var script = vm.Cache.GetOrAdd(WebApiScript.Read(name), Scripts.EngineNames.OwnPrefix + name, (text, title) => vm.Compiler.Compile(text, title, null));
        return realm.Kernel.InstallWebApi(engine.Evaluate(script.Script), hosts);
    }

    // Whatever happens in it is the task's: what its function throws, the kernel reports.
    private void RunTask(int task)
    {
        try
        {
            realm.Enter();
            try
            {
                _runTask!.Value.Invoke(task);
            }
            finally
            {
                realm.Exit();
            }
        }
        catch (Exception)
        {
            // The context is gone, or the task ran into the VM's time limit.
        }
    }
}

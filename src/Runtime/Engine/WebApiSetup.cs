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
    private FetchClient? _fetch;
    private EngineHandle? _fetchEvent;

    public int PendingTasks => (_tasks?.Count ?? 0) + (_fetch?.Count ?? 0);

    public void Apply(V8WebApis asked)
    {
        var apis = WebApiNeeds.Of(asked);
        if (apis.HasFlag(V8WebApis.Console))
        {
            var start = _clock.GetTimestamp();
            Install("inspect", true, WebApiFunctions.Text(stack => Scripts.StackTrace.Parse(stack, vm.Sources).Text));
            Install("console", true, HostFunctions.Console(vm.Gate, options.ConsoleSink), WebApiFunctions.Number(() => _clock.GetElapsedTime(start).TotalMilliseconds));
        }

        bool IsAsked(V8WebApis api) => asked.HasFlag(api);
        if ((apis & (V8WebApis.Timers | V8WebApis.Messaging | V8WebApis.Events)) != 0)
        {
            _tasks = new TaskQueue(_clock, RunTask, Together);
            _runTask = new EngineHandle(Install("00-tasks", true, WebApiFunctions.StartTask(_tasks.Start), WebApiFunctions.StopTask(_tasks.Stop))!);
        }

        if (apis.HasFlag(V8WebApis.Events))
        {
            Install("events", IsAsked(V8WebApis.Events));
        }

        if (apis.HasFlag(V8WebApis.Timers))
        {
            Install("timers", IsAsked(V8WebApis.Timers));
        }

        if (apis.HasFlag(V8WebApis.Microtasks))
        {
            Install("microtasks", IsAsked(V8WebApis.Microtasks));
        }

        if (apis.HasFlag(V8WebApis.Encoding))
        {
            Install("encoding", IsAsked(V8WebApis.Encoding), WebApiFunctions.Text(TextEncodings.NameOf), WebApiFunctions.Decode(new TextDecoders().Decode));
        }

        if (apis.HasFlag(V8WebApis.StructuredClone))
        {
            Install("structured-clone", IsAsked(V8WebApis.StructuredClone));
        }

        if (apis.HasFlag(V8WebApis.Messaging))
        {
            Install("messaging", IsAsked(V8WebApis.Messaging));
        }

        if (apis.HasFlag(V8WebApis.Performance))
        {
            var start = _clock.GetTimestamp();
            var origin = (_clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
            Install("performance", true, WebApiFunctions.Number(() => _clock.GetElapsedTime(start).TotalMilliseconds), origin);
        }

        if (apis.HasFlag(V8WebApis.Crypto))
        {
            Install("crypto", true, WebApiFunctions.Text(Digests.Random), WebApiFunctions.Text(Digests.Digest), WebApiFunctions.Text(Digests.Uuid));
        }

        InstallFromNpm("streams", apis.HasFlag(V8WebApis.Streams), IsAsked(V8WebApis.Streams));
        InstallFromNpm("url", apis.HasFlag(V8WebApis.Url), IsAsked(V8WebApis.Url));
        if (apis.HasFlag(V8WebApis.Blob))
        {
            Install("blob", IsAsked(V8WebApis.Blob));
        }

        if (apis.HasFlag(V8WebApis.Fetch))
        {
            InstallFetch();
        }
    }

    public void Dispose()
    {
        _tasks?.Dispose();
        _fetch?.Dispose();
    }

    private void InstallFetch()
    {
        _fetch = options.Fetch is null ? null : new FetchClient(new FetchPolicy(options.Fetch), TellFetch);
        var handle = Install(
            "fetch",
            true,
            WebApiFunctions.Load(Evaluate),
            WebApiFunctions.Text(Digests.Uuid),
            _fetch is not null,
            WebApiFunctions.Send((id, request) => _fetch?.Send(id, request)),
            WebApiFunctions.StopTask(id => _fetch?.Pull(id)),
            WebApiFunctions.StopTask(id => _fetch?.Cancel(id)));
        _fetchEvent = new EngineHandle(handle!);
    }

    private object? Install(string name, bool isVisible, params ReadOnlySpan<object> hosts) => realm.Kernel.InstallWebApi(Evaluate(name), isVisible, hosts);

    private void InstallFromNpm(string name, bool isNeeded, bool isVisible)
    {
        if (isNeeded)
        {
            WebApiScript.Require("npm/" + name);
            Install(name, isVisible, WebApiFunctions.Load(Evaluate));
        }
    }

    private object Evaluate(string name) => engine.Evaluate(vm.WebApiScripts.Get(name, vm.Compiler).Script);

    // Whatever happens in it is the task's: what its function throws, the kernel reports.
    private bool RunTask(int task) => TryRun(() => _runTask!.Value.Invoke(task));

    private void TellFetch(int id, FetchEvent what, string text) => TryRun(() => _fetchEvent!.Value.Invoke(id, (int)what, text));

    /// <summary>Holds the VM for several tasks.</summary>
    private bool Together(Func<bool> tasks)
    {
        bool? isMore = null;
        TryRun(() => isMore = tasks());
        return isMore ?? tasks(); // The context is gone. Each finds that by itself.
    }

    /// <summary>Whether nothing failed while the VM was held: the context is gone, or what was started ran into the VM's time limit.</summary>
    private bool TryRun(Action action)
    {
        try
        {
            realm.Enter();
            try
            {
                action();
            }
            finally
            {
                realm.Exit();
            }

            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}

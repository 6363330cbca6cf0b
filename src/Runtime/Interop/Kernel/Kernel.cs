using System.Globalization;
using V8Typed.Scripts;

namespace V8Typed.Interop;

/// <summary>
/// The JavaScript side of a context, and its operations. Its text is that of the fragments in <c>Script</c>, in the order of their names,
/// inside of one function: they run in every context before any other script, capture the built-ins that they need (user code may replace
/// them afterwards), and hand their operations to C#. Nothing of it is reachable from user code but the two guard functions.
/// </summary>
internal sealed partial class Kernel(EngineHandle operations)
{
    private readonly EngineHandle _lane = Operation(operations, "lane");
    private readonly EngineHandle _keepText = Operation(operations, "keepText");
    private readonly EngineHandle _resultText = Operation(operations, "resultText");
    private readonly EngineHandle _buffer = Operation(operations, "buffer");
    private readonly EngineHandle _dropBuffer = Operation(operations, "dropBuffer");
    private readonly EngineHandle _resultWindow = Operation(operations, "resultWindow");
    private readonly EngineHandle _bind = Operation(operations, "bind");
    private readonly EngineHandle _describe = Operation(operations, "describe");
    private readonly EngineHandle _takeGuardError = Operation(operations, "takeGuardError");
    private readonly EngineHandle _text = Operation(operations, "text");
    private readonly EngineHandle _encode = Operation(operations, "encode");
    private readonly EngineHandle _keepError = Operation(operations, "keepError");
    private readonly EngineHandle _free = Operation(operations, "free");
    private readonly EngineHandle _loadCommonJs = Operation(operations, "loadCommonJs");
    private readonly EngineHandle _importModule = Operation(operations, "importModule");
    private readonly EngineHandle _setModule = Operation(operations, "setModule");
    private readonly EngineHandle _await = Operation(operations, "awaitValue");
    private readonly EngineHandle _isSettled = Operation(operations, "isSettled");
    private readonly EngineHandle _takeSettled = Operation(operations, "takeSettled");
    private readonly EngineHandle _reference = Operation(operations, "reference");
    private readonly EngineHandle _counts = Operation(operations, "counts");
    private readonly EngineHandle _nothing = Operation(operations, "settle");
    private readonly EngineHandle _webApi = Operation(operations, "webApi");
    private readonly EngineHandle _removeGlobal = Operation(operations, "removeGlobal");
    private readonly EngineHandle _commonJsShim = Operation(operations, "commonJsShim");
    private readonly EngineHandle _watch = Operation(operations, "watch");
    private readonly EngineHandle _connect = Operation(operations, "connect");
    private readonly EngineHandle _takeText = Operation(operations, "takeText");
    private readonly EngineHandle _callbackLane = Operation(operations, "callbackLane");
    private readonly EngineHandle _sweep = Operation(operations, "sweep");
    private readonly EngineHandle _rejectHost = Operation(operations, "rejectHost");
    private readonly EngineHandle _referenceToHost = Operation(operations, "referenceToHost");
    private readonly EngineHandle _addHostType = Operation(operations, "addHostType");
    private readonly EngineHandle _expose = Operation(operations, "expose");
    private readonly EngineHandle _abort = Operation(operations, "abort");
    private readonly EngineHandle _unwatch = Operation(operations, "unwatch");
    private readonly EngineHandle _noteRejection = Operation(operations, "noteRejection");
    private readonly EngineHandle _forgetRejection = Operation(operations, "forgetRejection");
    private readonly EngineHandle _peekRejections = Operation(operations, "peekRejections");
    private readonly EngineHandle _takeRejection = Operation(operations, "takeRejection");

    /// <summary>Keeps a text that is sent again and again.</summary>
    public void KeepText(int place, string text) => _keepText.Invoke(place, text);

    /// <summary>The long result that is known under this tag; null when it is another one by now.</summary>
    public string? ResultText(int tag) => _resultText.Invoke(tag) as string;

    /// <summary>An ArrayBuffer that C# fills for the script; or the number of an error.</summary>
    public object? CreateBuffer(int number, int bytes) => _buffer.Invoke(number, bytes);

    /// <summary>Lets go of one that script has not taken, or will not see again.</summary>
    public void DropBuffer(int number) => _dropBuffer.Invoke(number);

    /// <summary>The buffer through which large results come; once.</summary>
    public EngineHandle CreateResultWindow(int bytes) => new(_resultWindow.Invoke(bytes)!);

    public Lane CreateLane(int slots) => new(new EngineHandle(_lane.Invoke(slots * 8)!), slots);

    /// <summary>Makes the lane of the calls from script to .NET; once.</summary>
    public Lane CreateCallbackLane(int slots) => new(new EngineHandle(_callbackLane.Invoke(slots * 8)!), slots);

    /// <summary>Binds the JS halves to the newest lane; the result is the bound object, or the number of an error.</summary>
    public object? Bind(EngineHandle binder, string moduleKey) => _bind.Invoke(binder.Target, moduleKey);

    /// <summary>Takes the error with this number out of the kernel, as packed fields.</summary>
    public string Describe(int error) => (string)_describe.Invoke(error)!;

    /// <summary>The number of the error that a guarded script ended with, or 0 when what was thrown is not what its guard throws.</summary>
    public int TakeGuardError(object? thrown) => ToInt32(_takeGuardError.Invoke(thrown));

    /// <summary><c>String(value)</c>, as encoded text.</summary>
    public string Text(object? value) => (string)_text.Invoke(value)!;

    public string Encode(object? value, string wanted) => (string)_encode.Invoke(value, wanted)!;

    public int KeepError(object? value) => ToInt32(_keepError.Invoke(value));

    /// <summary>Gives a reference back, as often as it was handed out; 0 for one that is handed out once only.</summary>
    public void Free(int reference, int count) => _free.Invoke(reference, count);

    public string LoadCommonJs(object host, string key) => (string)_loadCommonJs.Invoke(host, key)!;

    /// <summary>Starts an import; index 0 of the result tells how it goes: "pending", empty when it is done, or an error.</summary>
    public EngineHandle ImportModule(string key) => new(_importModule.Invoke(key)!);

    /// <summary>Listens to a promise; index 0 of the result is as that of <see cref="ImportModule"/>.</summary>
    public EngineHandle Watch(EngineHandle promise) => new(_watch.Invoke(promise.Target)!);

    public void SetModule(string key, object? exports) => _setModule.Invoke(key, exports);

    /// <summary>The number of a promise for the value, or an error.</summary>
    public string Await(object? value) => (string)_await.Invoke(value)!;

    /// <summary>Whether that promise has settled; if not, C# is notified when it does.</summary>
    public bool IsSettled(int promise) => _isSettled.Invoke(promise) is true;

    /// <summary>What it settled with, or an error.</summary>
    public string TakeSettled(int promise, string wanted) => (string)_takeSettled.Invoke(promise, wanted)!;

    public string Reference(string operation, int reference, string? name, params ReadOnlySpan<string> arguments)
    {
        var all = new object?[3 + arguments.Length];
        all[0] = operation;
        all[1] = reference;
        all[2] = name;
        for (var i = 0; i < arguments.Length; i++)
        {
            all[3 + i] = arguments[i];
        }

        return (string)_reference.Invoke(all)!;
    }

    /// <summary>References held by C#, with the signals that it watches; and errors that nobody has asked for.</summary>
    public (int References, int Errors) Counts()
    {
        var text = (string)_counts.Invoke()!;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return (
            int.Parse(text.AsSpan(0, comma), CultureInfo.InvariantCulture),
            int.Parse(text.AsSpan(comma + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>Compares what both sides hold; see <see cref="Leftovers"/>.</summary>
    public void Sweep() => _sweep.Invoke();

    /// <summary>Rejects the promise for a task of .NET.</summary>
    public void RejectHost(int promise, int error, string packed) => _rejectHost.Invoke(promise, error, packed);

    /// <summary>A reference to what script sees of a .NET object; 0 if nobody holds that any more.</summary>
    public int ReferenceToHost(int host) => ToInt32(_referenceToHost.Invoke(host));

    /// <summary>Makes the kernel know how objects of a host type look.</summary>
    public void AddHostType(int type, EngineHandle binder) => _addHostType.Invoke(type, binder.Target);

    /// <summary>Makes an object of .NET a global; false where something else has the name.</summary>
    public bool Expose(string name, int host, int type) => _expose.Invoke(name, host, type) is true;

    /// <summary>Aborts the signal of the call with this number, if its script took one.</summary>
    public void Abort(int call, bool timedOut) => _abort.Invoke(call, timedOut);

    /// <summary>Ends the watching of a signal that script has given to .NET.</summary>
    public void Unwatch(int signal) => _unwatch.Invoke(signal);

    /// <summary>Keeps a promise that was rejected and has no handler under a number.</summary>
    public void NoteRejection(int rejection, object promise, object? value) => _noteRejection.Invoke(rejection, promise, value);

    /// <summary>The number of a promise that has a handler now; 0 for one that is not known.</summary>
    public int ForgetRejection(object promise) => ToInt32(_forgetRejection.Invoke(promise));

    /// <summary>Asks the promises for what the engine does not hand out; before <see cref="TakeRejection"/>.</summary>
    public void PeekRejections() => _peekRejections.Invoke();

    /// <summary>The number of the error that the promise was rejected with; 0 when it is handled.</summary>
    public int TakeRejection(int rejection) => ToInt32(_takeRejection.Invoke(rejection));

    /// <summary>Enters and leaves the engine, which runs the microtasks that are due.</summary>
    public void RunMicrotasks() => _nothing.Invoke();

    /// <summary>Gives the kernel a function of .NET that it calls by this name.</summary>
    public void Connect(string name, object function) => _connect.Invoke(name, function);

    /// <summary>The text of a result that was written after its JS half had returned.</summary>
    public string TakeText() => (string)_takeText.Invoke()!;

    /// <summary>
    /// Runs the function that defines a web API, with what of .NET it calls; as globals only if that is wanted, and not for another API that needs it.
    /// What it returns, C# may call.
    /// </summary>
    public object? InstallWebApi(object? install, bool isVisible, ReadOnlySpan<object> hosts) => _webApi.Invoke([install, isVisible, .. hosts]);

    public void RemoveGlobal(string name) => _removeGlobal.Invoke(name);

    /// <summary>Loads a CommonJS module for an import: index 0 has its exported names, packed; index 1 a function that gives or throws.</summary>
    public EngineHandle CommonJsShim(object host, string key) => new(_commonJsShim.Invoke(host, key)!);

    private static int ToInt32(object? value) => value is int number ? number : 0;

    // Fetched by an index: a function that is fetched by a name is called by a slow path (see EngineHandle).
    private static EngineHandle Operation(EngineHandle operations, string name) => operations.GetHandle(KernelSource.IndexOf(name, operations));
}

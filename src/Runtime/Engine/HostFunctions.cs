using Microsoft.ClearScript.V8.FastProxy;
using V8Typed.Interop;

namespace V8Typed;

/// <summary>
/// The functions of .NET that the kernel calls. None lets an exception through: script would get hold of the .NET object, and on some paths
/// of the engine it ends the process.
/// </summary>
internal static class HostFunctions
{
    public static object Console(CallGate gate, Action<V8ConsoleMessage>? sink) =>
        new V8FastHostFunction("console", (bool _, in V8FastArgs args, in V8FastResult _) =>
        {
            if (sink is null)
            {
                return;
            }

            var message = new V8ConsoleMessage(args.GetString(0), args.GetString(1));
            using var scope = gate.EnterCallback();
            try
            {
                sink(message);
            }
            catch
            {
                // A sink that fails must not change what the script does.
            }
        });

    /// <summary>Moves a part of a value out of the lane, which it has filled: the lane's generation, and where the value begins.</summary>
    public static object Spill(Action<int, int> spill) =>
        new V8FastHostFunction("spill", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            try
            {
                spill(args.GetInt32(0), args.GetInt32(1));
                result.Set(true);
            }
            catch
            {
                result.Set(false); // Out of memory, which the script is told of.
            }
        });

    /// <summary>Gives the text of a call's arguments, without making a string of it here.</summary>
    public static object LongText(LongTexts texts) =>
        new V8FastHostFunction("longText", (bool _, in V8FastArgs _, in V8FastResult result) => result.Set(texts.Pull()));

    /// <summary>Begins to take a large array: the lane's generation, where the value begins, the elements' kind and count. Gives its number.</summary>
    public static object Receive(Func<int, int, int, int, int> receive) =>
        new V8FastHostFunction("receive", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            try
            {
                result.Set(receive(args.GetInt32(0), args.GetInt32(1), args.GetInt32(2), args.GetInt32(3)));
            }
            catch
            {
                result.Set(0); // Out of memory, which the script is told of.
            }
        });

    /// <summary>Takes a part of it: the lane's generation, the array's number, and the part's size.</summary>
    public static object Received(Action<int, int, int> receive) =>
        new V8FastHostFunction("received", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            try
            {
                receive(args.GetInt32(0), args.GetInt32(1), args.GetInt32(2));
            }
            catch
            {
                result.Set(false); // The array stays incomplete, which its reader refuses.
            }
        });

    /// <summary>Tells that a promise settled for which C# waits. Gives whether one still does.</summary>
    public static object Notify(CallGate gate, Func<int, bool> notify) =>
        new V8FastHostFunction("notify", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            var id = args.GetInt32(0);
            using var scope = gate.EnterCallback();
            result.Set(notify(id));
        });

    /// <summary>Calls a .NET object that script holds, with the text of the arguments. Gives the text of the result, if there is any.</summary>
    public static object Call(HostCalls calls) =>
        new V8FastHostFunction("call", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            var text = calls.Run(args.Count > 0 ? args.GetString(0) : null);
            if (text is not null)
            {
                result.Set(text);
            }
        });

    /// <summary>Tells that a signal was aborted which script gave to a call of .NET.</summary>
    public static object Abort(Action<int> abort) =>
        new V8FastHostFunction("abort", (bool _, in V8FastArgs args, in V8FastResult _) =>
        {
            try
            {
                abort(args.GetInt32(0));
            }
            catch
            {
                // Out of memory.
            }
        });

    /// <summary>Compares what both sides hold: the .NET objects that script can reach. Gives the references of C#.</summary>
    public static object Sweep(Func<string, string> compare) =>
        new V8FastHostFunction("sweep", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            try
            {
                result.Set(compare(args.GetString(0)));
            }
            catch
            {
                // Out of memory. The kernel fails for want of a text, and nothing is let go.
            }
        });

    /// <summary>Whether a text is a <see cref="Uri"/>: only .NET knows, and only the script knows the text's place in a value.</summary>
    public static object IsUri() =>
        new V8FastHostFunction("isUri", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            try
            {
                result.Set(Uri.TryCreate(args.GetString(0), UriKind.RelativeOrAbsolute, out var _));
            }
            catch
            {
                result.Set(false); // Out of memory.
            }
        });

    /// <summary>Answers the kernel's questions about CommonJS modules: what to do, of which module, and a specifier.</summary>
    public static object Modules(Func<string, string, string, object> answer) =>
        new V8FastHostFunction("modules", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            var value = answer(args.GetString(0), args.GetString(1), args.GetString(2));
            if (value is string text)
            {
                result.Set(text);
            }
            else
            {
                result.Set(value);
            }
        });
}

using System.Text;
using Microsoft.ClearScript.V8.FastProxy;
using V8Typed.WebApis;

namespace V8Typed;

/// <summary>The functions of .NET that the scripts of web APIs call. None lets an exception through, as those of <see cref="HostFunctions"/>.</summary>
internal static class WebApiFunctions
{
    /// <summary>Starts a task: its number, and in how many milliseconds it is due.</summary>
    public static object StartTask(Action<int, double> start) =>
        new V8FastHostFunction("startTask", (bool _, in V8FastArgs args, in V8FastResult _) => start(args.GetInt32(0), args.GetDouble(1)));

    public static object StopTask(Action<int> stop) =>
        new V8FastHostFunction("stopTask", (bool _, in V8FastArgs args, in V8FastResult _) => stop(args.GetInt32(0)));

    public static object Number(Func<double> get) =>
        new V8FastHostFunction("number", (bool _, in V8FastArgs _, in V8FastResult result) => result.Set(get()));

    public static object Text(Func<string> get) =>
        new V8FastHostFunction("text", (bool _, in V8FastArgs _, in V8FastResult result) => result.Set(get()));

    public static object Text(Func<string, string> convert) =>
        new V8FastHostFunction("text", (bool _, in V8FastArgs args, in V8FastResult result) => result.Set(convert(args.GetString(0))));

    public static object Text(Func<int, string> make) =>
        new V8FastHostFunction("text", (bool _, in V8FastArgs args, in V8FastResult result) => result.Set(make(args.GetInt32(0))));

    public static object Text(Func<string, string, string> convert) =>
        new V8FastHostFunction("text", (bool _, in V8FastArgs args, in V8FastResult result) => result.Set(convert(args.GetString(0), args.GetString(1))));

    /// <summary>Decodes bytes: the decoder's number, the encoding, the bytes, flags.</summary>
    public static object Decode(Func<int, string, string, int, string> decode) =>
        new V8FastHostFunction("decode", (bool _, in V8FastArgs args, in V8FastResult result) =>
        {
            try
            {
                result.Set(decode(args.GetInt32(0), args.GetString(1), args.GetString(2), args.GetInt32(3)));
            }
            catch
            {
                result.Set("!"); // An encoding that this build of .NET lacks, or no memory.
            }
        });

    /// <summary>A script of a web API by its name, which is a function: running it is the caller's, so that nothing is thrown here.</summary>
    public static object Load(Func<string, object> load) =>
        new V8FastHostFunction("load", (bool _, in V8FastArgs args, in V8FastResult result) => result.Set(load(args.GetString(0))));

    /// <summary>Sends a request: its number, method, URL, headers, body, whether it has one, what to do about redirects.</summary>
    public static object Send(Action<int, FetchRequest> send) =>
        new V8FastHostFunction("send", (bool _, in V8FastArgs args, in V8FastResult _) => send(
            args.GetInt32(0),
            new FetchRequest(args.GetString(1), args.GetString(2), args.GetString(3), args.GetBoolean(5) ? Encoding.Latin1.GetBytes(args.GetString(4)) : null, args.GetString(6))));
}

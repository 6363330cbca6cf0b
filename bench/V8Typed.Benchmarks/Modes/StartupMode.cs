using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ReactSsr;
using TypeScriptCompiler;

namespace V8Typed.Benchmarks;

/// <summary>
/// What the code cache is worth: large libraries from nothing to their first use, each start in a process of its own. Starts with and without
/// the cache alternate, so that both meet the same neighbours on the machine.
/// </summary>
internal sealed class StartupMode : IMode
{
    private const string Off = "off";

    private static readonly string s_typeScript = Path.Combine(AppContext.BaseDirectory, "typescript.js");

    /// <summary>
    /// New libraries are added here: how one is loaded and first used in a process with this cache folder (null for none), in
    /// milliseconds, and the share of the time that the cache may leave (null where that is nobody's promise).
    /// </summary>
    private static readonly Dictionary<string, (string Name, Func<string?, double> Start, double? Target)> s_libraries = new()
    {
        ["module"] = ("typescript.js as a [JsModule]", cache => Start(cache, context => context.Get<ITypeScript>().Version), 1 / 3.0),
        ["react"] = ("the bundle of samples/ReactSsr", cache => Start(cache, StartReact), 1 / 2.0),
        ["library"] = ("typescript.js by LoadLibs", cache => Start(cache, LoadTypeScript), 1 / 3.0),
        ["engine"] = ("typescript.js by ClearScript alone", cache => EngineStart.Run(s_typeScript, cache), null),
    };

    public string Name => "startup";

    public RootCommand Command()
    {
        var starts = new Option<int>("--starts") { Description = "Starts of each library, with the cache and without.", DefaultValueFactory = _ => 7 };
        var library = new Option<string>("--library") { Description = "The one start of a process that this program begins itself.", Hidden = true };
        var cache = new Option<string>("--cache") { Description = "Its cache folder.", Hidden = true, DefaultValueFactory = _ => Off };
        var command = new RootCommand("Start-up of large libraries with the code cache, against without.") { starts, library, cache };
        command.SetAction(arguments => arguments.GetValue(library) is { } one
            ? Start(one, arguments.GetValue(cache)!)
            : Compare(arguments.GetValue(starts)));
        return command;
    }

    private static int Compare(int starts)
    {
        Console.WriteLine("Milliseconds from CreateVm to the first result, the median of the starts; V8 itself has been started before.");
        Console.WriteLine($"{"name",-40}{"cached",10}{"without",10}{"ratio",8}{"target",8}");
        var missed = 0;
        foreach (var (library, (name, _, target)) in s_libraries)
        {
            var folder = Directory.CreateTempSubdirectory("v8typed-startup-");
            try
            {
                Child(library, folder.FullName); // Fills the cache.
                var cached = new List<double>();
                var without = new List<double>();
                for (var i = 0; i < starts; i++)
                {
                    cached.Add(Child(library, folder.FullName));
                    without.Add(Child(library, Off));
                }

                var ratio = Quantiles.Median(cached) / Quantiles.Median(without);
                var isMissed = ratio > target;
                missed += isMissed ? 1 : 0;
                Console.WriteLine(FormattableString.Invariant(
                    $"{name,-40}{Quantiles.Median(cached),10:0.0}{Quantiles.Median(without),10:0.0}{ratio,8:0.000}{target,8:0.000} {(target is null ? "" : isMissed ? "miss" : "ok")}"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return missed == 0 ? 0 : 1;
    }

    private static int Start(string library, string cache)
    {
        Console.WriteLine(s_libraries[library].Start(cache == Off ? null : cache).ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Start(string? cache, Func<V8Context, object> use)
    {
        using var platform = V8Platform.SetUp(new V8PlatformOptions { EnableCodeCache = cache is not null, CodeCacheDirectory = cache });
        using (var first = platform.CreateVm())
        {
            first.CreateContext().RunScript("1 + 1");
        }

        var start = Stopwatch.GetTimestamp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All & ~V8WebApis.Console });
        use(context);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Child(string library, string cache) =>
        double.Parse(OwnProcess.Run("startup", "--library", library, "--cache", cache), CultureInfo.InvariantCulture);

    private static object LoadTypeScript(V8Context context)
    {
        context.LoadLibs(s_typeScript);
        return context.RunScript("ts.version");
    }

    private static object StartReact(V8Context context) => context.Get<IApp>().Render(new PageProps("x", []));
}

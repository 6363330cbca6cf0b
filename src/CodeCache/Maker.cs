using System.Reflection;
using System.Runtime.Loader;

namespace V8Typed.CodeCache;

/// <summary>Loads all modules of a program into a context, as the program would, and keeps what V8 has made of them.</summary>
internal static class Maker
{
    // A module that waits for something must not hold a publish up.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private static readonly MethodInfo s_get = typeof(V8Context).GetMethod(nameof(V8Context.GetAsync))!;

    public static int Run(string program, string folder, string warmUp)
    {
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(program);
        Directory.CreateDirectory(folder);
        using var platform = V8Platform.SetUp(new V8PlatformOptions { CodeCacheDirectory = folder, MaxCodeCacheSize = 1L << 32 });
        using var vm = platform.CreateVm(new V8VmOptions { Timeout = s_limit });
        using var context = vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All });
        foreach (var module in ModuleInterfaces.Of(assembly))
        {
            Try($"The module of {module} could not be loaded", () => Wait(s_get.MakeGenericMethod(module).Invoke(context, [CancellationToken.None])));
        }

        if (warmUp.Length > 0 && !WarmUp(assembly, warmUp, context))
        {
            return 1;
        }

        Console.WriteLine($"V8Typed: the code of {vm.SaveCodeCache()} scripts goes with the program.");
        return 0;
    }

    private static bool WarmUp(Assembly program, string name, V8Context context)
    {
        var dot = name.LastIndexOf('.');
        var method = dot < 0 ? null : program.GetType(name[..dot])?.GetMethod(
            name[(dot + 1)..], BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [typeof(V8Context)]);
        if (method is null)
        {
            Console.Error.WriteLine($"V8Typed : error V8T207: V8TypedCodeCacheWarmUp names '{name}', and {program.GetName().Name} has no such static method that takes a V8Context.");
            return false;
        }

        Try($"{name} failed", () => Wait(method.Invoke(null, [context])));
        return true;
    }

    private static void Wait(object? result) => (result as Task)?.WaitAsync(s_limit).GetAwaiter().GetResult();

    // What cannot be loaded here (without the program's options, say) is compiled by the program itself, as without a cache.
    private static void Try(string what, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            Console.Error.WriteLine($"V8Typed : warning V8T206: {what} while the code cache was made: {cause.Message.ReplaceLineEndings(" ")}");
        }
    }
}

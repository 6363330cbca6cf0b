namespace V8Typed.Packages.Tests;

/// <summary>Calls packages, each in a context of its own.</summary>
internal static class Run
{
    private static readonly Lazy<V8Platform> s_platform = new(() => V8Platform.SetUp());
    private static readonly Lazy<V8Vm> s_vm = new(() => s_platform.Value.CreateVm());

    public static async Task<string> InNewContextAsync(PackageCase package, V8WebApis apis)
    {
        using var context = s_vm.Value.CreateContext(new V8ContextOptions { WebApis = apis });
        return Answer.Of(await package.Call(context));
    }
}

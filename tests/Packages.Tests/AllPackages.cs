namespace V8Typed.Packages.Tests;

internal static class AllPackages
{
    public static IReadOnlyList<PackageCase> Cases { get; } =
        [.. Templates.Cases, .. Texts.Cases, .. Numbers.Cases, .. Checks.Cases, .. Parsers.Cases, .. Pages.Cases];

    public static PackageCase Find(string package) => Cases.Single(each => each.Package == package);
}

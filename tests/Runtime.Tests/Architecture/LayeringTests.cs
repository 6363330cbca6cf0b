using System.Text.RegularExpressions;

namespace V8Typed.Tests.Architecture;

/// <summary>Who may know whom in src/Runtime (DESIGN, section 5), read from the sources.</summary>
public sealed partial class LayeringTests
{
    private static readonly string s_root = Repository.PathOf("src/Runtime");

    // The code without comments; a cref in a comment is no dependency.
    private static readonly Dictionary<string, string> s_sources = Directory
        .EnumerateFiles(s_root, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(s_root, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
        .ToDictionary(path => path, path => Comment().Replace(File.ReadAllText(Path.Combine(s_root, path)), ""));

    [Fact]
    public void There_is_something_to_check() => Assert.InRange(s_sources.Count, 50, 500);

    [Fact]
    public void The_engine_underneath_is_named_in_three_places_only() =>
        AssertNone(
            path => !path.StartsWith("Engine/", StringComparison.Ordinal) && !path.StartsWith("Scripts/", StringComparison.Ordinal) && path != "Interop/Calls/EngineHandle.cs",
            "ClearScript");

    [Fact]
    public void Attributes_know_nobody() => AssertNone(path => path.StartsWith("Attributes/", StringComparison.Ordinal), "using V8Typed|Interop|Engine|Scripts");

    [Fact]
    public void Errors_know_nobody() => AssertNone(path => path.StartsWith("Errors/", StringComparison.Ordinal), "using V8Typed");

    [Fact]
    public void Scripts_know_nobody_above_them() =>
        AssertNone(path => path.StartsWith("Scripts/", StringComparison.Ordinal), @"using V8Typed\.(Interop|Modules)|\bInterop\.|\bModules\.|\bV8(Context|Vm|Platform)\b");

    [Fact]
    public void Modules_do_not_know_the_engine() =>
        AssertNone(path => path.StartsWith("Modules/", StringComparison.Ordinal), @"\bV8(Context|Vm|Platform|Shortcuts)\b|\bRealmHost\b|ClearScript");

    [Fact]
    public void Interop_does_not_know_the_engine_side() =>
        AssertNone(path => path.StartsWith("Interop/", StringComparison.Ordinal), @"\bV8(Vm|Platform|Shortcuts|ScriptEngine|Runtime)\b|\bRealmHost\b|\bModuleLoader\b");

    [Fact]
    public void Pools_are_on_top() =>
        AssertNone(path => !path.StartsWith("Pooling/", StringComparison.Ordinal), @"\bV8Pool(Options|Isolation|Statistics)?\b|\bPooled(Vm|Module)\b");

    [Fact]
    public void Nothing_is_dynamic_and_nothing_is_reflected()
    {
        AssertNone(_ => true, @"\bdynamic\b|\bMakeGeneric|\bActivator\b|\bGetMethods?\(|\bGetPropert(y|ies)\(\s*(nameof|"")|\bGetFields?\(|Reflection\.Emit|Linq\.Expressions");

        // An assembly is named to read its resources, nothing else.
        AssertNone(
            path => path is not ("Modules/EmbeddedScripts.cs" or "Interop/Modules/JsModuleManifest.cs"),
            @"System\.Reflection");
        AssertNone(_ => true, @"\b(MethodInfo|PropertyInfo|FieldInfo|ConstructorInfo|BindingFlags)\b");
    }

    private static void AssertNone(Func<string, bool> files, string pattern)
    {
        var checkedFiles = s_sources.Where(source => files(source.Key)).ToList();
        Assert.NotEmpty(checkedFiles);
        var found = checkedFiles.SelectMany(source => Regex.Matches(source.Value, pattern).Select(match => $"{source.Key}: {match.Value}")).Distinct();
        Assert.Equal("", string.Join('\n', found));
    }

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}

using Microsoft.CodeAnalysis;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics.Rules;

/// <summary>Compares the members of an interface with a script.</summary>
internal static class RuleTest
{
    private const string Types = """

        record Item(string Name, int Count = 0);
        enum Mode { [JsName("fast")] Fast, [JsName("slow")] Slow }
        """;

    /// <summary>What the analyzers say, one line each; nothing when they are silent.</summary>
    /// <param name="members">Those of the interface.</param>
    /// <param name="script">The script.</param>
    /// <param name="arguments">More of the attribute.</param>
    /// <param name="file">The name of the script.</param>
    /// <param name="more">Declarations behind the interface.</param>
    public static string Messages(string members, string script, string arguments = "", string file = "foo.js", string more = "") => string.Join(
        "\n", Run(members, script, arguments, file, more).Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(null)}"));

    public static IReadOnlyList<Diagnostic> Run(string members, string script, string arguments = "", string file = "foo.js", string more = "")
    {
        var source = $"[JsModule(\"./{file}\"{arguments})] partial interface IFoo {{ {members} }}{Types}{more}";
        var compilation = GeneratorRun.Compile([GeneratorRun.Parse("/app/Test.cs", GeneratorRun.Usings + "using System.Collections.Generic;\nusing System.Threading.Tasks;\n" + source)]);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false });

        // What the script has beyond the interface (V8T116) is another matter.
        return [.. GeneratorRun.Analyze(compilation, new ScriptText("/app/" + file, script)).Where(diagnostic => diagnostic.Id != "V8T116").OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}

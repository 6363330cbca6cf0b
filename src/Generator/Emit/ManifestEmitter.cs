using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>The list of the scripts that the assembly embeds.</summary>
internal static class ManifestEmitter
{
    public const string Namespace = "V8Typed.Generated";

    public static string Emit(ManifestModel manifest)
    {
        SourceWriter writer = new SourceWriter().Verbatim(CSharpText.FileHeader).Line();
        writer.Open($"namespace {Namespace}");
        writer.Line(CSharpText.GeneratedCode);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        writer.Open($"internal static class {manifest.ClassName}");
        string type = $"{Interop.Namespace}.JsModuleManifest";
        writer.Line($"internal static readonly {type} Modules = new {type}(");
        writer.Line($"    typeof({manifest.ClassName}).Assembly{(manifest.Entries.Count == 0 ? ");" : ",")}");
        for (int i = 0; i < manifest.Entries.Count; i++)
        {
            writer.Line($"    {Entry(manifest.Entries[i])}{(i < manifest.Entries.Count - 1 ? "," : ");")}");
        }

        return writer.Close().Close().ToString();
    }

    private static string Entry(ManifestEntry entry)
    {
        string imports = string.Concat(entry.Imports.Select(import =>
            $", {CSharpText.Literal(import.Specifier)}, {CSharpText.Literal(import.Resource)}"));
        return $"new {Interop.Namespace}.JsModuleEntry({CSharpText.Literal(entry.Resource)}, {Interop.Kind}.{entry.Kind}, "
            + $"{CSharpText.Literal(entry.Sha256)}{imports})"
            + (entry.Name is { } name ? $" {{ Name = {CSharpText.Literal(name)}{(entry.Scope.Length > 0 ? $", Scope = {CSharpText.Literal(entry.Scope)}" : "")} }}" : "");
    }
}

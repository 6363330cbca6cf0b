using V8Typed.Interop;

namespace V8Typed.Modules;

/// <summary>Addresses of embedded modules: <c>v8typed://Assembly/folder/module.mjs</c>, against which a script can resolve others.</summary>
internal static class ModuleUrl
{
    private const string Scheme = "v8typed://";
    private const string Folder = "v8typed/";

    public static string Of(JsModuleManifest manifest, JsModuleEntry entry) =>
        Root(manifest) + string.Join('/', entry.DisplayName.Split('/').Select(Uri.EscapeDataString));

    /// <summary>What an address, or a path relative to a module, means; null for anything else.</summary>
    public static string? ResourceOf(JsModuleManifest manifest, JsModuleEntry importer, string specifier)
    {
        var root = Root(manifest);
        if (specifier.StartsWith(root, StringComparison.Ordinal))
        {
            return Folder + Uri.UnescapeDataString(specifier[root.Length..]);
        }

        if (!specifier.StartsWith("./", StringComparison.Ordinal) && !specifier.StartsWith("../", StringComparison.Ordinal))
        {
            return null;
        }

        var segments = new List<string>(importer.DisplayName.Split('/')[..^1]);
        foreach (var segment in specifier.Split('/'))
        {
            if (segment == ".." && segments is [.., not ".."])
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return Folder + string.Join('/', segments);
    }

    private static string Root(JsModuleManifest manifest) => $"{Scheme}{Uri.EscapeDataString(manifest.Assembly.GetName().Name ?? "")}/";
}

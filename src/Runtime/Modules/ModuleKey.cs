using V8Typed.Interop;
using V8Typed.Scripts;

namespace V8Typed.Modules;

/// <summary>Names an embedded script across assemblies, two of which may carry the same resource name.</summary>
/// <param name="Manifest">The assembly's scripts.</param>
/// <param name="Entry">The script.</param>
/// <param name="Files">Where files that stand in for embedded scripts are; null for nowhere.</param>
internal sealed record ModuleKey(JsModuleManifest Manifest, JsModuleEntry Entry, ModuleFiles? Files)
{
    // The engine cuts off what stands before a slash in a script's name; this character only looks like one.
    private const char Slash = '\u2215';

    private readonly ModuleFile? _file = Files?.Find(Entry.Resource);

    /// <summary>The key in the kernel and the name under which the engine knows the module.</summary>
    public string Text { get; } = $"{Manifest.Assembly.GetName().Name}/{Entry.DisplayName}".Replace('/', Slash);

    public string DisplayName => Entry.DisplayName;

    /// <summary><c>import.meta.url</c></summary>
    public string Url => ModuleUrl.Of(Manifest, Entry);

    public bool IsJson => Entry.Resource.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells the text from any other.</summary>
    public string Sha256 => _file?.Sha256 ?? Entry.Sha256;

    public string ReadText() => _file?.Text ?? EmbeddedScripts.Read(Manifest.Assembly, Entry.Resource);

    /// <summary>The text between two others; a first line that starts with <c>#!</c> becomes a comment.</summary>
    public string ReadText(string prefix, string suffix) =>
        _file is null ? EmbeddedScripts.Read(Manifest.Assembly, Entry.Resource, prefix, suffix) : EmbeddedScripts.Wrap(_file.Text, prefix, suffix);

    /// <summary>The source map that the script names by a relative address; null when it is not where the script is.</summary>
    public string? ReadMap(string url) =>
        SourceMapUrl.Beside(Entry.Resource, url) is not { } resource ? null
        : _file is null ? EmbeddedScripts.Find(Manifest.Assembly, resource)
        : Files!.Find(resource)?.Text;

    /// <summary>The module that an import in this one means.</summary>
    /// <exception cref="ModuleNotFoundException">The import names none that is embedded.</exception>
    public ModuleKey Resolve(string specifier)
    {
        // What the compiler saw; else an import() whose specifier was computed.
        var entry = Entry.Resolve(specifier) is { } resource ? Manifest.Find(resource) : Manifest.FindNamed(Entry, specifier);
        if (entry is null && ModuleUrl.ResourceOf(Manifest, Entry, specifier) is { } computed)
        {
            entry = Manifest.Find(computed);
        }

        return entry is null ? throw new ModuleNotFoundException(specifier, DisplayName) : new ModuleKey(Manifest, entry, Files);
    }
}

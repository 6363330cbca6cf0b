using System.Reflection;

namespace TypeScriptCompiler;

/// <summary>The files that the compiler sees: a folder of the disk, and the language's library out of this assembly.</summary>
internal sealed class Folder(ITypeScript typeScript, string root)
{
    private const string Library = "/lib/";

    private readonly Dictionary<string, ISourceFile?> _parsed = new(StringComparer.Ordinal);

    /// <summary>The paths of all sources below, with slashes.</summary>
    public string[] Sources() =>
    [
        .. Directory.EnumerateFiles(root, "*.ts", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".d.ts", StringComparison.Ordinal) && !file.Contains("node_modules", StringComparison.Ordinal))
            .Select(file => file.Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public CompilerHost Host(Action<string, string> write) => new()
    {
        GetSourceFile = SourceFile,
        GetDefaultLibFileName = () => Library + "lib.es2022.full.d.ts",
        WriteFile = write,
        FileExists = file => IsLibrary(file) ? Resource(file) is not null : File.Exists(file),
        ReadFile = Read,
        GetCurrentDirectory = () => root.Replace('\\', '/'),
        GetCanonicalFileName = file => file,
        UseCaseSensitiveFileNames = () => true,
        GetNewLine = () => "\n",
    };

    private ISourceFile? SourceFile(string name)
    {
        if (!_parsed.TryGetValue(name, out var file))
        {
            _parsed[name] = file = Read(name) is { } text ? typeScript.CreateSourceFile(name, text, ScriptTarget.ES2022) : null;
        }

        return file;
    }

    private static string? Read(string name)
    {
        if (!IsLibrary(name))
        {
            return File.Exists(name) ? File.ReadAllText(name) : null;
        }

        using var stream = Resource(name);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private static bool IsLibrary(string name) => name.StartsWith(Library, StringComparison.Ordinal);

    private static Stream? Resource(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name[1..]);
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.ClearScript;
using Microsoft.ClearScript.JavaScript;
using V8Typed.Modules;

namespace V8Typed.Scripts;

/// <summary>
/// Serves the ES modules of one context to the engine: embedded ones, nothing else. The engine's own loader would read the disk.
/// </summary>
internal sealed partial class ClosedLoader(ModuleTable modules, SourceStore sources) : DocumentLoader
{
    // One document per module: the engine tells modules apart by the document's identity.
    private readonly ConcurrentDictionary<string, Document> _documents = new(StringComparer.Ordinal);

    public override Document LoadDocument(
        DocumentSettings settings, DocumentInfo? sourceInfo, string specifier, DocumentCategory category, DocumentContextCallback contextCallback)
    {
        var importer = sourceInfo is { } info ? Renamed().Replace(info.Name ?? "", "") : "";
        var module = modules.Resolve(importer, specifier);
        return _documents.GetOrAdd(module.Text, _ => Create(module));
    }

    public override Task<Document> LoadDocumentAsync(
        DocumentSettings settings, DocumentInfo? sourceInfo, string specifier, DocumentCategory category, DocumentContextCallback contextCallback) =>
        Task.FromResult(LoadDocument(settings, sourceInfo, specifier, category, contextCallback));

    private StringDocument Create(ModuleKey module)
    {
        var text = module.ReadText();
        if (module.Entry.Kind == JsModuleKind.CommonJs)
        {
            throw new InvalidOperationException(
                $"The ES module import of the CommonJS module '{module.DisplayName}' is not supported: import an ES build of it, or load it from a CommonJS module.");
        }

        sources.Add(module.Text, new SourceRecord(module.DisplayName, text));
        return new StringDocument(new DocumentInfo(module.Text) { Category = ModuleCategory.Standard }, text);
    }

    [GeneratedRegex(@" \[\d+\](?=\.[^.]*$|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Renamed();
}

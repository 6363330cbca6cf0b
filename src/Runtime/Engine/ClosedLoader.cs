using System.Collections.Concurrent;
using Microsoft.ClearScript;
using Microsoft.ClearScript.JavaScript;
using V8Typed.Interop;
using V8Typed.Modules;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>
/// Serves the ES modules of one context to the engine: embedded ones, nothing else. The engine's own loader would read the disk.
/// </summary>
internal sealed class ClosedLoader(ModuleTable modules, SourceStore sources, Func<ModuleKey, EngineHandle> loadCommonJs) : DocumentLoader
{
    // One document per module: the engine tells modules apart by the document's identity.
    private readonly ConcurrentDictionary<string, Document> _documents = new(StringComparer.Ordinal);

    // Keys of modules by the names under which the engine knows them.
    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);

    public override Document LoadDocument(
        DocumentSettings settings, DocumentInfo? sourceInfo, string specifier, DocumentCategory category, DocumentContextCallback contextCallback)
    {
        var name = sourceInfo is { } info ? EngineNames.Original(info.Name ?? "") : "";
        var importer = _keys.GetValueOrDefault(name, name);
        var module = modules.Resolve(importer, specifier);
        return _documents.GetOrAdd(module.Text, _ => Create(module));
    }

    public override Task<Document> LoadDocumentAsync(
        DocumentSettings settings, DocumentInfo? sourceInfo, string specifier, DocumentCategory category, DocumentContextCallback contextCallback) =>
        Task.FromResult(LoadDocument(settings, sourceInfo, specifier, category, contextCallback));

    private StringDocument Create(ModuleKey module)
    {
        if (module.Entry.Kind == JsModuleKind.CommonJs)
        {
            return CommonJsShim.Create(module, loadCommonJs(module));
        }

        var name = EngineNames.ForModule(module.Text);
        var text = module.ReadText();
        _keys[name] = module.Text;
        sources.Add(name, new SourceRecord(module.DisplayName, new SourceText(module.Sha256, module.ReadText), null, module.ReadMap), text);

        // Asked for once a script mentions import.meta.
        var meta = new Dictionary<string, object> { ["url"] = module.Url };
        return new StringDocument(new DocumentInfo(name) { Category = ModuleCategory.Standard, ContextCallback = _ => meta }, text);
    }
}

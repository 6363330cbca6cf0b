using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Emit;
using V8Typed.Generator.Emit.Hosts;
using V8Typed.Generator.Emit.TypeScript;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Parsing.Hosts;
using V8Typed.Generator.Script;

namespace V8Typed.Generator;

/// <summary>Writes the proxies of <c>[JsModule]</c> and <c>[JsObject]</c> interfaces, and the manifest of the scripts they reach.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class JsModuleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ParsedModule> modules = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsModuleAttribute, static (node, _) => node is InterfaceDeclarationSyntax, ModuleParser.Parse)
            .SelectMany(static (module, _) => module is null ? Array.Empty<ParsedModule>() : [module])
            .WithTrackingName(TrackingNames.Modules);

        // From here on positions are gone: moving an interface up or down prints nothing again.
        IncrementalValuesProvider<ModuleModel> models = modules
            .SelectMany(static (module, _) => module.Model is null ? Array.Empty<ModuleModel>() : [module.Model])
            .Collect()
            .SelectMany(static (all, _) => HintNames.MakeUnique(all, each => each.HintName, (each, name) => each with { HintName = name }))
            .WithTrackingName(TrackingNames.ModuleModels);

        IncrementalValueProvider<EquatableArray<ModuleRequest>> requests = models.Collect()
            .Select(static (all, _) => ModuleLinker.Requests(all))
            .WithTrackingName(TrackingNames.Requests);

        IncrementalValueProvider<ScriptIndex> index = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => ScriptFile.From(pair.Left, pair.Right) is { } file ? [file] : Array.Empty<ScriptFile>())
            .WithTrackingName(TrackingNames.ScriptFiles)
            .Collect()
            .Select(static (files, _) => new ScriptIndex(files.ToEquatableArray()))
            .WithTrackingName(TrackingNames.ScriptIndex);

        IncrementalValueProvider<ScriptGraph> graph = requests.Combine(index)
            .Select(static (pair, cancellation) => ScriptGraphBuilder.Build(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.ScriptGraph);

        IncrementalValueProvider<string> manifestClass = context.CompilationProvider
            .Select(static (compilation, _) => ModuleLinker.ManifestClass(compilation.AssemblyName))
            .WithTrackingName(TrackingNames.ManifestClass);

        IncrementalValueProvider<ManifestModel> manifest = manifestClass.Combine(graph)
            .Select(static (pair, _) => ModuleLinker.Manifest(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Manifest);

        IncrementalValuesProvider<ProxyModel> proxies = models.Combine(graph.Combine(manifestClass))
            .Select(static (pair, _) => ModuleLinker.Proxy(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Proxies);

        context.RegisterSourceOutput(proxies, static (output, proxy) =>
            output.AddSource(proxy.Module.HintName + ".g.cs", ProxyEmitter.Emit(proxy)));

        context.RegisterSourceOutput(manifest, static (output, manifest) =>
        {
            if (manifest.Entries.Count > 0)
            {
                output.AddSource("V8Typed.Modules.g.cs", ManifestEmitter.Emit(manifest));
            }
        });

        RegisterData(context, models, RegisterObjects(context), manifestClass);
        RegisterHosts(context);
        RegisterDiagnostics(context, modules, index, graph);
    }

    private static IncrementalValuesProvider<ObjectInterfaceModel> RegisterObjects(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ParsedObjectInterface> objects = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsObjectAttribute, static (node, _) => node is InterfaceDeclarationSyntax, ObjectInterfaceParser.Parse)
            .SelectMany(static (parsed, _) => parsed is null ? Array.Empty<ParsedObjectInterface>() : [parsed])
            .WithTrackingName(TrackingNames.ObjectInterfaces);

        IncrementalValuesProvider<ObjectInterfaceModel> models = objects
            .SelectMany(static (parsed, _) => parsed.Model is null ? Array.Empty<ObjectInterfaceModel>() : [parsed.Model])
            .Collect()
            .SelectMany(static (all, _) => HintNames.MakeUnique(all, each => each.HintName, (each, name) => each with { HintName = name }))
            .WithTrackingName(TrackingNames.ObjectInterfaceModels);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> diagnostics = objects
            .Select(static (parsed, _) => parsed.Diagnostics)
            .Collect()
            .Select(static (all, _) => all.SelectMany(each => each).Distinct().ToEquatableArray())
            .WithTrackingName(TrackingNames.ObjectInterfaceDiagnostics);

        // A dash is in no name of C#, so no module's file is called so.
        context.RegisterSourceOutput(models, static (output, model) =>
            output.AddSource(model.HintName + "-object.g.cs", ObjectInterfaceEmitter.Emit(model)));
        context.RegisterSourceOutput(diagnostics.Combine(context.CompilationProvider), static (output, pair) =>
            DiagnosticReporter.Report(output, pair.Left, pair.Right));
        return models;
    }

    private static void RegisterHosts(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ParsedHost> hosts = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.JsHostAttribute, static (node, _) => node is TypeDeclarationSyntax, HostParser.Parse)
            .SelectMany(static (host, _) => host is null ? Array.Empty<ParsedHost>() : [host])
            .WithTrackingName(TrackingNames.Hosts);

        IncrementalValuesProvider<HostModel> models = hosts
            .SelectMany(static (host, _) => host.Model is null ? Array.Empty<HostModel>() : [host.Model])
            .Collect()
            .SelectMany(static (all, _) => HintNames.MakeUnique(all, each => each.HintName, (each, name) => each with { HintName = name }))
            .WithTrackingName(TrackingNames.HostModels);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> diagnostics = hosts
            .Select(static (host, _) => host.Diagnostics)
            .Collect()
            .Select(static (all, _) => all.SelectMany(each => each).Distinct().ToEquatableArray())
            .WithTrackingName(TrackingNames.HostDiagnostics);

        IncrementalValueProvider<bool> wantsTypeScript = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.V8TypedTypeScriptOutput", out string? path) && path.Length > 0);

        context.RegisterSourceOutput(models.Collect().Combine(wantsTypeScript), static (output, pair) =>
        {
            if (pair.Right && pair.Left.Length > 0)
            {
                output.AddSource("V8Typed.TypeScript.g.cs", TypeScriptFileEmitter.Emit(pair.Left));
            }
        });

        // A dash is in no name of C#, so no module's file is called so.
        context.RegisterSourceOutput(models, static (output, host) => output.AddSource(host.HintName + "-host.g.cs", HostEmitter.Emit(host)));
        context.RegisterSourceOutput(diagnostics.Combine(context.CompilationProvider), static (output, pair) =>
            DiagnosticReporter.Report(output, pair.Left, pair.Right));
    }

    private static void RegisterData(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ModuleModel> models,
        IncrementalValuesProvider<ObjectInterfaceModel> objects,
        IncrementalValueProvider<string> manifestClass)
    {
        IncrementalValuesProvider<ParsedData> marked = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.JsDataAttribute, static (node, _) => node is TypeDeclarationSyntax, DataParser.Parse)
            .SelectMany(static (data, _) => data is null ? Array.Empty<ParsedData>() : [data])
            .WithTrackingName(TrackingNames.MarkedData);

        IncrementalValueProvider<DataModel> data = models.Collect()
            .Combine(objects.Collect())
            .Combine(marked.Select(static (data, _) => data with { Diagnostics = [] }).Collect())
            .Combine(manifestClass)
            .Select(static (pair, _) => DataLinker.Link(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Data);

        context.RegisterSourceOutput(data, static (output, data) =>
        {
            if (data.Roots.Count + data.Objects.Count > 0)
            {
                output.AddSource("V8Typed.Data.g.cs", DataEmitter.Emit(data));
            }
        });
        context.RegisterSourceOutput(marked.Select(static (data, _) => data.Diagnostics).Combine(context.CompilationProvider), static (output, pair) =>
            DiagnosticReporter.Report(output, pair.Left, pair.Right));
    }

    // Positions, and the compilation that gives them their trees, stay on this side of the pipeline.
    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedModule> modules,
        IncrementalValueProvider<ScriptIndex> index,
        IncrementalValueProvider<ScriptGraph> graph)
    {
        // What is wrong with an enum is found by every interface that uses it, and said once.
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ofModules = modules.Combine(index)
            .Select(static (pair, _) => ModuleLinker.Diagnostics(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.ModuleDiagnostics)
            .Collect()
            .Select(static (all, _) => all.SelectMany(each => each).Distinct().ToEquatableArray())
            .WithTrackingName(TrackingNames.DistinctDiagnostics);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ofScripts = graph
            .Select(static (graph, _) => graph.Problems)
            .WithTrackingName(TrackingNames.ScriptDiagnostics);

        context.RegisterSourceOutput(ofModules.Combine(context.CompilationProvider), static (output, pair) =>
            DiagnosticReporter.Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(ofScripts.Combine(context.CompilationProvider), static (output, pair) =>
            DiagnosticReporter.Report(output, pair.Left, pair.Right));
    }
}

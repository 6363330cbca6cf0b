namespace V8Typed.Generator;

/// <summary>The names of the pipeline's steps, by which the tests ask whether a step ran again.</summary>
internal static class TrackingNames
{
    public const string Modules = nameof(Modules);
    public const string ModuleModels = nameof(ModuleModels);
    public const string Requests = nameof(Requests);
    public const string ScriptFiles = nameof(ScriptFiles);
    public const string ScriptIndex = nameof(ScriptIndex);
    public const string ScriptGraph = nameof(ScriptGraph);
    public const string ManifestClass = nameof(ManifestClass);
    public const string Manifest = nameof(Manifest);
    public const string Proxies = nameof(Proxies);
    public const string ModuleDiagnostics = nameof(ModuleDiagnostics);
    public const string DistinctDiagnostics = nameof(DistinctDiagnostics);
    public const string ScriptDiagnostics = nameof(ScriptDiagnostics);

    public const string ObjectInterfaces = nameof(ObjectInterfaces);
    public const string ObjectInterfaceModels = nameof(ObjectInterfaceModels);
    public const string ObjectInterfaceDiagnostics = nameof(ObjectInterfaceDiagnostics);

    public const string MarkedData = nameof(MarkedData);
    public const string Data = nameof(Data);

    public const string Hosts = nameof(Hosts);
    public const string HostModels = nameof(HostModels);
    public const string HostDiagnostics = nameof(HostDiagnostics);

    public static IReadOnlyList<string> All { get; } =
    [
        Modules, ModuleModels, Requests, ScriptFiles, ScriptIndex, ScriptGraph, ManifestClass, Manifest, Proxies, ModuleDiagnostics,
        DistinctDiagnostics, ScriptDiagnostics, ObjectInterfaces, ObjectInterfaceModels, ObjectInterfaceDiagnostics, MarkedData, Data,
        Hosts, HostModels, HostDiagnostics,
    ];
}

namespace V8Typed.Generator.Model;

/// <summary>An interface together with what is known of its script: the input of the source output.</summary>
/// <param name="Module">The interface.</param>
/// <param name="Manifest">The class that holds the compilation's manifest.</param>
/// <param name="Resource">The script's resource name; null when there is no such script.</param>
/// <param name="Kind">How the script is loaded.</param>
internal sealed record ProxyModel(ModuleModel Module, string Manifest, string? Resource, ModuleKind Kind);

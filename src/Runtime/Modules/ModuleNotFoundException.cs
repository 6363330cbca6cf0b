namespace V8Typed.Modules;

/// <summary>A script imports what is not embedded. Script sees the message as that of an <c>Error</c>.</summary>
internal sealed class ModuleNotFoundException(string specifier, string importer)
    : Exception(
        $"Cannot find module '{specifier}' imported from '{importer}': scripts can import only modules that were embedded at compile time. " +
        "Add it as a JsModule item and import it by a relative path.");

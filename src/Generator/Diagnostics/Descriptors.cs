using Microsoft.CodeAnalysis;

namespace V8Typed.Generator.Diagnostics;

/// <summary>Every rule. Each has a page in docs/rules and a line in AnalyzerReleases.Unshipped.md.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor InterfaceRefused = Create(
        "V8T001",
        "The interface must be open to generated code",
        "Interface '{0}' gets no proxy: {1}");

    public static readonly DiagnosticDescriptor ModuleNotFound = Create(
        "V8T002",
        "The module's script was not found",
        "The script '{0}' of '{1}' is not among the project's JsModule items: {2}");

    public static readonly DiagnosticDescriptor TypeNotSupported = Create(
        "V8T003",
        "The type can't cross to JavaScript",
        "{0} has the type '{1}', which can't cross to JavaScript; {2}");

    public static readonly DiagnosticDescriptor MemberNotSupported = Create(
        "V8T004",
        "The kind of member is not supported",
        "Member '{0}' is not supported: {1}");

    public static readonly DiagnosticDescriptor ScriptSyntaxError = Create(
        "V8T005",
        "The script has a syntax error",
        "'{0}' does not compile: {1}");

    public static readonly DiagnosticDescriptor ScriptTooDeep = Create(
        "V8T006",
        "The script is nested too deeply to be read",
        "'{0}' is nested too deeply to be read at compile time: it was not checked, and counts as a script without imports",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ScriptNotUtf8 = Create(
        "V8T007",
        "The script is not UTF-8",
        "'{0}' is not encoded in UTF-8, and would be read wrongly at run time; save it as UTF-8");

    public static readonly DiagnosticDescriptor ImportNotFound = Create(
        "V8T008",
        "The imported script was not found",
        "'{0}', imported by '{1}', is not among the project's JsModule items: {2}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LanguageTooOld = Create(
        "V8T009",
        "The C# language version is too old",
        "Interface '{0}' gets no proxy: generated code needs C# 12 or later, and this project uses {1}; set <LangVersion> to 12 or later");

    public static readonly DiagnosticDescriptor KindConflict = Create(
        "V8T010",
        "Interfaces disagree on the kind of a script",
        "'{0}' is described as {1} by one interface and as {2} by another; a script is loaded in one way only",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ScriptUnused = Create(
        "V8T011",
        "The script is embedded but unused",
        "'{0}' is embedded into the assembly, but no [JsModule] interface reaches it",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor BigIntNeedsWideInteger = Create(
        "V8T012",
        "JsBigInt needs long or ulong",
        "{0} is marked [JsBigInt], but has the type '{1}'; make it long or ulong, or remove the attribute");

    public static readonly DiagnosticDescriptor GlobalNotAName = Create(
        "V8T013",
        "Global must be a dotted chain of identifiers",
        "Global \"{0}\" of '{1}' is not a dotted chain of JavaScript identifiers; name the variable that the script defines, such as \"foo\" or \"foo.bar\"");

    public static readonly DiagnosticDescriptor NameUnusable = Create(
        "V8T014",
        "The JavaScript name is empty or given twice",
        "{0} has the JavaScript name \"{1}\", {2}; give it a name of its own with [JsName]");

    public static readonly DiagnosticDescriptor ScriptResultNotSupported = Create(
        "V8T015",
        "A script's result does not convert to the type",
        "{0} does not convert to '{1}'; {2}");

    public static readonly DiagnosticDescriptor ConstructorNeedsObject = Create(
        "V8T016",
        "JsConstructor needs a method that returns a JsObject interface",
        "'{0}' is marked [JsConstructor], but returns '{1}', which is no [JsObject] interface; return one, or remove the attribute");

    public static readonly DiagnosticDescriptor HostRefused = Create(
        "V8T017",
        "A [JsHost] type must be open to generated code",
        "Type '{0}' cannot be handed to script: {1}");

    public static readonly DiagnosticDescriptor BatchRefused = Create(
        "V8T018",
        "JsBatch needs spans of scalars or strings",
        "Method '{0}' can't be a batch: {1}");

    public static readonly DiagnosticDescriptor InterfaceIncomplete = Create(
        "V8T116",
        "The interface lacks members that the script offers",
        "Interface '{0}' lacks {1} of the {2} members that '{3}' offers",
        DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, message, "V8Typed", severity, isEnabledByDefault: true,
            helpLinkUri: $"https://github.com/v8typed/v8typed/blob/main/docs/rules/{id}.md");
}

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

    // What a comparison with the script finds. The arguments of the messages: what C# has, what the script has and where.
    public static readonly DiagnosticDescriptor ExportNotFound = CreateWarning(
        "V8T101",
        "The script has no such export",
        "'{0}' stands for '{1}', which {2} does not have; {3}");

    public static readonly DiagnosticDescriptor TooManyArguments = CreateWarning(
        "V8T102",
        "The function does not read so many arguments",
        "'{0}' passes {1}, but {2} takes {3}");

    public static readonly DiagnosticDescriptor TooFewArguments = CreateWarning(
        "V8T103",
        "The function needs more arguments",
        "'{0}' passes {1}, but {2} needs at least {3}");

    public static readonly DiagnosticDescriptor ParameterType = CreateWarning(
        "V8T104",
        "The function expects another type of argument",
        "Parameter '{0}' of '{1}' has the type '{2}', but {3} expects '{4}' to be {5}");

    public static readonly DiagnosticDescriptor ResultType = CreateWarning(
        "V8T105",
        "The script gives another type of value",
        "'{0}' has the type '{1}', but {2} {3}");

    public static readonly DiagnosticDescriptor AsyncMismatch = CreateWarning(
        "V8T106",
        "One side is asynchronous and the other is not",
        "'{0}' returns '{1}', but {2} {3}; return '{4}'");

    public static readonly DiagnosticDescriptor Construction = CreateWarning(
        "V8T107",
        "A class is called, or something else is constructed",
        "'{0}' {1} {2}, which {3}; {4}");

    public static readonly DiagnosticDescriptor MemberKind = CreateWarning(
        "V8T108",
        "A property stands for a function, or a method for a value",
        "'{0}' is {1}, but {2} is {3}; {4}");

    public static readonly DiagnosticDescriptor ReadOnlyExport = CreateWarning(
        "V8T109",
        "The script's property can't be assigned",
        "'{0}' has a setter, but {1} can only be read; remove the setter");

    public static readonly DiagnosticDescriptor Nullability = CreateWarning(
        "V8T110",
        "The script may give null or undefined",
        "'{0}' has the type '{1}', but {2} may give {3}; declare '{4}'");

    public static readonly DiagnosticDescriptor LossyType = CreateWarning(
        "V8T111",
        "The type loses precision on its way to the script",
        "{0} stands for {1}: {2}");

    public static readonly DiagnosticDescriptor DefaultValue = CreateWarning(
        "V8T112",
        "The default differs from the script's",
        "Parameter '{0}' of '{1}' is left out of the call when it is {2}, but in {3} '{4}' {5}; make it nullable with the default null, or declare the same default");

    public static readonly DiagnosticDescriptor MissingAtRunTime = CreateWarning(
        "V8T113",
        "The script needs what does not exist at run time",
        "'{0}' uses {1}, which {2}");

    public static readonly DiagnosticDescriptor UselessName = CreateWarning(
        "V8T114",
        "The JsName changes nothing",
        "[JsName(\"{0}\")] on '{1}' changes nothing: {2}; remove it");

    public static readonly DiagnosticDescriptor InterfacesDisagree = CreateWarning(
        "V8T115",
        "Two interfaces of one script disagree",
        "'{0}' and '{1}' both stand for '{2}' of '{3}', but {4}",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor InterfaceIncomplete = Create(
        "V8T116",
        "The interface lacks members that the script offers",
        "Interface '{0}' lacks {1} of the {2} members that '{3}' offers",
        DiagnosticSeverity.Info);

    private static DiagnosticDescriptor CreateWarning(string id, string title, string message, params string[] tags) =>
        Create(id, title, message, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error, params string[] tags) =>
        new(id, title, message, "V8Typed", severity, isEnabledByDefault: true,
            helpLinkUri: $"https://github.com/v8typed/v8typed/blob/main/docs/rules/{id}.md", customTags: tags);
}

using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>Pieces of messages.</summary>
internal static class Wording
{
    public static string Arguments(int count) => count switch
    {
        0 => "no argument",
        1 => "1 argument",
        _ => $"{count} arguments",
    };

    /// <summary>The parameters as a script would write them: <c>(a, b = 2, ...c)</c>.</summary>
    public static string Parameters(ScriptSignature signature) => "(" + string.Join(", ", signature.Parameters.Select(parameter =>
        (parameter.IsRest ? "..." : "") + (parameter.Name.Length > 0 ? parameter.Name : "{ }") + (parameter.Default is { } value ? " = " + ScriptTypeText.Of(value) : ""))) + ")";

    /// <summary>The place inside of a value, in front of what is said of it.</summary>
    public static string At(TypeMismatch mismatch) => mismatch.Path.Length == 0 ? "" : $" at '{mismatch.Path.TrimStart('.')}'";
}

using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Writing;

/// <summary>When a C# name needs to say which name of the script it stands for.</summary>
internal static class MemberNaming
{
    /// <summary>The line with <c>[JsName]</c>; empty where the convention gives the name.</summary>
    public static string Attribute(string name, string jsName, bool isTask)
    {
        string bare = isTask && name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name.Substring(0, name.Length - 5) : name;
        return JsNaming.CamelCase(bare) == jsName ? "" : $"[V8Typed.JsName({SymbolDisplay.FormatLiteral(jsName, quote: true)})]\n";
    }

    /// <summary>The line of a method that calls <c>new</c>.</summary>
    public static string Constructor(string jsName) => $"[V8Typed.JsConstructor({SymbolDisplay.FormatLiteral(jsName, quote: true)})]\n";
}

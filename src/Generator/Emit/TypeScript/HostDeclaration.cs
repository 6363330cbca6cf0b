using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>The interface of TypeScript for a host type.</summary>
internal static class HostDeclaration
{
    public static string Of(HostModel host, TypeNames names)
    {
        var lines = new List<string>();
        lines.AddRange(Docs(host.Docs, ""));
        lines.Add($"interface {TypeDeclaration.Reference(host.Reference)} {{");
        foreach (HostMemberModel member in host.Members)
        {
            lines.AddRange(Docs(member.Docs, "  "));
            lines.Add("  " + Member(member, host, names));
        }

        lines.Add("}");
        return string.Join("\n", lines) + "\n";
    }

    /// <summary>A summary as a comment; what would end it is taken apart.</summary>
    public static IEnumerable<string> Docs(string? docs, string indent) => docs is null ? [] : [$"{indent}/** {docs.Replace("*/", "*\\/")} */"];

    /// <summary>The name of a property: as it is, or in quotes.</summary>
    public static string Key(string name) => JsIdentifier.IsName(name) ? name : JsText.Literal(name);

    private static string Member(HostMemberModel member, HostModel host, TypeNames names) => member switch
    {
        HostMethodModel method => $"{Key(method.JsName)}({names.Parameters(method.Parameters)}): {names.Result(method.Result, method.Async)};",
        HostPropertyModel property => $"{(property.HasSetter ? "" : "readonly ")}{Key(property.JsName)}: {names.Of(property.Shape)};",
        HostIteratorModel { IsAsync: true } iterator => $"[Symbol.asyncIterator](): AsyncIterableIterator<{names.Of(iterator.Element)}>;",
        HostIteratorModel iterator => $"[Symbol.iterator](): IterableIterator<{names.Of(iterator.Element)}>;",
        HostIndexerModel { IsNamed: false } indexer => $"{ReadOnly(indexer)}[{indexer.Key.Name}: number]: {names.Of(indexer.Shape)};",

        // TypeScript wants every member to fit in what the names lead to.
        HostIndexerModel indexer => $"{ReadOnly(indexer)}[{indexer.Key.Name}: string]: {(host.Members.Count == 1 ? names.Of(indexer.Shape) : "any")};",
        _ => "",
    };

    private static string ReadOnly(HostIndexerModel indexer) => indexer.HasSetter ? "" : "readonly ";
}

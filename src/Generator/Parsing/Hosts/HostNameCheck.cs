using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>Whether script can tell a member from those before it.</summary>
internal static class HostNameCheck
{
    public static bool Run(HostMemberModel member, ISymbol symbol, IEnumerable<HostMemberModel> before, DiagnosticBag diagnostics)
    {
        string what = $"Member '{member.DisplayName}'";
        if (member is not HostIndexerModel && string.IsNullOrWhiteSpace(member.JsName))
        {
            NameCheck.ReportEmpty(what, member.JsName, symbol, diagnostics);
            return false;
        }

        if (before.FirstOrDefault(other => Collide(other, member)) is not { } same)
        {
            return true;
        }

        string how = same is HostMethodModel && member is HostMethodModel
            ? $"as another '{same.DisplayName}' with as many parameters has, and JavaScript has no types to choose by"
            : $"which '{same.DisplayName}' has too";
        diagnostics.Add(Descriptors.NameUnusable, symbol.SourceLocation(), what, member.JsName, how);
        return false;
    }

    // Methods of one name are told apart by the number of arguments.
    private static bool Collide(HostMemberModel a, HostMemberModel b) => (a, b) switch
    {
        (HostIndexerModel, HostIndexerModel) => false, // There are two kinds, and C# allows each once.
        (HostIndexerModel, _) or (_, HostIndexerModel) => false,
        (HostMethodModel one, HostMethodModel two) => one.JsName == two.JsName && one.MostArguments == two.MostArguments,
        _ => a.JsName == b.JsName,
    };
}

using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>One side is asynchronous and the other is not.</summary>
internal sealed class AsyncRule : ScriptRule
{
    // Those of which a value certainly is no promise, nor what awaits like one.
    private const JsKinds Plain = JsKinds.Nothing | JsKinds.String | JsKinds.Number | JsKinds.Boolean | JsKinds.BigInt | JsKinds.Symbol
        | JsKinds.Array | JsKinds.Set | JsKinds.Map | JsKinds.Date | JsKinds.Buffer;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.AsyncMismatch;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member.Signatures.Count == 0 || member.IsConstructor || member.Method is not { } method)
        {
            return;
        }

        if (member.Async == AsyncKind.None)
        {
            // What takes any value takes a promise; and of a shape that is not known nothing is.
            if (member.Result is { } result && (result is VoidShape || (ShapeKinds.Accepted(result) & JsKinds.Promise) == 0) && IsAsynchronous(member))
            {
                Report(member, method, comparison, "is asynchronous: it returns a promise", result is VoidShape ? "Task" : $"Task<{Text(method.ReturnType)}>");
            }
        }
        else if (IsSynchronous(member, comparison))
        {
            string given = ScriptTypeText.Of(member.Signatures[0].Return);
            Report(
                member, method, comparison,
                member.Signatures[0].Return == ScriptType.Undefined ? "is synchronous: it returns nothing" : $"is synchronous: it returns {given}",
                method.ReturnType is INamedTypeSymbol { TypeArguments: [var value] } ? Text(value) : "void");
        }
    }

    // Of each way to call it. What is not known is neither.
    private static bool IsAsynchronous(ComparedMember member)
    {
        foreach (ScriptSignature signature in member.Signatures)
        {
            if (signature.Return is not PromiseType)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSynchronous(ComparedMember member, ModuleComparison comparison)
    {
        foreach (ScriptSignature signature in member.Signatures)
        {
            if (signature.IsAsync || comparison.Kinds.Of(signature.Return) is not (not JsKinds.None and var kinds) || (kinds & ~Plain) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Report(ComparedMember member, IMethodSymbol method, ModuleComparison comparison, string found, string better) =>
        comparison.Report(Descriptor, member.Location, member.Found!.Place, member.Display, Text(method.ReturnType), member.Named, found, better);

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}

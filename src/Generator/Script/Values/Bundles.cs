using Acornima.Ast;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script.Values;

/// <summary>Calls by which a bundle runs one of its modules.</summary>
internal static class Bundles
{
    /// <summary>The module that a call runs; null for any other call.</summary>
    public static BundledBody? BodyOf(CallExpression call, Scope scope) => OfEsbuild(call, scope) ?? OfBrowserify(call);

    // var require_x = __commonJS({ "x.js"(exports, module) { ... } }); ... require_x()
    private static BundledBody? OfEsbuild(CallExpression call, Scope scope) =>
        call is { Callee: Identifier name, Arguments.Count: 0 }
        && scope.Resolve(name.Name) is { IsConstant: true, Initializer: CallExpression { Callee: Identifier { Name: "__commonJS" }, Arguments: [ObjectExpression { Properties: [Property { Value: IFunction body }] }] } }
            ? new BundledBody(body, Exports: 0, Module: 1)
            : null;

    // (function () { ... })()({ 1: [function (require, module, exports) { ... }, {}] }, {}, [1])(1)
    private static BundledBody? OfBrowserify(CallExpression call)
    {
        if (call is not { Arguments: [NumericLiteral entry], Callee: var callee }
            || callee.Bare() is not CallExpression { Arguments: [ObjectExpression modules, ObjectExpression, ArrayExpression] })
        {
            return null;
        }

        foreach (Node module in modules.Properties)
        {
            if (module is Property { Value: ArrayExpression { Elements: [IFunction body, ..] } } property && property.KeyName() == Literals.Number(entry.Value).Value)
            {
                return new BundledBody(body, Exports: 2, Module: 1);
            }
        }

        return null;
    }
}

/// <summary>A module's function in a bundle.</summary>
/// <param name="Exports">Which parameter is the module's exports.</param>
/// <param name="Module">Which parameter is the module.</param>
internal sealed record BundledBody(IFunction Function, int Exports, int Module);

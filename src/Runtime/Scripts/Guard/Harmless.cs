using Acornima.Ast;

namespace V8Typed.Scripts;

/// <summary>Tells which initializers and classes run no user code, so that they stay as written.</summary>
internal static class Harmless
{
    public static bool IsNot(Expression init) => init switch
    {
        Literal or FunctionExpression or ArrowFunctionExpression => false,
        TemplateLiteral { Expressions.Count: 0 } => false,
        UnaryExpression { Argument: Literal } => false,
        ClassExpression @class => IsNot((IClass)@class),
        _ => true,
    };

    public static bool IsNot(ClassDeclaration @class) => IsNot((IClass)@class);

    // Even a plain name after `extends` runs code: its `prototype` is read.
    private static bool IsNot(IClass @class)
    {
        if (@class.SuperClass is not null || @class.Decorators.Count > 0)
        {
            return true;
        }

        foreach (var element in @class.Body.Body)
        {
            if (element is not MethodDefinition { Computed: false, Decorators.Count: 0 }
                and not PropertyDefinition { Computed: false, Static: false, Decorators.Count: 0 })
            {
                return true;
            }
        }

        return false;
    }
}

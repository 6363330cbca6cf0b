using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>A function that is called where it is written.</summary>
internal static class ImmediateCall
{
    /// <param name="call">Any node.</param>
    /// <param name="function">The function, if the node is such a call.</param>
    /// <returns>How many of the call's arguments come before those of the function: one for <c>.call(this, ...)</c>.</returns>
    public static int Of(Node call, out IFunction? function)
    {
        function = null;
        if (call is not CallExpression { Callee: var callee } expression)
        {
            return 0;
        }

        switch (callee.Bare())
        {
            case IFunction direct:
                function = direct;
                return 0;
            case MemberExpression { Computed: false, Property: Identifier { Name: "call" } } member
                when member.Object.Bare() is IFunction receiver && expression.Arguments.Count > 0:
                function = receiver;
                return 1;
            default:
                return 0;
        }
    }
}

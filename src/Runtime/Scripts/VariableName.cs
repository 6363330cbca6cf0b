using Acornima;

namespace V8Typed.Scripts;

/// <summary>What JavaScript takes for the name of a variable.</summary>
internal static class VariableName
{
    /// <summary>Whether the text is one as it stands: no reserved word, no escapes.</summary>
    public static bool IsValid(string text)
    {
        try
        {
            return new Parser().ParseExpression(text) is Acornima.Ast.Identifier { Name: var name } && name == text;
        }
        catch (ParseErrorException)
        {
            return false;
        }
    }
}

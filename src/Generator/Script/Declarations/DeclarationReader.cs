using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Binding;

namespace V8Typed.Generator.Script.Declarations;

/// <summary>A declaration file to <see cref="ScriptApi"/>; never throws, whatever the text.</summary>
internal static class DeclarationReader
{
    /// <param name="source">The file that describes the script.</param>
    /// <param name="library">The files that it may refer to.</param>
    public static ScriptApi Read(DtsSource source, DtsLibrary library)
    {
        try
        {
            return DeepStack.Run(() => ApiBinder.Bind(source, library));
        }
        catch (InsufficientExecutionStackException)
        {
            return ScriptApi.Unknown;
        }
    }
}

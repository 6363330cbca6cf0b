using V8Typed.Interop;

namespace V8Typed;

/// <summary>
/// What host types look like to the authors of scripts: declarations of TypeScript, for a <c>.d.ts</c> file beside the scripts, from which
/// editors complete and check JavaScript too.
/// </summary>
/// <remarks>
/// The build writes such a file for all <c>[JsHost]</c> types of a project when the property <c>V8TypedTypeScriptOutput</c> names it.
/// </remarks>
public static class V8TypeScript
{
    /// <summary>The declarations of a host type and of all types that its members name. They are global ones, without import and export.</summary>
    /// <typeparam name="T">A partial class or interface with <c>[JsHost]</c>.</typeparam>
    /// <returns>
    /// The text, with line feeds. Types are named as in C#, without namespace; of two that would have the same name, the second one has a
    /// number. The summaries of XML comments are comments of JSDoc.
    /// </returns>
    public static string Of<T>()
        where T : class, IJsHost<T>
    {
        var types = new List<JsHostType> { T.HostType };
        for (var i = 0; i < types.Count; i++)
        {
            types.AddRange(types[i].References.Where(type => !types.Contains(type)).Distinct());
        }

        return TypeScriptText.Compose(types.SelectMany(type => type.Declarations).Select(declaration => (declaration.Key, declaration.Name, declaration.Text)));
    }
}

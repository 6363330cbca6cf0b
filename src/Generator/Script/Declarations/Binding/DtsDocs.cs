using V8Typed.Generator.Script.Docs;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Documentation comments of declarations.</summary>
internal static class DtsDocs
{
    public static JsDocComment Read(string? comment) => comment is null ? JsDocComment.None : JsDocReader.Read(comment);

    public static string OfParameter(JsDocComment comment, string name) =>
        comment.Tags.FirstOrDefault(tag => tag.Name == "param" && tag.Target == name)?.Text ?? "";
}

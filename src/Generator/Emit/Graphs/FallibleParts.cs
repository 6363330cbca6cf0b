namespace V8Typed.Generator.Emit.Graphs;

/// <summary>Writes parts so that a refused one is named.</summary>
internal static class FallibleParts
{
    public static void Write(SourceWriter writer, PartList parts, bool isFallible)
    {
        if (!isFallible)
        {
            parts.Write(writer, null);
            return;
        }

        writer.Line("var __at = \"\";").Open("try");
        parts.Write(writer, "__at");
        writer.Close().Open($"catch ({Interop.Namespace}.JsWriteException __e) when (__e.In(__at))").Line("throw;").Close();
    }
}

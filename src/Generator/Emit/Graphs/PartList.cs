using System.Collections.Generic;
using System.Linq;
using System.Text;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// Prints the crossing of several values in a row, in all four directions. Values of fixed size that follow one another make a group, whose
/// slots are reserved at once; script of the user (getters) runs before a group is stored, never within.
/// </summary>
internal sealed class PartList(IReadOnlyList<Part> parts, GraphContext context)
{
    private readonly IReadOnlyList<Part> _parts = parts;

    /// <summary>C#: statements that write them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="place">A variable that is kept at the place of what is being written; null for none.</param>
    public void Write(SourceWriter writer, string? place)
    {
        foreach (IReadOnlyList<Part> group in Groups())
        {
            Part first = group[0];
            if (first.IsComposite)
            {
                Note(writer, place, first);
                if (first.Mark is not null)
                {
                    writer.Line($"{first.Mark} = __call.Place;");
                }

                writer.Line($"__W{context.Outbound(first.Shape)}(ref __call, {first.Value});");
                continue;
            }

            writer.Line($"__call.Reserve({group.Sum(part => part.Leaf.Slots)});");
            foreach (Part part in group)
            {
                Note(writer, place, part);
                writer.Line(part.Leaf.Write(part.Value, part.Place));
            }
        }
    }

    /// <summary>C#: statements that read them into <c>__0</c>, <c>__1</c>...; of an optional one <c>__0p</c> tells whether it was there.</summary>
    public void Read(SourceWriter writer)
    {
        int index = 0;
        foreach (IReadOnlyList<Part> group in Groups())
        {
            if (group[0].IsComposite)
            {
                Part part = group[0];
                string read = $"__R{context.Inbound(part.Shape)}(ref __call)";
                if (part.IsOptional)
                {
                    writer.Line("__call.Need(1);");
                    writer.Line($"var __{index}p = __call.ReadTag();");
                    read = $"__{index}p ? {read} : default({part.OptionalType})!";
                }

                writer.Line($"var __{index++} = {read};");
                continue;
            }

            writer.Line($"__call.Need({group.Sum(SlotsToCSharp)});");
            foreach (Part part in group)
            {
                string read = part.Leaf.Take();
                if (part.IsOptional)
                {
                    writer.Line($"var __{index}p = __call.ReadTag();");
                    writer.Line($"var __{index} = __{index}p ? {read} : __call.Pass<{part.OptionalType}>({part.Leaf.ResultSlots});");
                }
                else
                {
                    writer.Line($"var __{index} = {read};");
                }

                index++;
            }
        }
    }

    /// <summary>JS: statements that read them into <c>v0</c>, <c>v1</c>...</summary>
    /// <param name="first">The number of the first variable.</param>
    public string JsRead(int first = 0)
    {
        var text = new StringBuilder();
        int index = first;
        foreach (IReadOnlyList<Part> group in Groups())
        {
            if (group[0].IsComposite)
            {
                text.Append(group[0].Mark is { } mark ? $"const {mark} = p; " : "").Append($"const v{index++} = r{context.Outbound(group[0].Shape)}(); ");
                continue;
            }

            string start = $"q{index}";
            int offset = 0;
            text.Append($"const {start} = p; p += {group.Sum(part => part.Leaf.Slots)}; ");
            foreach (Part part in group)
            {
                text.Append($"const v{index++} = {part.Leaf.JsRead(new Slot(offset, 0, start))}; ");
                offset += part.Leaf.Slots;
            }
        }

        return text.ToString();
    }

    /// <summary>JS: statements that check and write them.</summary>
    /// <param name="place">A variable that is kept at the place of what is being written; null for none.</param>
    public string JsWrite(string? place)
    {
        var text = new StringBuilder();
        int index = 0;
        foreach (IReadOnlyList<Part> group in Groups())
        {
            if (group[0].IsComposite)
            {
                Part part = group[0];
                text.Append(JsNote(place, part));
                if (part.IsOptional)
                {
                    text.Append($"const v{index} = {part.JsValue}; I[2 * res(1)] = v{index} === undefined ? 0 : 1; ");
                    text.Append($"if (v{index} !== undefined) w{context.Inbound(part.Shape)}(v{index}); ");
                }
                else
                {
                    text.Append($"w{context.Inbound(part.Shape)}({part.JsValue}); ");
                }

                index++;
                continue;
            }

            int first = index;
            foreach (Part part in group)
            {
                string check = part.Leaf.JsCheck($"v{index}");
                text.Append($"{JsNote(place, part)}const v{index} = {part.JsValue}; ");
                text.Append(part.IsOptional ? $"if (v{index} !== undefined) {{ {check} }} " : check + " ");
                index++;
            }

            string start = $"q{first}";
            int offset = 0;
            text.Append($"const {start} = res({group.Sum(SlotsToCSharp)}); ");
            foreach (Part part in group)
            {
                var slot = new Slot(offset, 0, start);
                if (part.IsOptional)
                {
                    text.Append($"{slot.Int32} = v{first} === undefined ? 0 : 1; ");
                    text.Append($"if (v{first} !== undefined) {{ {part.Leaf.JsStore($"v{first}", slot.Next)} }} ");
                }
                else
                {
                    text.Append(part.Leaf.JsStore($"v{first}", slot)).Append(' ');
                }

                offset += SlotsToCSharp(part);
                first++;
            }
        }

        return text.ToString();
    }

    private static int SlotsToCSharp(Part part) => part.Leaf.ResultSlots + (part.IsOptional ? 1 : 0);

    private static void Note(SourceWriter writer, string? place, Part part)
    {
        if (place is not null)
        {
            writer.Line($"{place} = {CSharpText.Literal(part.Place)};");
        }
    }

    private static string JsNote(string? place, Part part) => place is null ? "" : $"{place} = {JsText.Literal(part.Place)}; ";

    private IEnumerable<IReadOnlyList<Part>> Groups()
    {
        var group = new List<Part>();
        foreach (Part part in _parts)
        {
            if (!part.IsComposite)
            {
                group.Add(part);
                continue;
            }

            if (group.Count > 0)
            {
                yield return group;
                group = [];
            }

            yield return [part];
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}

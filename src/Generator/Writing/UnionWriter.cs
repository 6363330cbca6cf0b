using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>One type of C# for several of a script.</summary>
internal sealed class UnionWriter(TypeWriter types)
{
    public WrittenType Write(UnionType union, bool isArgument, string hint)
    {
        ScriptType[] members = [.. union.Members.Where(member => member != ScriptType.Null && member != ScriptType.Undefined)];
        bool isNullable = members.Length < union.Members.Count;
        if (members.Length == 0 || members.Any(member => member is UnknownType))
        {
            return WrittenType.Json;
        }

        WrittenType written = Choose(members, isArgument, hint);
        return isNullable ? written.OrNull() : written;
    }

    private WrittenType Choose(ScriptType[] members, bool isArgument, string hint)
    {
        // A date says best what is meant where its number or text would do as well.
        if (Array.Find(members, member => member is BuiltInType { Name: "Date" }) is { } date && members.Length > 1)
        {
            types.NoteChoice();
            if (isArgument)
            {
                return types.Write(date, isArgument, hint);
            }
        }

        // Values that are not records first: a record would be written down even if it is not used then.
        WrittenType[] simple = [.. members.Where(member => member is not (ObjectType or ReferenceType)).Select(member => types.Write(member, isArgument, hint)).Distinct()];
        ScriptType[] objects = [.. members.Where(member => member is ObjectType or ReferenceType)];
        if (objects.Length == 0 && simple.Length == 1)
        {
            return simple[0];
        }

        if (objects.Length == 1 && simple.Length == 0)
        {
            return types.Write(objects[0], isArgument, hint);
        }

        bool isJson = Array.TrueForAll(simple, each => each.IsJson) && Array.TrueForAll(objects, types.Records.IsData);
        if (isJson)
        {
            return WrittenType.Json with { IsNullable = false };
        }

        types.NoteChoice();

        // Of what is accepted one may be chosen: the first that can be written down.
        return isArgument && simple.FirstOrDefault(each => each != WrittenType.Any) is { } choice ? choice
            : isArgument && Array.Find(objects, types.Records.IsData) is { } record ? types.Write(record, isArgument, hint)
            : WrittenType.Any;
    }
}

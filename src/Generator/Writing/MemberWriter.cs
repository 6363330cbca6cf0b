using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>Functions, values and constructors as members of an interface.</summary>
/// <param name="types">Writes their types.</param>
internal sealed class MemberWriter(TypeWriter types)
{
    /// <param name="member">What it stands for.</param>
    /// <param name="jsName">Its name in the script.</param>
    /// <param name="name">The name of C# that it gets.</param>
    /// <param name="owner">What the names begin with of records that have none of their own; empty in a module.</param>
    public IEnumerable<string> Write(ScriptMember member, string jsName, string name, string owner)
    {
        if (member.Kind == ScriptMemberKind.Value)
        {
            yield return Property(member, jsName, name, owner + name);
            yield break;
        }

        foreach ((ScriptSignature signature, int required) in OverloadSelection.Of(member.Signatures))
        {
            bool isTask = TypeWriter.Unwrap(signature.Return).IsPromise;
            string called = isTask && !name.EndsWith("Async", StringComparison.Ordinal) ? name + "Async" : name;
            string result = types.Result(signature.Return, isArgument: false, owner + name + "Result") ?? "void";
            yield return Method(member.Docs, MemberNaming.Attribute(called, jsName, isTask), result, called, owner + name, signature, required);
        }
    }

    /// <summary>The ways to call <c>new</c>.</summary>
    /// <param name="result">The interface of what it gives.</param>
    public IEnumerable<string> WriteConstructors(ScriptMember @class, string jsName, string name, string result) =>
        OverloadSelection.Of(@class.Class!.Constructors).Select(each =>
            Method(@class.Docs, MemberNaming.Constructor(jsName), result, name, name, each.Signature, each.Required));

    private string Property(ScriptMember member, string jsName, string name, string hint)
    {
        WrittenType type = types.Write(member.Type, isArgument: false, hint);
        string text = (member.Presence == Presence.Optional ? type.OrNull() : type).Text(types.Annotates);
        string setter = member.Access == ScriptAccess.ReadWrite ? " set;" : "";
        return $"{DocsWriter.Write(member.Docs, [])}{MemberNaming.Attribute(name, jsName, isTask: false)}{text} {name} {{ get;{setter} }}\n";
    }

    private string Method(ScriptDocs docs, string attribute, string result, string name, string hint, ScriptSignature signature, int required)
    {
        string[] names = ParameterNames(signature);
        string[] parameters = [.. signature.Parameters.Select((parameter, i) => Parameter(parameter, names[i], hint, i >= required))];
        string comment = DocsWriter.Write(docs, signature.Parameters.Select((parameter, i) => (names[i], parameter.Docs)));
        return $"{comment}{attribute}{result} {name}({string.Join(", ", parameters)});\n";
    }

    private string Parameter(ScriptParameter parameter, string name, string hint, bool mayBeLeftOut)
    {
        WrittenType type = types.Write(parameter.Type, isArgument: true, hint + CSharpName.Pascal(name));
        if (parameter.IsRest)
        {
            return $"params {type.Text(types.Annotates)}[] {name}";
        }

        // Null is how C# says that an argument is left out.
        bool isOptional = parameter.Presence == Presence.Optional;
        return isOptional && mayBeLeftOut
            ? $"{Nullable(type)} {name} = null"
            : $"{(isOptional ? Nullable(type) : type.Text(types.Annotates))} {name}";
    }

    private string Nullable(WrittenType type) => (type with { IsNullable = true }).Text(types.Annotates);

    private static string[] ParameterNames(ScriptSignature signature)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. signature.Parameters.Select((parameter, i) => CSharpName.Unique(CSharpName.Parameter(parameter.Name, i), taken))];
    }
}

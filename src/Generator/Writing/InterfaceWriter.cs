using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>What a script offers, as the members of an interface.</summary>
internal sealed class InterfaceWriter
{
    private readonly WritingOptions _options;
    private readonly HashSet<string> _taken;
    private readonly TypeWriter _types;
    private readonly List<string> _members = [];

    private InterfaceWriter(ScriptApi api, WritingOptions options, IEnumerable<string> takenNames)
    {
        _options = options;
        _taken = new HashSet<string>(takenNames, StringComparer.Ordinal);
        _types = new TypeWriter(api, options, _taken);
    }

    /// <param name="api">The script, with its types.</param>
    /// <param name="offered">What of it an interface can have.</param>
    /// <param name="present">The names of the script that the interface has already.</param>
    /// <param name="takenNames">The names of C# that are taken.</param>
    /// <param name="options">What may be written.</param>
    /// <returns>The members and the types that they need, each as the text of a declaration.</returns>
    public static IReadOnlyList<string> Write(
        ScriptApi api, IEnumerable<OfferedMember> offered, ISet<string> present, IEnumerable<string> takenNames, WritingOptions options)
    {
        var writer = new InterfaceWriter(api, options, takenNames);
        OfferedMember[] missing = [.. offered.Where(member => !present.Contains(member.Path))];

        // Members come first to their names: a record is called something else then.
        (OfferedMember Offered, string Name)[] named = [.. missing.Select(member => (member, CSharpName.Unique(CSharpName.Pascal(member.Path), writer._taken)))];
        foreach ((OfferedMember member, string name) in named)
        {
            writer.Write(member, name);
        }

        return [.. writer._members, .. writer._types.Records.Declarations.Where(record => record.Length > 0)];
    }

    private void Write(OfferedMember offered, string name)
    {
        ScriptMember member = offered.Member;
        if (member.Kind == ScriptMemberKind.Value)
        {
            string type = _types.Text(member.Type, isArgument: false, name);
            string setter = member.Access == ScriptAccess.ReadWrite ? " set;" : "";
            _members.Add($"{DocsWriter.Write(member.Docs, [])}{MemberNaming.Attribute(name, offered.Path, isTask: false)}{type} {name} {{ get;{setter} }}\n");
            return;
        }

        foreach ((ScriptSignature signature, int required) in OverloadSelection.Of(member.Signatures))
        {
            _members.Add(WriteMethod(offered, name, signature, required));
        }
    }

    private string WriteMethod(OfferedMember offered, string name, ScriptSignature signature, int required)
    {
        bool isTask = TypeWriter.Unwrap(signature.Return).IsPromise;
        string result = _types.Result(signature.Return, isArgument: false, name + "Result") ?? "void";
        string called = isTask && !name.EndsWith("Async", StringComparison.Ordinal) ? name + "Async" : name;
        string[] names = ParameterNames(signature);
        IEnumerable<string> parameters = signature.Parameters.Select((parameter, i) => WriteParameter(parameter, names[i], name, i >= required));
        string docs = DocsWriter.Write(offered.Member.Docs, signature.Parameters.Select((parameter, i) => (names[i], parameter.Docs)));
        return $"{docs}{MemberNaming.Attribute(called, offered.Path, isTask)}{result} {called}({string.Join(", ", parameters)});\n";
    }

    private string WriteParameter(ScriptParameter parameter, string name, string method, bool mayBeLeftOut)
    {
        WrittenType type = _types.Write(parameter.Type, isArgument: true, method + CSharpName.Pascal(name));
        if (parameter.IsRest)
        {
            return $"params {type.Text(_options.Annotates)}[] {name}";
        }

        // Null is how C# says that an argument is left out.
        bool isOptional = parameter.Presence == Presence.Optional;
        return isOptional && mayBeLeftOut
            ? $"{Nullable(type)} {name} = null"
            : $"{(isOptional ? Nullable(type) : type.Text(_options.Annotates))} {name}";
    }

    private string Nullable(WrittenType type) => (type with { IsNullable = true }).Text(_options.Annotates);

    private static string[] ParameterNames(ScriptSignature signature)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. signature.Parameters.Select((parameter, i) => CSharpName.Unique(CSharpName.Parameter(parameter.Name, i), taken))];
    }
}

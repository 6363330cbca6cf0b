using System.Text;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>Objects of scripts as records: those whose properties are data. Others are left as they are.</summary>
internal sealed class RecordWriter
{
    // Who needs more writes them by hand; and a type that contains all of a library is none that anybody wants to see.
    private const int MaxRecords = 60;
    private const int MaxNesting = 4;

    private readonly Dictionary<(string, string), ScriptTypeDeclaration> _declarations = [];
    private readonly Dictionary<(ScriptType, bool), string> _names = [];
    private readonly TypeWriter _types;
    private readonly ClassWriter? _classes;
    private readonly ISet<string> _taken;
    private int _nesting;

    public RecordWriter(ScriptApi api, TypeWriter types, ISet<string> taken, ClassWriter? classes)
    {
        _types = types;
        _classes = classes;
        _taken = taken;
        foreach (ScriptTypeDeclaration declaration in api.Types)
        {
            _declarations[(declaration.Name, declaration.File)] = declaration;
        }
    }

    /// <summary>The declarations that the written types need.</summary>
    public List<string> Declarations { get; } = [];

    /// <summary>Whether the object is one of plain values, as far as is known.</summary>
    public bool IsData(ScriptType type) => DefinitionOf(type, out bool isClass) is { } definition && !isClass && IsData(definition);

    public WrittenType Write(ScriptType type, bool isArgument, string hint)
    {
        if (_classes?.NameOf(type) is { } @class)
        {
            return WrittenType.Reference(@class, isJson: false);
        }

        if (DefinitionOf(type, out bool isClass) is not { } definition)
        {
            return Alias(type) is { } alias ? _types.Write(alias, isArgument, hint) : WrittenType.Any;
        }

        if (isClass || !IsData(definition))
        {
            return isArgument && IsNumeric(definition) ? WrittenType.Value("double") : WrittenType.Any;
        }

        if (definition.Members.Items.Count == 0)
        {
            return definition.Index is { } value && _types.Write(value, isArgument, hint) is var element
                ? WrittenType.Reference($"System.Collections.Generic.Dictionary<string, {_types.Text(value, isArgument, hint)}>", element.IsJson)
                : WrittenType.Json with { IsNullable = false };
        }

        if (!_names.TryGetValue((type, isArgument), out string? name))
        {
            if (_names.Count >= MaxRecords || _nesting >= MaxNesting)
            {
                return WrittenType.Json with { IsNullable = false };
            }

            string wanted = type is ReferenceType reference ? CSharpName.Pascal(reference.Name.Substring(reference.Name.LastIndexOf('.') + 1)) : hint;
            _names[(type, isArgument)] = name = CSharpName.Unique(wanted, _taken);
            int choices = _types.Choices;
            if (!WriteRecord(name, type, definition, isArgument))
            {
                // Nothing of it can cross, and a record without properties could not either.
                _names[(type, isArgument)] = name = "";
            }

            if (_types.Choices == choices)
            {
                // It is the same whoever gives it.
                _names[(type, !isArgument)] = name;
            }
        }

        return name.Length > 0 ? WrittenType.Reference(name, isJson: true) : WrittenType.Json with { IsNullable = false };
    }

    // { valueOf(): number } is how a declaration asks for a number or a date.
    private static bool IsNumeric(ObjectType type) => type.Members.Items is [{ Name: "valueOf", Signatures: [{ Return: var value }] }] && value == ScriptType.Number;

    // Some properties have to be there, and none that has to be is a function. Names that begin so are a library's own business: an object that
    // has no others is one that only the library makes.
    private static bool IsData(ObjectType type) => type.Signatures.Count == 0
        && type.Members.Items.All(member => member.Kind is not (ScriptMemberKind.Function or ScriptMemberKind.Class) || member.Presence == Presence.Optional)
        && (type.Members.Items.Count == 0
            || type.Members.Items.Any(member => member.Kind is ScriptMemberKind.Value or ScriptMemberKind.Unknown && member.Name[0] is not ('_' or '~')));

    private bool WriteRecord(string name, ScriptType type, ObjectType definition, bool isArgument)
    {
        // Its place in the list is before those that it contains.
        int place = Declarations.Count;
        Declarations.Add("");
        _nesting++;
        var text = new StringBuilder();
        if (type is ReferenceType reference && _declarations.TryGetValue((reference.Name, reference.File), out ScriptTypeDeclaration? declaration))
        {
            text.Append(DocsWriter.Write(declaration.Docs, []));
        }

        text.Append($"public sealed record {name}\n{{\n");
        var taken = new HashSet<string>(StringComparer.Ordinal) { name, "Equals", "GetHashCode", "GetType", "ToString", "EqualityContract", "PrintMembers", "MemberwiseClone", "ReferenceEquals", "Deconstruct", "Finalize" };
        int head = text.Length;
        foreach (ScriptMember member in definition.Members.Items)
        {
            if (member.Kind is ScriptMemberKind.Value or ScriptMemberKind.Unknown && member.Access != ScriptAccess.WriteOnly)
            {
                WriteProperty(text, member, isArgument, name, taken);
            }
        }

        _nesting--;
        bool hasProperties = text.Length > head;
        Declarations[place] = hasProperties ? text.Append("}\n").ToString() : "";
        return hasProperties;
    }

    private void WriteProperty(StringBuilder text, ScriptMember member, bool isArgument, string record, HashSet<string> taken)
    {
        string name = CSharpName.Unique(CSharpName.Pascal(member.Name), taken);
        WrittenType type = _types.Write(member.Type, isArgument, record + name);
        bool isOptional = member.Presence != Presence.Required || type.IsNullable;

        // What may be missing and can't be written down is best left out.
        if (type == WrittenType.Any && isOptional)
        {
            return;
        }

        string jsName = MemberNaming.Attribute(name, member.Name, isTask: false);
        string declared = isOptional ? type.OrNull().Text(_types.Annotates) : type.Text(_types.Annotates);
        text.Append(DocsWriter.Write(member.Docs, [])).Append(jsName).Append($"public {(isOptional ? "" : "required ")}{declared} {name} {{ get; init; }}\n");
    }

    private ObjectType? DefinitionOf(ScriptType type, out bool isClass)
    {
        isClass = false;
        if (type is ReferenceType reference && _declarations.TryGetValue((reference.Name, reference.File), out ScriptTypeDeclaration? declaration))
        {
            isClass = declaration.IsClass;
            return declaration.Definition as ObjectType;
        }

        return type as ObjectType;
    }

    private ScriptType? Alias(ScriptType type) =>
        type is ReferenceType reference && _declarations.TryGetValue((reference.Name, reference.File), out ScriptTypeDeclaration? declaration) ? declaration.Definition : null;
}

using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Docs;

/// <summary>The types that the documentation of a script names.</summary>
internal sealed class DocTypes
{
    private readonly Func<DocRange, ScriptPlace> _placeOf;
    private readonly string _path;
    private readonly Func<string, bool> _isClass;
    private readonly Dictionary<string, (JsDocComment Comment, DocRange Range)> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScriptTypeDeclaration> _read = new(StringComparer.Ordinal);

    /// <param name="docs">The comments.</param>
    /// <param name="path">The script's file.</param>
    /// <param name="placeOf">Turns a comment's range into a place.</param>
    /// <param name="isClass">Whether the script itself has a class of the name.</param>
    public DocTypes(DocIndex docs, string path, Func<DocRange, ScriptPlace> placeOf, Func<string, bool> isClass)
    {
        (_path, _placeOf, _isClass) = (path, placeOf, isClass);
        foreach ((JsDocComment comment, DocRange range) in docs.Declaring)
        {
            if (NameOf(comment) is { Length: > 0 } name && !_declared.ContainsKey(name))
            {
                _declared.Add(name, (comment, range));
            }
        }
    }

    /// <summary>All of them.</summary>
    public IEnumerable<ScriptTypeDeclaration> Declarations => _declared.Keys.Select(Declaration);

    /// <summary>The type that a tag gives; null without one.</summary>
    public JsDocType? TypeOf(JsDocTag? tag, JsDocComment comment, ScriptPlace place) =>
        tag?.Type is { } text ? JsDocTypeReader.Read(text, name => NamedBy(name, comment), place) : null;

    /// <summary>The function that a type means, through names.</summary>
    public FunctionType? FunctionOf(ScriptType? type)
    {
        for (int i = 0; i < 8 && type is ReferenceType reference && _declared.ContainsKey(reference.Name); i++)
        {
            type = Declaration(reference.Name).Definition;
        }

        return type as FunctionType;
    }

    private static string NameOf(JsDocComment comment) => (comment.Find("typedef") ?? comment.Find("callback"))!.Target;

    private ScriptType NamedBy(string name, JsDocComment comment) =>
        comment.Tags.Any(tag => tag.Name == "template" && tag.Target.Split(',').Contains(name)) ? ScriptType.Unknown
        : _declared.ContainsKey(name) || _isClass(name) ? new ReferenceType(name, _path)
        : ScriptType.Unknown;

    private ScriptTypeDeclaration Declaration(string name)
    {
        if (!_read.TryGetValue(name, out ScriptTypeDeclaration? declaration))
        {
            (JsDocComment comment, DocRange range) = _declared[name];
            ScriptPlace place = _placeOf(range);
            ScriptType definition = comment.Find("callback") is not null
                ? new FunctionType([Signature(comment, place)])
                : Definition(comment, place);
            declaration = new ScriptTypeDeclaration(name, _path, definition, IsClass: false, comment.ToDocs(), place);
            _read.Add(name, declaration);
        }

        return declaration;
    }

    private ScriptType Definition(JsDocComment comment, ScriptPlace place)
    {
        JsDocTag typedef = comment.Find("typedef")!;
        ScriptType type = TypeOf(typedef, comment, place)?.Type ?? new ObjectType(ScriptMembers.Unknown, null, []);
        JsDocTag[] properties = [.. comment.Tags.Where(tag => tag.Name == "property")];
        return type is ObjectType or UnknownType && properties.Length > 0 ? Properties(properties, comment, place) : type;
    }

    private ScriptSignature Signature(JsDocComment comment, ScriptPlace place) => new(
        comment.Tags.Where(tag => tag.Name == "param" && !tag.Target.Contains('.')).Select(tag =>
        {
            JsDocType? type = TypeOf(tag, comment, place);
            bool isRest = type?.IsRest ?? false;
            return new ScriptParameter(
                tag.Target, type?.Type ?? ScriptType.Unknown, PresenceOf(tag, type), isRest, tag.Default is null ? null : Literals.Parse(tag.Default), tag.Text);
        }).ToEquatableArray(),
        TypeOf(comment.Returns, comment, place)?.Type ?? ScriptType.Unknown,
        IsAsync: false,
        IsGenerator: false,
        TakesMore: false);

    /// <summary>An object with the properties that tags describe one by one; a name with dots is a property of a property.</summary>
    /// <param name="properties">Their targets are the names.</param>
    public ObjectType Properties(IReadOnlyList<JsDocTag> properties, JsDocComment comment, ScriptPlace place)
    {
        var members = new List<ScriptMember>();
        foreach (JsDocTag tag in properties.Where(tag => tag.Target.Length > 0 && !tag.Target.Contains('.')))
        {
            JsDocTag[] nested = [.. properties
                .Where(other => other.Target.StartsWith(tag.Target + ".", StringComparison.Ordinal))
                .Select(other => other with { Target = other.Target.Substring(tag.Target.Length + 1) })];
            JsDocType? type = TypeOf(tag, comment, place);
            ScriptType value = nested.Length > 0 && type?.Type is (null or ObjectType or UnknownType)
                ? Properties(nested, comment, place)
                : type?.Type ?? ScriptType.Unknown;
            if (members.All(member => member.Name != tag.Target))
            {
                members.Add(MemberFactory.Value(
                    tag.Target, value, PresenceOf(tag, type), ScriptAccess.Unknown, ScriptDocs.None with { Summary = tag.Text }, place));
            }
        }

        return new ObjectType(new ScriptMembers(members.ToEquatableArray(), IsComplete: true), null, []);
    }

    /// <summary>Whether what a tag describes may be left out: one that says nothing of its type says nothing of that either.</summary>
    public static Presence PresenceOf(JsDocTag tag, JsDocType? type) =>
        tag.IsOptional || type is { IsOptional: true } or { IsRest: true } ? Presence.Optional
        : type is null or { Type: UnknownType } || MayBeAbsent(type.Type) ? Presence.Unknown
        : Presence.Required;

    private static bool MayBeAbsent(ScriptType type) =>
        type is UnionType union && union.Members.Any(member => member == ScriptType.Undefined || member == ScriptType.Null || member is UnknownType);
}

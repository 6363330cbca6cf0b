using V8Typed.Generator.Script.Docs;
using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Members of object types, interfaces and classes.</summary>
internal sealed class ObjectBinder(TypeBinder types)
{
    private readonly HashSet<DtsSymbol> _open = [];

    // A long chain of bases would else be gone through for each of its links.
    private readonly Dictionary<DtsSymbol, ObjectType> _erased = [];

    public ObjectType Bind(IReadOnlyList<DtsMember> members, TypeContext context) => new(
        new ScriptMembers(Members(members, isStatic: false, context).ToEquatableArray(), IsComplete: true),
        members.FirstOrDefault(member => member is { Kind: DtsMemberKind.Index, IsStatic: false }) is { } index ? types.Bind(index.Type, context) : null,
        Signatures(members, DtsMemberKind.Call, context));

    /// <summary>The members of a class or interface, inherited ones too.</summary>
    /// <param name="symbol">Its declarations.</param>
    /// <param name="arguments">What its type parameters stand for; where there are fewer, their constraints.</param>
    public ObjectType Bind(DtsSymbol symbol, IReadOnlyList<ScriptType> arguments)
    {
        if (arguments.Count > 0)
        {
            return BindDeclarations(symbol, arguments);
        }

        if (!_erased.TryGetValue(symbol, out ObjectType? erased))
        {
            erased = BindDeclarations(symbol, arguments);
            if (!_open.Contains(symbol))
            {
                _erased[symbol] = erased;
            }
        }

        return erased;
    }

    private ObjectType BindDeclarations(DtsSymbol symbol, IReadOnlyList<ScriptType> arguments)
    {
        var items = new List<ScriptMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var signatures = new List<ScriptSignature>();
        ScriptType? index = null;
        bool isComplete = true;
        if (!_open.Add(symbol))
        {
            return new ObjectType(ScriptMembers.Unknown, null, []);
        }

        foreach ((DtsClass declaration, TypeContext context) in Declarations(symbol, arguments))
        {
            ObjectType own = Bind(declaration.Members, context);
            items.AddRange(own.Members.Items.Where(IsNew));
            signatures.AddRange(own.Signatures);
            index ??= own.Index;
        }

        foreach ((DtsClass declaration, TypeContext context) in Declarations(symbol, arguments))
        {
            foreach (DtsType baseType in declaration.Bases)
            {
                ObjectType? inherited = types.Named.Expand(baseType, context);
                items.AddRange(inherited?.Members.Items.Where(IsNew) ?? []);
                signatures.AddRange(inherited?.Signatures ?? []);
                index ??= inherited?.Index;
                isComplete &= inherited?.Members.IsComplete ?? false;
            }
        }

        _open.Remove(symbol);
        return new ObjectType(new ScriptMembers(items.ToEquatableArray(), isComplete), index, signatures.Distinct().ToEquatableArray());

        bool IsNew(ScriptMember member) => names.Add(member.Name);
    }

    /// <summary>The members of a type that has some; null for any other.</summary>
    public ObjectType? MembersOf(ScriptType type) => type switch
    {
        ObjectType @object => @object,
        ReferenceType reference when types.Named.SymbolOf(reference) is { } symbol => Bind(symbol, []),
        _ => null,
    };

    /// <summary>The members of the class itself.</summary>
    public IEnumerable<ScriptMember> Statics(DtsSymbol symbol) => Declarations(symbol, [])
        .SelectMany(each => Members(each.Declaration.Members, isStatic: true, each.Context));

    /// <summary>The ways to call <c>new</c>; those of the base where it declares none.</summary>
    public EquatableArray<ScriptSignature> Constructors(DtsSymbol symbol)
    {
        var seen = new HashSet<DtsSymbol>();
        for (DtsSymbol? current = symbol; current is not null && seen.Add(current);)
        {
            (DtsClass Declaration, TypeContext Context)[] classes = [.. Declarations(current, []).Where(each => !each.Declaration.IsInterface)];
            DtsMember[] constructors = [.. classes.SelectMany(each => each.Declaration.Members).Where(member => member.Kind == DtsMemberKind.Construct)];
            if (constructors.Length > 0)
            {
                return Signatures(constructors, DtsMemberKind.Construct, classes[0].Context);
            }

            if (classes.Length == 0)
            {
                return [];
            }

            if (classes[0].Declaration.Bases.Count == 0)
            {
                return [new ScriptSignature([], ScriptType.Unknown, false, false, false)];
            }

            current = types.Named.Lookup(classes[0].Declaration.Bases[0], classes[0].Context);
        }

        return [];
    }

    public EquatableArray<ScriptSignature> Signatures(IEnumerable<DtsMember> members, DtsMemberKind kind, TypeContext context) => types.Bind(
        members.Where(member => member.Kind == kind && member.Signature is not null).Select(member => (member.Signature!, DtsDocs.Read(member.Comment))), context);

    private IEnumerable<(DtsClass Declaration, TypeContext Context)> Declarations(DtsSymbol symbol, IReadOnlyList<ScriptType> arguments)
    {
        ReferenceType self = types.Named.Reference(symbol);
        foreach (DtsPart part in symbol.Parts)
        {
            if (part.Declaration is DtsClass declaration)
            {
                TypeContext context = TypeContext.In(part.Scope) with { This = self };
                yield return (declaration, context.With(declaration.TypeParameters, arguments, types.Bind));
            }
        }
    }

    private IEnumerable<ScriptMember> Members(IReadOnlyList<DtsMember> members, bool isStatic, TypeContext context) => members
        .Where(member => member.IsStatic == isStatic && member.Name.Length > 0 && member.Kind != DtsMemberKind.Construct)
        .GroupBy(member => member.Name, StringComparer.Ordinal)
        .Select(group => Member([.. group], context));

    private ScriptMember Member(DtsMember[] members, TypeContext context)
    {
        DtsMember first = members[0];
        ScriptPlace place = context.Scope.Source.Place(first.Position, first.Name.Length);
        Presence presence = first.IsOptional ? Presence.Optional : Presence.Required;
        if (first.Kind == DtsMemberKind.Method)
        {
            JsDocComment docs = DtsDocs.Read(members.Select(member => member.Comment).FirstOrDefault(comment => comment is not null));
            return new ScriptMember(
                first.Name, ScriptMemberKind.Function, ScriptType.Unknown, Signatures(members, DtsMemberKind.Method, context), null, null, presence,
                ScriptAccess.Unknown, docs.ToDocs(), place);
        }

        bool hasSetter = Array.Exists(members, member => member.Kind == DtsMemberKind.Setter);
        bool hasGetter = Array.Exists(members, member => member.Kind == DtsMemberKind.Getter);
        ScriptAccess access = first.IsReadOnly || (hasGetter && !hasSetter) ? ScriptAccess.ReadOnly
            : hasSetter && !hasGetter ? ScriptAccess.WriteOnly
            : ScriptAccess.ReadWrite;
        return types.Values.Member(
            first.Name, types.Bind(first.Type, context), presence, access, DtsDocs.Read(first.Comment).ToDocs(), place);
    }
}

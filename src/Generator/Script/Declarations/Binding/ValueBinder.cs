using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;
using V8Typed.Generator.Script.Docs;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>What is there at run time: functions, classes, variables, and namespaces of those.</summary>
internal sealed class ValueBinder(DtsResolver resolver, TypeBinder types)
{
    // A namespace that is exported by itself would have no end.
    private const int MaxNesting = 3;

    private readonly HashSet<DtsSymbol> _open = [];
    private int _nesting;

    /// <summary>What a name stands for at run time; null when it is a type only.</summary>
    public ScriptMember? Bind(string name, DtsSymbol symbol)
    {
        if (!_open.Add(symbol))
        {
            return null;
        }

        ScriptMember? member = BindParts(name, symbol);
        _open.Remove(symbol);
        return member;
    }

    /// <summary>The type of <c>typeof a</c>.</summary>
    public ScriptType TypeOf(DtsSymbol symbol) => Bind(symbol.Name, symbol) switch
    {
        { Kind: ScriptMemberKind.Value, Members: null } value => value.Type,
        { Kind: ScriptMemberKind.Function, Members: null } function => new FunctionType(function.Signatures),
        { Kind: ScriptMemberKind.Function, Members: { } members } function => new ObjectType(members, null, function.Signatures),
        { Kind: ScriptMemberKind.Value, Members: { } members } => new ObjectType(members, null, []),
        _ => ScriptType.Unknown,
    };

    /// <summary>A member by its type: a function where that is callable, a class where it can be made.</summary>
    public ScriptMember Member(string name, ScriptType type, Presence presence, ScriptAccess access, ScriptDocs docs, ScriptPlace place)
    {
        // An interface that can be called as well as have members is a function with properties.
        ObjectType? callable = type switch
        {
            ObjectType { Signatures.Count: > 0 } @object => @object,
            ReferenceType reference when types.Named.SymbolOf(reference) is { } symbol && HasSignatures(symbol) => types.Objects.Bind(symbol, []),
            _ => null,
        };
        return callable is { Signatures.Count: > 0 }
            ? new ScriptMember(name, ScriptMemberKind.Function, ScriptType.Unknown, callable.Signatures, null, callable.Members, presence, access, docs, place)
            : MemberFactory.Value(name, type, presence, access, docs, place);
    }

    /// <summary>What a module or namespace exports.</summary>
    public ScriptMembers Exports(DtsScope module)
    {
        var items = new List<ScriptMember>();
        IReadOnlyList<string> names = resolver.ExportNames(module, out bool isComplete);
        foreach (string name in names)
        {
            if (resolver.Export(module, name) is { } symbol)
            {
                if (Bind(name, symbol) is { } member)
                {
                    items.Add(member);
                }
            }
            else
            {
                // It is of a module that is not there.
                items.Add(ScriptMember.Unknown(name, module.Source.Place(0, 0)));
            }
        }

        return new ScriptMembers(items.ToEquatableArray(), isComplete);
    }

    private ScriptMember? BindParts(string name, DtsSymbol symbol)
    {
        DtsFunction[] functions = [.. symbol.Parts.Select(part => part.Declaration).OfType<DtsFunction>()];
        DtsPart? first = symbol.Parts.Cast<DtsPart?>().FirstOrDefault(part => part!.Value.Declaration is DtsFunction or DtsClass { IsInterface: false } or DtsVariable or DtsEnum);
        ScriptMembers? inner = Inside(symbol);
        ScriptPlace place = first is { } at ? at.Scope.Source.Place(at.Declaration.Position, at.Declaration.Name.Length) : symbol.Source.Place(PositionOf(symbol), symbol.Name.Length);
        JsDocComment docs = DtsDocs.Read(symbol.Parts.Select(part => part.Declaration.Comment).FirstOrDefault(comment => comment is not null));
        if (functions.Length > 0)
        {
            TypeContext context = TypeContext.In(first!.Value.Scope);
            EquatableArray<ScriptSignature> calls = types.Bind(functions.Select(function => (function.Signature, DtsDocs.Read(function.Comment))), context);

            // A class that can also be called is declared as both.
            return symbol.Parts.Exists(part => part.Declaration is DtsClass { IsInterface: false })
                ? Callable(OfClass(name, symbol, inner, docs.ToDocs(), place), calls)
                : new ScriptMember(name, ScriptMemberKind.Function, ScriptType.Unknown, calls, null, inner, Presence.Required, ScriptAccess.Unknown, docs.ToDocs(), place);
        }

        switch (first?.Declaration)
        {
            case DtsClass:
                return OfClass(name, symbol, inner, docs.ToDocs(), place);
            case DtsVariable variable:
                return OfVariable(name, variable, TypeContext.In(first!.Value.Scope), inner, docs.ToDocs(), place);
            case DtsEnum @enum:
                return new ScriptMember(
                    name, ScriptMemberKind.Value, ScriptType.Unknown, [], null, OfEnum(@enum, place), Presence.Required, ScriptAccess.ReadOnly, docs.ToDocs(), place);
        }

        return inner is not null
            ? new ScriptMember(name, ScriptMemberKind.Value, ScriptType.Unknown, [], null, inner, Presence.Required, ScriptAccess.ReadOnly, docs.ToDocs(), place)
            : null;
    }

    private static ScriptMember Callable(ScriptMember @class, EquatableArray<ScriptSignature> calls) => calls.Count == 0 ? @class : @class with
    {
        Signatures = calls, Class = @class.Class! with { IsCallable = true },
    };

    // A namespace of types alone leaves nothing behind.
    private ScriptMembers? Inside(DtsSymbol symbol)
    {
        if (symbol.Inner is not { } scope || _nesting >= MaxNesting)
        {
            return null;
        }

        _nesting++;
        ScriptMembers members = Exports(scope);
        _nesting--;
        return members is { Items.Count: 0, IsComplete: true } ? null : members;
    }

    private ScriptMember OfClass(string name, DtsSymbol symbol, ScriptMembers? inner, ScriptDocs docs, ScriptPlace place)
    {
        ScriptMember[] statics = [.. types.Objects.Statics(symbol).Concat(inner?.Items ?? [])];
        return new ScriptMember(
            name, ScriptMemberKind.Class, ScriptType.Unknown, [],
            new ScriptClass(types.Objects.Constructors(symbol), types.Named.Reference(symbol), IsCallable: false),
            new ScriptMembers(statics.ToEquatableArray(), IsComplete: false), Presence.Required, ScriptAccess.Unknown, docs, place);
    }

    private ScriptMember OfVariable(
        string name, DtsVariable variable, TypeContext context, ScriptMembers? inner, ScriptDocs docs, ScriptPlace place)
    {
        ScriptAccess access = variable.IsConstant ? ScriptAccess.ReadOnly : ScriptAccess.Unknown;
        if (ConstructedBy(variable.Type, context) is { } constructed)
        {
            return new ScriptMember(
                name, ScriptMemberKind.Class, ScriptType.Unknown, constructed.Calls, constructed.Class, constructed.Members, Presence.Required, access, docs, place);
        }

        // typeof a: what a is, by this name.
        if (variable.Type is DtsQueryType { Specifier: null } query && resolver.Resolve(query.Path, context.Scope) is { } meant && Bind(name, meant) is { } same)
        {
            return same;
        }

        // typeof C & ((a: A) => C): a class that can also be called.
        if (variable.Type is DtsIntersectionType both && both.Types.OfType<DtsQueryType>().FirstOrDefault(part => part.Specifier is null) is { } made
            && resolver.Resolve(made.Path, context.Scope) is { } of && Bind(name, of) is { Class: not null } @class)
        {
            return Callable(@class, types.Bind(both.Types.OfType<DtsFunctionType>().Where(part => !part.IsConstructor).Select(part => (part.Signature, JsDocComment.None)), context));
        }

        ScriptMember member = Member(name, types.Bind(variable.Type, context), Presence.Required, access, docs, place);
        return inner is null ? member : member with
        {
            Members = member.Members is { } own
                ? new ScriptMembers(own.Items.Concat(inner.Items.Where(item => own.Find(item.Name) is null)).ToEquatableArray(), own.IsComplete && inner.IsComplete)
                : inner,
        };
    }

    // const Foo: { new (a: A): Foo; prototype: Foo }, or the name of an interface that says so.
    private (ScriptClass Class, EquatableArray<ScriptSignature> Calls, ScriptMembers Members)? ConstructedBy(DtsType? type, TypeContext context)
    {
        IReadOnlyList<DtsMember>? members = type is DtsObjectType @object ? @object.Members : null;
        ObjectType? bound = members is null ? null : types.Objects.Bind(members, context);
        if (type is DtsNamedType && types.Named.Lookup(type, context) is { } symbol && symbol.Parts.Exists(IsConstructor))
        {
            DtsPart part = symbol.Parts.Find(IsConstructor);
            members = ((DtsClass)part.Declaration).Members;
            bound = types.Objects.Bind(symbol, []);
            context = TypeContext.In(part.Scope).With(((DtsClass)part.Declaration).TypeParameters, [], types.Bind);
        }

        if (members is null || bound is null || !members.Any(member => member.Kind == DtsMemberKind.Construct))
        {
            return null;
        }

        EquatableArray<ScriptSignature> constructors = types.Objects.Signatures(members, DtsMemberKind.Construct, context);
        return constructors.Count > 0 && constructors[0].Return is ReferenceType instance
            ? (new ScriptClass(constructors, instance, bound.Signatures.Count > 0), bound.Signatures, bound.Members with { IsComplete = false })
            : null;

        static bool IsConstructor(DtsPart part) =>
            part.Declaration is DtsClass { IsInterface: true } declaration && declaration.Members.Any(member => member.Kind == DtsMemberKind.Construct);
    }

    private static ScriptMembers OfEnum(DtsEnum @enum, ScriptPlace place) => new(
        @enum.Members
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Select(group => MemberFactory.Value(
                group.Key, group.First().Value is { } value ? TypeBinder.BindLiteral(value) : ScriptType.Unknown,
                Presence.Required, ScriptAccess.ReadOnly, ScriptDocs.None, place))
            .ToEquatableArray(),
        IsComplete: false);

    private static bool HasSignatures(DtsSymbol symbol) => symbol.Parts.Exists(part =>
        part.Declaration is DtsClass { IsInterface: true } declaration && declaration.Members.Any(member => member.Kind == DtsMemberKind.Call));

    private static int PositionOf(DtsSymbol symbol) => symbol.Parts.Count > 0 ? symbol.Parts[0].Declaration.Position : 0;
}

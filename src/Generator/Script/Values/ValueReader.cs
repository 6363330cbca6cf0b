using Acornima;
using Acornima.Ast;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Script.Scopes;
using Scope = V8Typed.Generator.Script.Scopes.Scope;

namespace V8Typed.Generator.Script.Values;

/// <summary>Expressions to what they give. Nothing is run: names are followed to what they are initialized with, and no further.</summary>
internal sealed partial class ValueReader
{
    private const int DeepestNest = 30;

    private readonly ScriptUnit _unit;
    private readonly ExpressionTypes _types;
    private readonly ClassReader _classes;
    private readonly Dictionary<Variable, Value?> _variables = [];
    private int _depth;

    // A script could make a tree of names that doubles with every step.
    private int _budget = 200_000;

    public ValueReader(ScriptUnit unit)
    {
        _unit = unit;
        _types = new ExpressionTypes(this);
        _classes = new ClassReader(unit, this);
        Functions = new FunctionReader(unit, _types);
    }

    public FunctionReader Functions { get; }

    /// <summary>A name of a type that no other has.</summary>
    public string UniqueTypeName(string wanted)
    {
        string name = wanted.Length == 0 || wanted == "default" ? "Default" : wanted;
        for (int i = 2; _unit.Types.ContainsKey(name); i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <param name="expression">The expression, or the declaration of a function or class.</param>
    /// <param name="name">The name under which it is exported or kept, for types that have none.</param>
    /// <param name="documented">In front of what its documentation stands; the expression itself by default.</param>
    /// <param name="isMethod">Whether it is written as a method.</param>
    public Value Read(Located expression, string name = "", int? documented = null, bool isMethod = false)
    {
        if (_depth >= DeepestNest || --_budget < 0)
        {
            return Nothing(expression.Node);
        }

        _depth++;
        Value value = ReadBare(expression.Node.Bare(), expression.Scope, name, documented ?? expression.Node.Start, isMethod);
        _depth--;
        return value;
    }

    private Value ReadBare(Node node, Scope scope, string name, int documented, bool isMethod)
    {
        switch (node)
        {
            case IFunction function:
                return new KnownValue(Function(function, _unit.Docs.Before(documented), isMethod));
            case IClass @class:
                return new KnownValue(_classes.Read(@class, name, scope, _unit.Docs.Before(documented)));
            case Identifier identifier:
                return scope.Resolve(identifier.Name) is { } variable ? OfVariable(variable) : OfType(node, scope, documented);
            case MemberExpression member:
                return OfMember(member, scope);
            case ObjectExpression literal:
                // An empty one is filled by someone else, or it would not be there.
                var parts = new ObjectParts { IsOpen = literal.Properties.Count == 0 };
                parts.Add(literal, scope);
                return new KnownValue(Object(parts, node, documented));
            case AssignmentExpression { Operator: Operator.Assignment } assignment:
                return Read(new Located(assignment.Right, scope), name, documented);
            case CallExpression call:
                return OfCall(call, scope, name, documented);
            default:
                return OfType(node, scope, documented);
        }
    }

    private ScriptMember Function(IFunction function, JsDocComment docs, bool isMethod)
    {
        EquatableArray<ScriptSignature> signatures = Functions.Read(function, docs);
        ScriptClass? constructed = isMethod || function is ArrowFunctionExpression || function.Async || function.Generator
            ? null
            : new ScriptClass(signatures, ScriptType.Unknown, IsCallable: true);
        return new ScriptMember(
            "", ScriptMemberKind.Function, ScriptType.Unknown, signatures, constructed, null, Presence.Required, ScriptAccess.Unknown,
            docs.ToDocs(), _unit.Place((Node)function));
    }

    private ScriptMember Object(ObjectParts parts, Node node, int documented) => new(
        "", ScriptMemberKind.Value, ScriptType.Unknown, [], null, Members(parts, inherited: null), Presence.Required, ScriptAccess.Unknown,
        _unit.Docs.Before(documented).ToDocs(), _unit.Place(node));

    private KnownValue OfType(Node node, Scope scope, int documented)
    {
        JsDocComment docs = _unit.Docs.Before(documented);
        ScriptPlace place = _unit.Place(node);
        ScriptType? documentedType = _unit.DocTypes.TypeOf(docs.Find("type"), docs, place)?.Type;
        ScriptType type = documentedType ?? _types.Of(new Located(node, scope));
        ScriptMember member = MemberFactory.Value(
            "", _unit.DocTypes.FunctionOf(type) ?? type, Presence.Required, ScriptAccess.Unknown, docs.ToDocs(), place);

        // A function that a call gives: what it looks like is known, and not whether it is one for new.
        return new KnownValue(documentedType is null && member is { Kind: ScriptMemberKind.Function, Class: null }
            ? member with { Class = new ScriptClass(member.Signatures, ScriptType.Unknown, IsCallable: true) }
            : member);
    }

    private KnownValue Nothing(Node node) => new(ScriptMember.Unknown("", _unit.Place(node)));

    /// <summary>The members that parts make, the inherited ones behind them.</summary>
    public ScriptMembers Members(ObjectParts parts, ScriptMembers? inherited)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<ScriptMember>();
        bool isComplete = !parts.IsOpen;
        foreach (ObjectPart part in parts.Items)
        {
            names.Add(part.Name);
            members.Add(Member(part));
        }

        foreach (Located spread in parts.Spreads)
        {
            ScriptMembers? copied = (Read(spread) as KnownValue)?.Member is { Kind: not ScriptMemberKind.Unknown } member ? member.Members : null;
            isComplete &= copied is { IsComplete: true };
            members.AddRange(copied?.Items.Where(item => names.Add(item.Name)) ?? []);
        }

        if (inherited is not null)
        {
            isComplete &= inherited.IsComplete;
            members.AddRange(inherited.Items.Where(item => names.Add(item.Name)));
        }

        return new ScriptMembers(members.ToEquatableArray(), isComplete);
    }

    /// <summary>A property. What another script has to tell is not known here.</summary>
    public ScriptMember Member(ObjectPart part)
    {
        ScriptPlace place = _unit.Place(part.Place is Property property ? property.Key : part.Place);
        JsDocComment docs = _unit.Docs.Before(part.Documented);
        if (part.Value is null)
        {
            ScriptType typed = _unit.DocTypes.TypeOf(docs.Find("type"), docs, place)?.Type ?? ScriptType.Unknown;
            return MemberFactory.Value(part.Name, typed, Presence.Required, part.Access, docs.ToDocs(), place);
        }

        if (Read(part.Value, part.Name, part.Documented, part.IsMethod) is not KnownValue { Member: var member })
        {
            return ScriptMember.Unknown(part.Name, place);
        }

        if (part.Kind == PropertyKind.Get)
        {
            ScriptType type = _unit.DocTypes.TypeOf(docs.Find("type"), docs, place)?.Type
                ?? (member.Signatures.Count == 1 ? member.Signatures[0].Return : ScriptType.Unknown);
            return MemberFactory.Value(part.Name, type, Presence.Required, part.Access, member.Docs, place);
        }

        return member with
        {
            Name = part.Name, Access = docs.Has("readonly") ? ScriptAccess.ReadOnly : part.Access, Place = place,
            Docs = docs == JsDocComment.None ? member.Docs : docs.ToDocs(),
        };
    }
}

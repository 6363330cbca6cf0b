using Acornima;
using Acornima.Ast;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Scopes;
using Scope = V8Typed.Generator.Script.Scopes.Scope;

namespace V8Typed.Generator.Script.Values;

/// <summary>The types of expressions, as far as they are certain whatever the arguments.</summary>
internal sealed class ExpressionTypes(ValueReader values)
{
    private const int DeepestNest = 40;

    // What arithmetic gives: which of the two depends on the operands.
    private static readonly ScriptType s_numeric = UnionType.Of([ScriptType.Number, ScriptType.BigInt]);

    private int _depth;

    public ScriptType Of(Located expression)
    {
        if (_depth >= DeepestNest)
        {
            return ScriptType.Unknown;
        }

        _depth++;
        ScriptType type = Read(expression.Node.Bare(), expression.Scope);
        _depth--;
        return type;
    }

    private ScriptType Read(Node node, Scope scope) => node switch
    {
        StringLiteral or TemplateLiteral => ScriptType.String,
        NumericLiteral => ScriptType.Number,
        BooleanLiteral => ScriptType.Boolean,
        BigIntLiteral => ScriptType.BigInt,
        NullLiteral => ScriptType.Null,
        RegExpLiteral => new BuiltInType("RegExp", []),
        Identifier { Name: "undefined" } => ScriptType.Undefined,
        Identifier { Name: "NaN" or "Infinity" } name when scope.Resolve(name.Name) is null => ScriptType.Number,
        Acornima.Ast.UnaryExpression unary => OfUnary(unary, scope),
        NonLogicalBinaryExpression binary => OfBinary(binary, scope),
        LogicalExpression logical => OfLogical(logical, scope),
        ConditionalExpression choice => UnionType.Of([Of(new(choice.Consequent, scope)), Of(new(choice.Alternate, scope))]),
        ArrayExpression array => new ArrayType(ElementOf(array, scope)),
        NewExpression creation => OfNew(creation, scope),
        AssignmentExpression { Operator: Operator.Assignment } assignment => Of(new(assignment.Right, scope)),
        CallExpression call => OfCall(call, scope),
        AwaitExpression { Argument: var awaited } => Of(new(awaited, scope)) switch
        {
            PromiseType promise => promise.Result,
            PrimitiveType primitive => primitive,
            _ => ScriptType.Unknown,
        },
        ImportExpression => new PromiseType(ScriptType.Unknown),
        ObjectExpression or IFunction or Identifier => OfValue(values.Read(new Located(node, scope))),
        _ => ScriptType.Unknown,
    };

    private static ScriptType OfValue(Value value) => (value as KnownValue)?.Member is { } member ? TypeOf(member) : ScriptType.Unknown;

    /// <summary>The type of what a member holds.</summary>
    public static ScriptType TypeOf(ScriptMember member) => member switch
    {
        { Kind: ScriptMemberKind.Function } => new FunctionType(member.Signatures),
        { Kind: ScriptMemberKind.Value, Members: { } members, Type: UnknownType } => new ObjectType(members, null, []),
        { Kind: ScriptMemberKind.Value } => member.Type,
        _ => ScriptType.Unknown,
    };

    private ScriptType OfUnary(UnaryExpression unary, Scope scope) => unary.Operator switch
    {
        Operator.LogicalNot or Operator.Delete => ScriptType.Boolean,
        Operator.TypeOf => ScriptType.String,
        Operator.Void => ScriptType.Undefined,
        Operator.UnaryPlus => ScriptType.Number,
        Operator.UnaryNegation or Operator.BitwiseNot or Operator.Increment or Operator.Decrement =>
            Of(new(unary.Argument, scope)) == ScriptType.Number ? ScriptType.Number : s_numeric,
        _ => ScriptType.Unknown,
    };

    private ScriptType OfBinary(BinaryExpression binary, Scope scope)
    {
        switch (binary.Operator)
        {
            case Operator.Equality or Operator.Inequality or Operator.StrictEquality or Operator.StrictInequality or Operator.LessThan
                or Operator.LessThanOrEqual or Operator.GreaterThan or Operator.GreaterThanOrEqual or Operator.In or Operator.InstanceOf:
                return ScriptType.Boolean;
            case Operator.UnsignedRightShift:
                return ScriptType.Number;
        }

        ScriptType left = Of(new(binary.Left, scope));
        ScriptType right = Of(new(binary.Right, scope));
        if (binary.Operator == Operator.Addition)
        {
            return left == ScriptType.String || right == ScriptType.String ? ScriptType.String
                : left == ScriptType.Number && right == ScriptType.Number ? ScriptType.Number
                : ScriptType.Unknown;
        }

        // Numbers and BigInts can't be mixed: one operand tells of both.
        return left == ScriptType.Number || right == ScriptType.Number ? ScriptType.Number : s_numeric;
    }

    private ScriptType OfLogical(LogicalExpression logical, Scope scope)
    {
        ScriptType left = Of(new(logical.Left, scope));
        ScriptType right = Of(new(logical.Right, scope));
        return logical.Operator == Operator.LogicalAnd
            ? left == ScriptType.Boolean ? UnionType.Of([left, right]) : ScriptType.Unknown
            : UnionType.Of([WithoutNothing(left), right]);
    }

    // a || b and a ?? b never give the nothing that a may be.
    private static ScriptType WithoutNothing(ScriptType type) => type switch
    {
        UnionType union => UnionType.Of(union.Members.Select(WithoutNothing)),
        _ when type == ScriptType.Null || type == ScriptType.Undefined => ScriptType.Never,
        _ => type,
    };

    private ScriptType ElementOf(ArrayExpression array, Scope scope)
    {
        var types = new List<ScriptType>();
        foreach (Expression? element in array.Elements)
        {
            if (element is null or SpreadElement || types.Count > 50)
            {
                return ScriptType.Unknown;
            }

            types.Add(Of(new(element, scope)));
        }

        // An empty array is filled with something later on.
        return types.Count == 0 ? ScriptType.Unknown : UnionType.Of(types);
    }

    private ScriptType OfNew(NewExpression creation, Scope scope)
    {
        if (creation.Callee.Bare() is not Identifier name)
        {
            return ScriptType.Unknown;
        }

        if (scope.Resolve(name.Name) is not null)
        {
            return values.Read(new Located(name, scope)) is KnownValue { Member.Class: { } made } ? made.Instance : ScriptType.Unknown;
        }

        return name.Name switch
        {
            "Promise" => new PromiseType(ScriptType.Unknown),
            "Array" => new ArrayType(ScriptType.Unknown),
            _ when NamedTypes.IsBuiltInClass(name.Name) => new BuiltInType(name.Name, []),
            _ => ScriptType.Unknown,
        };
    }

    private ScriptType OfCall(CallExpression call, Scope scope)
    {
        if (call.Optional)
        {
            return ScriptType.Unknown;
        }

        switch (call.Callee.Bare())
        {
            case Identifier name when scope.Resolve(name.Name) is null:
                return name.Name switch
                {
                    "String" or "encodeURIComponent" or "decodeURIComponent" or "encodeURI" or "decodeURI" => ScriptType.String,
                    "Number" or "parseInt" or "parseFloat" => ScriptType.Number,
                    "Boolean" or "isNaN" or "isFinite" => ScriptType.Boolean,
                    "BigInt" => ScriptType.BigInt,
                    "Symbol" => ScriptType.Symbol,
                    _ => ScriptType.Unknown,
                };
            case MemberExpression { Object: Identifier owner } member when scope.Resolve(owner.Name) is null:
                return OfBuiltIn(owner.Name, member.KeyName());
            case Identifier name when scope.Resolve(name.Name) is { IsConstant: true, Kind: VariableKind.Function or VariableKind.Const }:
                return values.Read(new Located(name, scope)) is KnownValue { Member: { Kind: ScriptMemberKind.Function, Signatures: [var only] } }
                    ? only.Return
                    : ScriptType.Unknown;
            case IFunction:
                return OfValue(values.Read(new Located(call, scope)));
            default:
                return ScriptType.Unknown;
        }
    }

    private static ScriptType OfBuiltIn(string owner, string? name) => (owner, name) switch
    {
        ("Math", not null) => ScriptType.Number,
        ("Promise", "resolve" or "reject" or "all" or "race" or "any" or "allSettled") => new PromiseType(ScriptType.Unknown),
        ("Date", "now" or "parse" or "UTC") => ScriptType.Number,
        ("Number", "isInteger" or "isFinite" or "isNaN" or "isSafeInteger") or ("Array", "isArray") or ("Object", "is" or "hasOwn") => ScriptType.Boolean,
        ("Number", "parseInt" or "parseFloat") => ScriptType.Number,
        ("Object", "keys") => new ArrayType(ScriptType.String),
        ("Object", "values" or "entries") or ("Array", "from" or "of") => new ArrayType(ScriptType.Unknown),
        ("String", "fromCharCode" or "fromCodePoint" or "raw") => ScriptType.String,
        _ => ScriptType.Unknown,
    };
}

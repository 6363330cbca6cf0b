using V8Typed.Generator.Script.Docs;
using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Types as written to types of the model. What is not understood, has no end, or goes too deep is unknown.</summary>
internal sealed class TypeBinder
{
    private const int MaxDepth = 24;
    private const int MaxUnion = 64;

    // Types that stand for each other can be written down in few lines, and would fill any memory when written out.
    private int _budget = 200_000;
    private int _depth;

    private readonly DtsResolver _resolver;
    private readonly NamedTypeBinder _named;

    public TypeBinder(DtsResolver resolver)
    {
        _resolver = resolver;
        Objects = new ObjectBinder(this);
        Values = new ValueBinder(resolver, this);
        _named = new NamedTypeBinder(resolver, this);
    }

    public ObjectBinder Objects { get; }

    public ValueBinder Values { get; }

    public NamedTypeBinder Named => _named;

    /// <summary>The type; unknown where none is written.</summary>
    public ScriptType Bind(DtsType? type, TypeContext context)
    {
        if (type is null || _depth >= MaxDepth || --_budget < 0)
        {
            return ScriptType.Unknown;
        }

        _depth++;
        ScriptType bound = BindCore(type, context);
        _depth--;
        return bound;
    }

    public EquatableArray<ScriptSignature> Bind(IEnumerable<(DtsSignature Signature, JsDocComment Docs)> signatures, TypeContext context) =>
        signatures.Select(each => Bind(each.Signature, each.Docs, context)).Distinct().ToEquatableArray();

    public ScriptSignature Bind(DtsSignature signature, JsDocComment docs, TypeContext context)
    {
        TypeContext inside = context.With(signature.TypeParameters, [], Bind);
        return new ScriptSignature(
            signature.Parameters.Select(parameter => Bind(parameter, docs, inside)).ToEquatableArray(),
            Bind(signature.Returns, inside),
            IsAsync: false,
            IsGenerator: false,
            TakesMore: false);
    }

    private ScriptParameter Bind(DtsParameter parameter, JsDocComment docs, TypeContext context)
    {
        ScriptType type = Bind(parameter.Type, context);
        return new ScriptParameter(
            parameter.Name,
            parameter.IsRest ? ElementOf(type) : type,
            parameter.IsRest || parameter.IsOptional ? Presence.Optional : Presence.Required,
            parameter.IsRest,
            Default: null,
            DtsDocs.OfParameter(docs, parameter.Name));
    }

    private static ScriptType ElementOf(ScriptType rest) => rest switch
    {
        ArrayType array => array.Element,
        TupleType { IsOpen: false } tuple => UnionType.Of(tuple.Elements),
        _ => ScriptType.Unknown,
    };

    private ScriptType BindCore(DtsType type, TypeContext context) => type switch
    {
        DtsKeywordType keyword => BindKeyword(keyword.Name, context),
        DtsLiteralType literal => BindLiteral(literal),
        DtsNamedType named => _named.Bind(named, context),
        DtsQueryType query => BindQuery(query, context),
        DtsArrayType array => new ArrayType(Bind(array.Element, context)),
        DtsTupleType tuple => new TupleType(
            tuple.Elements.TakeWhile(element => !element.IsOptional && !element.IsRest).Select(element => Bind(element.Type, context)).ToEquatableArray(),
            tuple.Elements.Any(element => element.IsOptional || element.IsRest)),
        DtsUnionType union => union.Types.Count > MaxUnion && !union.Types.All(each => each is DtsLiteralType)
            ? ScriptType.Unknown
            : UnionType.Of(union.Types.Select(each => Bind(each, context))),
        DtsIntersectionType intersection => IntersectionBinder.Of([.. intersection.Types.Select(each => Bind(each, context))], Objects.MembersOf),
        DtsFunctionType { IsConstructor: false } function => new FunctionType([Bind(function.Signature, JsDocComment.None, context)]),
        DtsObjectType @object => Objects.Bind(@object.Members, context),
        _ => ScriptType.Unknown,
    };

    private static ScriptType BindKeyword(string name, TypeContext context) => name switch
    {
        "string" => ScriptType.String,
        "number" => ScriptType.Number,
        "boolean" => ScriptType.Boolean,
        "bigint" => ScriptType.BigInt,
        "symbol" => ScriptType.Symbol,
        "null" => ScriptType.Null,
        "undefined" or "void" => ScriptType.Undefined,
        "never" => ScriptType.Never,
        "object" => new ObjectType(ScriptMembers.Unknown, null, []),
        "this" => context.This ?? ScriptType.Unknown,
        _ => ScriptType.Unknown,
    };

    private ScriptType BindQuery(DtsQueryType query, TypeContext context)
    {
        DtsSymbol? symbol = query.Specifier is null
            ? _resolver.Resolve(query.Path, context.Scope)
            : _named.Imported(query.Specifier, query.Path, context.Scope);
        return symbol is null ? ScriptType.Unknown : Values.TypeOf(symbol);
    }

    public static LiteralType BindLiteral(DtsLiteralType literal) => literal.Kind switch
    {
        "string" => new LiteralType(ScriptPrimitive.String, literal.Text),
        "number" => new LiteralType(ScriptPrimitive.Number, NumberText.Normalize(literal.Text)),
        "bigint" => new LiteralType(ScriptPrimitive.BigInt, literal.Text.Replace("_", "")),
        _ => new LiteralType(ScriptPrimitive.Boolean, literal.Text),
    };
}

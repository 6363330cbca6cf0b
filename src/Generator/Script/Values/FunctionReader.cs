using Acornima.Ast;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script.Values;

/// <summary>A function of the script to a signature: what its documentation says, and where that is silent, what the code shows.</summary>
internal sealed class FunctionReader(ScriptUnit unit, ExpressionTypes types)
{
    private readonly CallCompletion _completion = new(unit);

    public EquatableArray<ScriptSignature> Read(IFunction function, JsDocComment docs)
    {
        ScriptPlace place = unit.Place((Node)function);
        if (docs.Find("type") is { } typed && unit.DocTypes.FunctionOf(unit.DocTypes.TypeOf(typed, docs, place)?.Type) is { Signatures.Count: > 0 } declared)
        {
            return declared.Signatures;
        }

        // Several forms in one comment are not told apart.
        if (docs.Has("overload") || docs.Has("variation"))
        {
            docs = JsDocComment.None;
        }

        FunctionFacts facts = unit.Scopes.Functions[function];
        return
        [
            new ScriptSignature(
                Parameters(function, facts, docs, place), Return(function, facts, docs, place), function.Async, function.Generator, facts.UsesArguments),
        ];
    }

    private EquatableArray<ScriptParameter> Parameters(IFunction function, FunctionFacts facts, JsDocComment docs, ScriptPlace place)
    {
        JsDocTag[] tags = [.. docs.Tags.Where(tag => tag.Name == "param")];
        JsDocTag[] own = [.. tags.Where(tag => !tag.Target.Contains('.') && !tag.Target.Contains('['))];
        var parameters = new List<ScriptParameter>();
        for (int i = 0; i < function.Params.Count; i++)
        {
            parameters.Add(Parameter(function, facts, i, tags, own, docs, place));
        }

        // What is documented beyond the parameters is read from arguments.
        return parameters.Concat(facts.UsesArguments && own.Length > parameters.Count
            ? own.Skip(parameters.Count).Select(tag => Documented(tag.Target, tag, tags, docs, place) with { Presence = Presence.Unknown })
            : []).ToEquatableArray();
    }

    private ScriptParameter Parameter(
        IFunction function, FunctionFacts facts, int index, JsDocTag[] tags, JsDocTag[] own, JsDocComment docs, ScriptPlace place)
    {
        Node node = function.Params[index];
        Expression? @default = (node as AssignmentPattern)?.Right;
        Node target = node switch
        {
            AssignmentPattern assigned => assigned.Left,
            RestElement rest => rest.Argument,
            _ => node,
        };
        string name = (target as Identifier)?.Name ?? "";

        // A pattern has no name; the tag at its place has one for it.
        JsDocTag? tag = name.Length > 0
            ? own.FirstOrDefault(candidate => candidate.Target == name)
            : index < own.Length && own.Length == function.Params.Count ? own[index] : null;
        JsDocType? inline = tag is null && unit.Docs.Before(node.Start) is { } near && near.Find("type") is { } typed ? unit.DocTypes.TypeOf(typed, near, place) : null;
        ScriptParameter parameter = tag is null
            ? new ScriptParameter(name, inline?.Type ?? ScriptType.Unknown, Presence.Unknown, IsRest: false, Default: null, Docs: "")
            : Documented(tag.Target, tag, tags, docs, place);
        if (node is RestElement)
        {
            // {...string} names the type of one, {string[]} that of all.
            ScriptType each = tag is not null && !parameter.IsRest ? (parameter.Type as ArrayType)?.Element ?? ScriptType.Unknown : parameter.Type;
            return parameter with { Type = each, IsRest = true, Presence = Presence.Optional };
        }

        // A function that takes arguments one by one although its last parameter is documented as {...T} reads them from arguments.
        parameter = parameter with { IsRest = parameter.IsRest && facts.UsesArguments };
        return @default is not null
            ? parameter with { Presence = Presence.Optional, Default = Literals.Of(@default) ?? parameter.Default }
            : parameter with { Presence = PresenceOf(function, target, name, parameter) };
    }

    private static Presence PresenceOf(IFunction function, Node target, string name, ScriptParameter parameter) =>
        parameter.Presence == Presence.Optional ? Presence.Optional
        : target is not Identifier ? Presence.Required // A pattern fails without an object.
        : ParameterUse.IsNeeded(function, name) ? Presence.Required
        : parameter.Presence == Presence.Required && ParameterUse.IsTested(function, name) ? Presence.Unknown
        : parameter.Presence;

    private ScriptParameter Documented(string name, JsDocTag tag, JsDocTag[] all, JsDocComment docs, ScriptPlace place)
    {
        JsDocType? type = unit.DocTypes.TypeOf(tag, docs, place);
        JsDocTag[] parts = [.. all
            .Where(other => other.Target.StartsWith(tag.Target + ".", StringComparison.Ordinal))
            .Select(other => other with { Target = other.Target.Substring(tag.Target.Length + 1) })];
        ScriptType value = parts.Length > 0 && type?.Type is (null or ObjectType or UnknownType)
            ? unit.DocTypes.Properties(parts, docs, place)
            : type?.Type ?? ScriptType.Unknown;
        return new ScriptParameter(
            name, value, DocTypes.PresenceOf(tag, type), type?.IsRest ?? false, tag.Default is null ? null : Literals.Parse(tag.Default), tag.Text);
    }

    private ScriptType Return(IFunction function, FunctionFacts facts, JsDocComment docs, ScriptPlace place)
    {
        if (function.Generator)
        {
            return new BuiltInType(function.Async ? "AsyncGenerator" : "Generator", [ScriptType.Unknown]);
        }

        ScriptType type = unit.DocTypes.TypeOf(docs.Returns, docs, place)?.Type is { } documented and not UnknownType
            ? documented
            : docs.Returns is { Type: null } or null ? Inferred(function, facts) : ScriptType.Unknown;
        return function.Async && type is not PromiseType ? new PromiseType(type) : type;
    }

    private ScriptType Inferred(IFunction function, FunctionFacts facts)
    {
        if (function.Body is Expression expression)
        {
            return types.Of(new Located(expression, facts.Scope));
        }

        var results = new List<ScriptType>();
        foreach ((ReturnStatement statement, Scope scope) in facts.Returns)
        {
            results.Add(statement.Argument is null ? ScriptType.Undefined : types.Of(new Located(statement.Argument, scope)));
            if (results.Count > 200)
            {
                return ScriptType.Unknown;
            }
        }

        Completion end = _completion.OfBody(function);
        if (end == Completion.Possible)
        {
            results.Add(ScriptType.Undefined);
        }
        else if (end == Completion.Unsure)
        {
            results.Add(ScriptType.Unknown);
        }

        return UnionType.Of(results);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// What the delegates of one interface need beside codecs: for their way to the script a stub in JS, which makes the function, and an
/// invoker in C#, which runs its calls; for their way back a half in JS and a class in C#.
/// </summary>
internal sealed class FunctionSet(GraphContext context)
{
    private readonly List<FunctionShape> _invokers = [];
    private readonly List<FunctionShape> _classes = [];
    private readonly List<string> _stubKeys = [];
    private readonly List<string> _stubs = [];

    /// <summary>The expressions that make functions and objects which call .NET.</summary>
    public IReadOnlyList<string> Stubs => _stubs;

    /// <summary>The number of the stub of a delegate.</summary>
    public int Stub(FunctionShape shape)
    {
        shape = Normal(shape);
        return Stub(shape.ToString(), () =>
        {
            HostCallText call = HostCallText.Of(shape.Parameters, shape.Result, shape.Async, "n", 0, shape.Name, context);
            return $"n => ({call.Parameters}) => {{ {call.Body} }}";
        });
    }

    /// <summary>The number of a stub.</summary>
    public int Stub(string key, Func<string> text)
    {
        int number = _stubKeys.IndexOf(key);
        if (number < 0)
        {
            number = _stubKeys.Count;
            _stubKeys.Add(key);
            _stubs.Add("");
            _stubs[number] = text();
        }

        return number;
    }

    /// <summary>The number of the half that calls a function of script.</summary>
    public int Half(FunctionShape shape)
    {
        shape = Normal(shape);
        ParameterModel[] parameters = [SelfShape.Parameter, .. shape.Parameters];
        int half = context.Extra("call:" + shape, shape.Name, () => JsGraphHalfEmitter.Emit(
            new GraphPlan(parameters, shape.Result, context),
            new JsTarget { Function = "v0", Holder = "undefined", HasSelf = true },
            context,
            shape.Async != AsyncKind.None));
        if (shape.Async != AsyncKind.None)
        {
            context.Extra("collect:" + shape, shape.Name, () => JsGraphHalfEmitter.EmitCollect(shape.Result, context));
        }

        return half;
    }

    /// <summary>The number of the method that runs calls to a delegate.</summary>
    public int Invoker(FunctionShape shape) => NumberIn(_invokers, Normal(shape));

    /// <summary>The number of the class for functions of script.</summary>
    public int Class(FunctionShape shape) => NumberIn(_classes, Normal(shape));

    /// <summary>Prints what was asked for since; whether there was anything.</summary>
    public bool EmitCSharp(SourceWriter writer, ref int invoker, ref int @class)
    {
        bool any = false;
        for (; invoker < _invokers.Count; invoker++, any = true)
        {
            FunctionShape shape = _invokers[invoker];
            writer.Line().Open($"private static void __I{invoker}(object __target, ref {Interop.Namespace}.JsHostCall __host)");
            HostBodyEmitter.Emit(
                writer, shape.Parameters, shape.Result, shape.ResultType, shape.Async, shape.Name,
                arguments => $"(({shape.Type})__target)({arguments})", context);
            writer.Close();
        }

        for (; @class < _classes.Count; @class++, any = true)
        {
            FunctionClassEmitter.Emit(writer, _classes[@class], @class, context);
        }

        return any;
    }

    private static FunctionShape Normal(FunctionShape shape) => shape with { IsNullable = false };

    private static int NumberIn(List<FunctionShape> list, FunctionShape shape)
    {
        int number = list.IndexOf(shape);
        if (number < 0)
        {
            number = list.Count;
            list.Add(shape);
        }

        return number;
    }
}

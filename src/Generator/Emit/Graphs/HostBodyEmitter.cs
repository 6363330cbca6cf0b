using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>The body of a method that runs a call of script: read the arguments, run the user's code, write the result.</summary>
internal static class HostBodyEmitter
{
    // mayBeMissing: of an indexer, which throws for an index or key that is not there; in script that is undefined.
    public static void Emit(
        SourceWriter writer,
        IEnumerable<ParameterModel> parameters,
        Shape result,
        string resultType,
        AsyncKind async,
        string name,
        Func<string, string> call,
        GraphContext context,
        bool mayBeMissing = false)
    {
        ParameterModel[] sent = [.. parameters];
        if (sent.Length > 0)
        {
            writer.Line("ref var __call = ref __host.Reader;");
            new PartList([.. sent.Select(HostCallText.PartOf)], context).Read(writer);
        }

        writer.Line("__host.EndArguments();");
        string arguments = string.Join(", ", sent.Select(Argument));
        bool isVoid = result is VoidShape;
        if (mayBeMissing)
        {
            writer.Line($"{resultType} __result;").Open("try").Line($"__result = {call(arguments)};").Close();
            writer.Open($"catch (global::System.Exception __e) when ({Interop.Namespace}.JsHostCall.IsMissing(__e))");
            writer.Line("__host.ReportMissing();").Line("return;").Close();
        }
        else if (async == AsyncKind.None)
        {
            bool isSignaled = result is StreamShape { IsAsync: true } && sent.Any(parameter => parameter.Shape is CancellationShape);
            writer.Line(isVoid ? $"{call(arguments)};" : $"var __result = {(isSignaled ? $"__host.Until({call(arguments)})" : call(arguments))};");
        }
        else
        {
            Await(writer, result, resultType, async, name, call(arguments), context);
        }

        if (isVoid)
        {
            return;
        }

        writer.Line($"__host.BeginResult({Stash(result, context)});");
        writer.Open("try").Line("__Write(ref __host.Writer, __result);").Close();
        writer.Open($"catch ({Interop.Namespace}.JsWriteException __e)").Line($"throw __e.Of({CSharpText.Literal(name)});").Close();
        writer.Open($"static void __Write(ref {Interop.Namespace}.JsWriter __call, {resultType} __v)");
        new PartList([new Part(result, "__v", "", "")], context).Write(writer, null);
        writer.Close();
    }

    private static void Await(SourceWriter writer, Shape result, string resultType, AsyncKind async, string name, string call, GraphContext context)
    {
        bool isVoid = result is VoidShape;
        string task = async == AsyncKind.ValueTask
            ? $"({call}).AsTask()"
            : $"{call} ?? throw new global::System.InvalidOperationException({CSharpText.Literal(name + " returned null in place of a task.")})";
        writer.Line($"var __task = {task};");
        string write = isVoid ? "" : $", static (ref {Interop.Namespace}.JsWriter __w, {resultType} __v) => __Write(ref __w, __v)";
        writer.Open($"if (__host.IsPending(__task, {Settle(result, context)}{write}))").Line("return;").Close();
        writer.Line(isVoid ? "__task.GetAwaiter().GetResult();" : "var __result = __task.GetAwaiter().GetResult();");
    }

    private static string Argument(ParameterModel parameter, int index) => parameter switch
    {
        { Shape: CancellationShape } => $"__host.TokenOf(__{index})",
        { Default: not null } => $"__{index}p ? __{index} : {DefaultEmitter.Value(parameter)}",
        _ => $"__{index}",
    };

    // Takes a result that does not fit in the callback lane.
    private static int Stash(Shape result, GraphContext context) => context.Extra("stash:" + result, "the result of a callback", () =>
        JsGraphHalfEmitter.Emit(
            new GraphPlan([new ParameterModel("value", "", result, null)], new VoidShape(), context),
            new JsTarget { Function = "stash", Holder = "undefined" },
            context));

    /// <summary>The half that settles the promise for a task.</summary>
    public static int Settle(Shape result, GraphContext context)
    {
        ParameterModel[] id = [new("id", "int", new IntegerShape("int", "Int32", int.MinValue, int.MaxValue), null)];
        return context.Extra("settle:" + result, "the result of a callback", () => JsGraphHalfEmitter.Emit(
            new GraphPlan(result is VoidShape ? id : [.. id, new ParameterModel("value", "", result, null)], new VoidShape(), context),
            new JsTarget { Function = "settleHost", Holder = "undefined" },
            context));
    }
}

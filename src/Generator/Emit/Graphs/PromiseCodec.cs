using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// A task as a value. On the way out a tag: 0 for null, 1 for a task that has ended well, whose value follows, 2 for any other, which settles
/// its promise by a call of its own; then the number of the promise follows. On the way back the number of the promise, 0 for null: it is
/// awaited by a call of its own.
/// </summary>
internal sealed class PromiseCodec(PromiseShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    private bool IsVoid => shape.Result is VoidShape;

    private PartList Value(string value) => new([new Part(shape.Result, value, "", "")], Context);

    public override string JsReader()
    {
        string value = IsVoid ? "return promiseOf(undefined);" : $"{Value("").JsRead()}return promiseOf(v0);";
        return $"() => {{ const t = I[2 * p++]; if (t === 0) return null; if (t === 2) return pledge(I[2 * p++]); {value} }}";
    }

    public override string JsWriter()
    {
        // Which the reader in C# calls.
        Await();
        Collect();
        string absent = shape.IsNullable ? "I[2 * res(1)] = 0; return;" : "throw no(v, \"promise\");";
        return $"v => {{ if (v === null || v === undefined) {{ {absent} }} I[2 * res(1)] = keepAny(v); }}";
    }

    protected override void WriterBody(SourceWriter writer)
    {
        string task = shape.Kind == AsyncKind.ValueTask ? "__v.AsTask()" : "__v";
        string write = IsVoid ? "" : $", static (ref {Interop.Namespace}.JsWriter __to, {shape.ResultType} __r) => __Write(ref __to, __r)";
        string hasValue = $"__call.WriteTask(__task, {HostBodyEmitter.Settle(shape.Result, Context)}{write})";
        writer.Line($"var __task = {task};");
        if (IsVoid)
        {
            writer.Line($"{hasValue};");
            return;
        }

        writer.Open($"if ({hasValue})").Line("__Write(ref __call, __task.Result);").Close();
        writer.Line().Open($"static void __Write(ref {Interop.Namespace}.JsWriter __call, {shape.ResultType} __r)");
        Value("__r").Write(writer, null);
        writer.Close();
    }

    protected override void ReaderBody(SourceWriter writer)
    {
        string call = $"__call.ReadTask<{shape.ResultType}>({Await()}, {Collect()}, __Read)";
        writer.Line(shape.Kind == AsyncKind.ValueTask ? $"return new {shape.Type}({call});" : $"return {call};");
        writer.Line().Open($"static {shape.ResultType} __Read(ref {Interop.Namespace}.JsReader __call)");
        if (IsVoid)
        {
            writer.Line("return true;");
        }
        else
        {
            Value("").Read(writer);
            writer.Line("return __0;");
        }

        writer.Close();
    }

    private int Await()
    {
        ParameterModel[] promise = [new("promise", "int", new IntegerShape("int", "Int32", int.MinValue, int.MaxValue), null)];
        return Context.Extra("await:" + shape.Result, "the result of a promise", () => JsGraphHalfEmitter.Emit(
            new GraphPlan(promise, shape.Result, Context), new JsTarget { Function = "taken", Holder = "undefined" }, Context, isAsync: true));
    }

    private int Collect() =>
        Context.Extra("collect:" + shape.Result, "the result of a promise", () => JsGraphHalfEmitter.EmitCollect(shape.Result, Context));
}

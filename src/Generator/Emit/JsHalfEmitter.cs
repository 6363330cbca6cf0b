using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Emit.Shapes;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The JS half of one crossing. Whatever user code throws stays inside of it.</summary>
internal static class JsHalfEmitter
{
    public static string Emit(Half half, string receiver, GraphContext context)
    {
        if (Graph(half, receiver, context) is { } graph)
        {
            return graph;
        }

        (CallPlan plan, string body) = half.Member switch
        {
            PropertyModel property when half.Kind == HalfKind.Get => (new CallPlan([]), Get(property, receiver)),
            PropertyModel property => Set(property, receiver),
            MethodModel method => Call(method, receiver),
            _ => throw new InvalidOperationException($"No half for {half.Member}."),
        };
        string texts = plan.IsJoined ? "s0" : string.Join(", ", Enumerable.Range(0, plan.DirectTexts).Select(i => $"s{i}"));

        // Slot 0 of the lane tells the call's frame.
        return $"({texts}) => {{ const b = I[0]; try {{ {body} }} catch (e) {{ fail(b, e); }} }}";
    }

    // The same where a value of no fixed size travels; null where none does.
    private static string? Graph(Half half, string receiver, GraphContext context)
    {
        (string setUp, string holder) = Holder(half.Member.Path, receiver);
        switch (half.Member)
        {
            case MethodModel method when half.Kind == HalfKind.Collect:
                return JsGraphHalfEmitter.EmitCollect(method.Return, context);
            case BatchModel batch:
                return JsBatchHalfEmitter.Emit(batch, setUp + MissingFunction(batch, holder), JsText.Access(holder, batch.Path.Last), context);
            case MethodModel method when context.HasSelf || GraphPlan.IsNeeded(method):
                return JsGraphHalfEmitter.Emit(
                    new GraphPlan(context.WithSelf(method.Parameters), method.Return, context),
                    new JsTarget
                    {
                        SetUp = setUp + MissingFunction(method, holder),
                        Function = JsText.Access(holder, method.Path.Last),
                        Holder = holder,
                        HasSelf = context.HasSelf,
                        IsConstructor = method.IsConstructor,
                    },
                    context, method.Async != AsyncKind.None);
            case PropertyModel { Index: { } index } indexer:
                return JsGraphHalfEmitter.Emit(
                    half.Kind == HalfKind.Get
                        ? new GraphPlan(context.WithSelf([index]), indexer.Shape, context)
                        : new GraphPlan(context.WithSelf([index, PropertyEmitter.Value(indexer)]), new VoidShape(), context),
                    new JsTarget { Access = "v0[v1]", HasSelf = true },
                    context);
            case PropertyModel property when context.HasSelf || GraphContext.IsStreamed(property.Shape):
                string access = JsText.Access(holder, property.Path.Last);
                GraphPlan plan = half.Kind == HalfKind.Get
                    ? new GraphPlan(context.WithSelf([]), property.Shape, context)
                    : new GraphPlan(context.WithSelf([PropertyEmitter.Value(property)]), new VoidShape(), context);
                return JsGraphHalfEmitter.Emit(
                    plan,
                    new JsTarget
                    {
                        SetUp = setUp + MissingHolder(property, holder),
                        Holder = holder,
                        Access = access,
                        Absent = MissingProperty(property, holder),
                        HasSelf = context.HasSelf,
                    },
                    context);
            default:
                return null;
        }
    }

    private static (CallPlan Plan, string Body) Call(MethodModel method, string receiver)
    {
        var plan = new CallPlan(method.Parameters);
        (string setUp, string holder) = Holder(method.Path, receiver);
        string function = JsText.Access(holder, method.Path.Last);
        string call = JsCallEmitter.Emit(plan, holder, function, keepsResult: method.Return is not VoidShape);
        return (plan, setUp + MissingFunction(method, holder) + call + ShapeEmitters.For(method.Return).JsWrite("r"));
    }

    private static string Get(PropertyModel property, string receiver)
    {
        (string setUp, string holder) = Holder(property.Path, receiver);
        string read = JsText.Access(holder, property.Path.Last);
        return $"{setUp}{MissingHolder(property, holder)}const r = {read}; {MissingProperty(property, holder)}{ShapeEmitters.For(property.Shape).JsWrite("r")}";
    }

    private static (CallPlan Plan, string Body) Set(PropertyModel property, string receiver)
    {
        var plan = new CallPlan([PropertyEmitter.Value(property)]);
        (string setUp, string holder) = Holder(property.Path, receiver);
        string value = JsCallEmitter.Argument(plan.Arguments[0]);
        return (plan, $"{setUp}{MissingHolder(property, holder)}{JsText.Access(holder, property.Path.Last)} = {value}; I[2 * b] = 0;");
    }

    private static string MissingFunction(MemberModel method, string holder)
    {
        string probe = method.Path.IsNested ? JsText.OptionalAccess(holder, method.Path.Last) : JsText.Access(holder, method.Path.Last);
        return $"if (typeof {probe} !== \"function\") return missing(b, {JsText.Literal(method.Path.ToString())}); ";
    }

    private static string MissingHolder(PropertyModel property, string holder) => property.Path.IsNested
        ? $"if ({holder} === undefined || {holder} === null) return missing(b, {JsText.Literal(property.Path.ToString())}); "
        : "";

    // Undefined is a value of a nullable type, whether the property is there or not.
    private static string MissingProperty(PropertyModel property, string holder) =>
        property.Shape is NullableShape or StringShape { IsNullable: true } or SequenceShape { IsNullable: true }
            or DictionaryShape { IsNullable: true } or ObjectShape { IsNullable: true }
            or BufferShape { IsNullable: true } or FunctionShape { IsNullable: true } or ProxyShape { IsNullable: true } or HostShape { IsNullable: true } or StreamShape { IsNullable: true } or ValueShape
            or PromiseShape { IsNullable: true }
            ? ""
            : $"if (r === undefined && !has({holder}, {JsText.Literal(property.Path.Last)})) return missing(b, {JsText.Literal(property.Path.ToString())}); ";

    private static (string SetUp, string Holder) Holder(JsPath path, string receiver) => path.IsNested
        ? ($"const h = {JsText.Holder(path, receiver)}; ", "h")
        : ("", receiver);
}

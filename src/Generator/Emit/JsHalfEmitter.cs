using V8Typed.Generator.Emit.Shapes;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The JS half of one crossing. Whatever user code throws stays inside of it.</summary>
internal static class JsHalfEmitter
{
    public static string Emit(Half half, string receiver)
    {
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

    private static (CallPlan Plan, string Body) Call(MethodModel method, string receiver)
    {
        var plan = new CallPlan(method.Parameters);
        (string setUp, string holder) = Holder(method.Path, receiver);
        string function = JsText.Access(holder, method.Path.Last);
        string probe = method.Path.IsNested ? JsText.OptionalAccess(holder, method.Path.Last) : function;
        string missing = $"if (typeof {probe} !== \"function\") return missing(b, {JsText.Literal(method.Path.ToString())}); ";
        string call = JsCallEmitter.Emit(plan, holder, function, keepsResult: method.Return is not VoidShape);
        return (plan, setUp + missing + call + ShapeEmitters.For(method.Return).JsWrite("r"));
    }

    private static string Get(PropertyModel property, string receiver)
    {
        (string setUp, string holder) = Holder(property.Path, receiver);
        string name = JsText.Literal(property.Path.ToString());
        string check = property.Path.IsNested ? $"if ({holder} === undefined || {holder} === null) return missing(b, {name}); " : "";
        string absent = property.Shape is NullableShape or StringShape { IsNullable: true }
            ? ""
            : $"if (r === undefined && !has({holder}, {JsText.Literal(property.Path.Last)})) return missing(b, {name}); ";
        return $"{setUp}{check}const r = {JsText.Access(holder, property.Path.Last)}; {absent}{ShapeEmitters.For(property.Shape).JsWrite("r")}";
    }

    private static (CallPlan Plan, string Body) Set(PropertyModel property, string receiver)
    {
        var plan = new CallPlan([PropertyEmitter.Value(property)]);
        (string setUp, string holder) = Holder(property.Path, receiver);
        string check = property.Path.IsNested
            ? $"if ({holder} === undefined || {holder} === null) return missing(b, {JsText.Literal(property.Path.ToString())}); "
            : "";
        string value = JsCallEmitter.Argument(plan.Arguments[0]);
        return (plan, $"{setUp}{check}{JsText.Access(holder, property.Path.Last)} = {value}; outVoid(b);");
    }

    private static (string SetUp, string Holder) Holder(JsPath path, string receiver) => path.IsNested
        ? ($"const h = {JsText.Holder(path, receiver)}; ", "h")
        : ("", receiver);
}

using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Pools;

/// <summary>Which members can't be called without knowing in which VM: a pooled proxy gives the VM back when the call has ended.</summary>
internal static class PoolRefusal
{
    /// <summary>What stands in the way of a pooled proxy, with the remedy; null for nothing.</summary>
    public static string? Of(ModuleModel module)
    {
        var walk = new ShapeWalk(module.Types);
        string[] reasons = [.. module.Members.SelectMany(member => Reasons(member, walk).Take(1).Select(reason => $"{member.DisplayName} {reason}"))];
        return reasons.Length == 0
            ? null
            : $"{module.DisplayName} can't be used through a pool as it is: {string.Join("; ", reasons)}. Rent a lease (V8Pool.RentAsync) and use its proxy, " +
              "or have the script give plain values.";
    }

    private static IEnumerable<string> Reasons(MemberModel member, ShapeWalk walk) => member switch
    {
        MethodModel { IsConstructor: true } => ["makes an object that lives in one VM"],
        // The stream itself holds the VM for as long as it is enumerated.
        MethodModel { Async: AsyncKind.None, Return: StreamShape stream } => Living(stream.Element, walk),
        MethodModel method => Living(method.Return, walk),
        BatchModel { Result: { } result } => Living(result.Shape, walk),
        PropertyModel { Setter: not null } => ["is set in one VM only"],
        PropertyModel property => Living(property.Shape, walk),
        _ => [],
    };

    private static IEnumerable<string> Living(Shape shape, ShapeWalk walk) => walk.All(shape).Select(part => part switch
    {
        ProxyShape proxy => $"gives a {proxy.Name}, which lives in one VM",
        FunctionShape function => $"gives a {function.Name}, which lives in one VM",
        ValueShape => "gives a JsValue, which may live in one VM",
        PromiseShape => "gives a value with a task in it, which one VM settles",
        StreamShape stream => $"gives a {stream.Name} inside of another value, which one VM feeds",
        _ => null,
    }).OfType<string>();
}

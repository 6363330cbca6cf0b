#region example
using System.Numerics;
#endregion

namespace V8Typed.Docs.Types.BigIntegers;

#region example
[JsModule("./BigIntegers.js")]
partial interface IBigIntegers
{
    BigInteger Factorial(int n);
    Int128 Negate(Int128 n);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var integers = ctx.Get<IBigIntegers>();
        Console.WriteLine(integers.Factorial(25));
        Console.WriteLine(integers.Negate(Int128.MaxValue));
        #endregion
        return Task.CompletedTask;
    }
}

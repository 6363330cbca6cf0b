using System.Globalization;

namespace V8Typed.Benchmarks;

/// <summary>A piece of work that can be repeated.</summary>
internal abstract class Loop
{
    public static Loop Of<T>(Func<T> body) => new Typed<T>(body);

    public abstract void Run(int times);

    /// <summary>What the work yields, in words: both sides of a row must yield the same.</summary>
    public abstract string Result();

    /// <summary>Generic, so that a number that the work returns is not boxed by being measured.</summary>
    private sealed class Typed<T>(Func<T> body) : Loop
    {
        private T? _last;

        public override void Run(int times)
        {
            for (var i = 0; i < times; i++)
            {
                _last = body();
            }
        }

        public override string Result() => Convert.ToString(body(), CultureInfo.InvariantCulture) ?? "null";
    }
}

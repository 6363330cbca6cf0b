namespace V8Typed.Generator.Model;

/// <summary>A parameter's declared default, in the form in which an argument is compared to it.</summary>
/// <param name="Comparison">How to compare.</param>
/// <param name="Literal">The C# expression to compare with; unused by <see cref="DefaultComparison.Null"/>.</param>
internal sealed record DefaultModel(DefaultComparison Comparison, string Literal);

/// <summary>The ways in which an argument is compared to its default.</summary>
internal enum DefaultComparison
{
    /// <summary>The default is null.</summary>
    Null,

    /// <summary><c>==</c></summary>
    Equality,

    /// <summary>By the 64 bits of a double: -0.0 is not 0.0.</summary>
    DoubleBits,

    /// <summary>By the 32 bits of a float.</summary>
    SingleBits,

    /// <summary>By the 16 bits of a Half.</summary>
    HalfBits,

    /// <summary>The default is NaN, and every NaN equals it.</summary>
    NaN,
}

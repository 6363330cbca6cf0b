using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>What emitted code of batches has in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsBatch
{
    /// <summary>The exception for spans of different lengths.</summary>
    /// <param name="member">The method.</param>
    /// <param name="first">The parameter that gives the length.</param>
    /// <param name="length">That length.</param>
    /// <param name="other">The parameter that differs.</param>
    /// <param name="otherLength">Its length.</param>
    /// <returns>The exception, to be thrown.</returns>
    public static Exception LengthsDiffer(string member, string first, int length, string other, int otherLength) =>
        new ArgumentException(
            $"{member}: the spans of a batch must be of one length, but {first} has {length} elements and {other} has {otherLength}.", other);
}

namespace V8Typed.Interop;

/// <summary>A stream of .NET as script sees it: a function that begins an enumeration.</summary>
internal static class HostStream
{
    /// <summary>Begins one. The delegate for this method is equal for the same stream, which so keeps its identity in script.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="stream">The stream.</param>
    /// <returns>Fetches the next elements, and tells whether they are the last; or, given true, ends the enumeration.</returns>
    public static Func<bool, Task<(bool IsLast, List<T> Items)>> Open<T>(this IAsyncEnumerable<T> stream) => new HostCursor<T>(stream).PullAsync;
}

using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>
/// A value of C# that cannot cross. On its way out of the writers it collects where in the value it happened; the call turns it into the
/// exception that the user sees.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsWriteException : Exception
{
    private readonly List<string> _path = []; // Innermost first.

    internal JsWriteException(JsWriteFault fault, string message)
        : base(message) => Fault = fault;

    internal JsWriteFault Fault { get; }

    /// <summary>Adds a property to the path; to be used as an exception filter.</summary>
    /// <param name="property">The property in which it happened.</param>
    /// <returns>Always false: the exception goes on.</returns>
    public bool In(string property)
    {
        _path.Add(property.StartsWith('[') ? property : "." + property);
        return false;
    }

    /// <summary>Adds an index to the path; to be used as an exception filter.</summary>
    /// <param name="index">The element in which it happened.</param>
    /// <returns>Always false: the exception goes on.</returns>
    public bool In(int index)
    {
        _path.Add($"[{index}]");
        return false;
    }

    /// <summary>Adds a key to the path; to be used as an exception filter.</summary>
    /// <typeparam name="T">The key's type.</typeparam>
    /// <param name="key">The key in whose value it happened.</param>
    /// <returns>Always false: the exception goes on.</returns>
    public bool InKey<T>(T key) => In($"[{(key is string ? $"\"{key}\"" : key?.ToString())}]");

    /// <summary>The user's exception for a result of C# code.</summary>
    /// <param name="name">What was called.</param>
    /// <returns>The exception, to be thrown.</returns>
    public Exception Of(string name) => Locate(name, "result");

    internal static JsWriteException TooLarge(object value, string? enumName) =>
        new(
            JsWriteFault.TooLarge,
            $"is {value}, which a JavaScript number cannot hold exactly (limit 2^53-1). " +
            (enumName is null
                ? "Mark it with [JsBigInt] to send a BigInt."
                : $"Give the values of {enumName} names with [JsName] to send those."));

    /// <summary>The user's exception.</summary>
    internal Exception Locate(string member, string root)
    {
        const int shown = 6;
        var path = root + string.Concat(Enumerable.Reverse(_path).Take(shown)) + (_path.Count > shown ? "..." : "");
        var message = $"{member}: {path} {Message}";
        return Fault switch
        {
            JsWriteFault.TooLarge => new OverflowException(message, this),
            _ => V8TypeException.Unsendable(message, member, path),
        };
    }
}

/// <summary>Why a value cannot cross.</summary>
internal enum JsWriteFault
{
    TooLarge,
    TooDeep,
}

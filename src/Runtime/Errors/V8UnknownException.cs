namespace V8Typed;

/// <summary>The engine failed in a way that no other exception of V8Typed describes; the engine's own is the inner exception.</summary>
public sealed class V8UnknownException : V8Exception
{
    internal V8UnknownException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

namespace V8Typed;

/// <summary>The base of every exception that V8Typed throws for what happened in a script or in the engine.</summary>
public abstract class V8Exception : Exception
{
    private protected V8Exception(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

namespace V8Typed.Interop;

/// <summary>
/// Exceptions that a callback throws, on their way through script: the script sees an Error with the type's name and the message, never the
/// exception; if it does not catch it, C# gets the same exception back as <see cref="Exception.InnerException"/>. What script itself has
/// thrown, further down, goes on as it was.
/// </summary>
internal static class HostErrors
{
    /// <summary>The exception's number, to be handed to script together with its parts.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="realm">Where it goes.</param>
    /// <param name="parts">The name, the message, what script threw if it is nothing else, and what script threw if that is its cause.</param>
    public static int Keep(Exception exception, JsRealm realm, out string parts)
    {
        var script = exception as V8ScriptException;
        var thrown = script is { IsSyntaxError: false } ? script.ThrownValue.EncodedIn(realm) : null;
        parts = PackedFields.Pack(
            script?.ErrorName ?? (exception is OperationCanceledException ? "AbortError" : exception.GetType().Name), // What scripts look for.
            script?.ErrorMessage ?? MessageOf(exception),
            thrown,
            (exception.InnerException as V8ScriptException)?.ThrownValue.EncodedIn(realm));
        return thrown is null ? realm.Hosts.HandOut(exception, null, null, "") : realm.Hosts.Carry(script!);
    }

    /// <summary>The exception with this number, if it is still there.</summary>
    public static Exception? Find(int number, JsRealm realm) => realm.Hosts.Find(number)?.Target switch
    {
        Exception exception => exception,
        CarriedException carried => carried.Exception,
        _ => null,
    };

    // Code of the user.
    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch (Exception)
        {
            return "";
        }
    }
}

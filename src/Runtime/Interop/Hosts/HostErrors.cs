namespace V8Typed.Interop;

/// <summary>
/// Exceptions that a callback throws, on their way through script: the script sees an Error with the type's name and the message, never the
/// exception; if it does not catch it, C# gets the same exception back as <see cref="Exception.InnerException"/>.
/// </summary>
internal static class HostErrors
{
    /// <summary>The exception's number.</summary>
    public static int Keep(JsRealm realm, Exception exception) => realm.Hosts.HandOut(exception, null, null, exception.GetType().Name);

    /// <summary>Its parts: the name, the message, and a reference to what a script below has thrown.</summary>
    public static string Describe(Exception exception, JsRealm realm)
    {
        var script = exception as V8ScriptException;
        return PackedFields.Pack(
            exception is OperationCanceledException ? "AbortError" : exception.GetType().Name, // What scripts look for.
            script is null ? exception.Message : script.ErrorName is null ? script.ErrorMessage : $"{script.ErrorName}: {script.ErrorMessage}",
            script?.ThrownValue.ReferenceIn(realm));
    }
}

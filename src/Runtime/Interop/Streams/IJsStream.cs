namespace V8Typed.Interop;

/// <summary>What stands for an iterable of script in C#: sent back to script, it is the iterable again.</summary>
internal interface IJsStream
{
    /// <summary>The iterable.</summary>
    JsHandle Handle { get; }
}

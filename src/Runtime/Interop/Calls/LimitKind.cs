namespace V8Typed.Interop;

/// <summary>The limits that a call can run into.</summary>
internal enum LimitKind
{
    None,
    Timeout,
    Canceled,
    Heap,
    ArrayBuffers,
    Stack,
}

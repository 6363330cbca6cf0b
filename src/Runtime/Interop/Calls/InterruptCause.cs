namespace V8Typed.Interop;

/// <summary>Why a call was interrupted.</summary>
internal enum InterruptCause
{
    None,
    Timeout,
    Canceled,
}

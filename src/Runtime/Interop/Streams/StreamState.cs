namespace V8Typed.Interop;

/// <summary>How an enumeration of an iterable of script goes; the numbers are the kernel's.</summary>
internal enum StreamState
{
    More = 0,
    Done = 1,

    /// <summary>It can't begin, since the iterator has been enumerated before.</summary>
    Spent = 2,
}

namespace V8Typed.WebApis;

/// <summary>What script is told of a request; the numbers are those of fetch.js.</summary>
internal enum FetchEvent
{
    /// <summary>The response's status and headers.</summary>
    Head = 0,

    /// <summary>A part of its body, as a text of as many characters as bytes.</summary>
    Chunk = 1,

    /// <summary>The body has ended.</summary>
    End = 2,

    /// <summary>The request failed; with a message.</summary>
    Error = 3,
}

namespace V8Typed.WebApis;

/// <summary>A request as script sends it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The URL, as the URL Standard writes it.</param>
/// <param name="Headers">Lines of name, colon and value.</param>
/// <param name="Body">The body's bytes; <see langword="null"/> for none.</param>
/// <param name="Redirect"><c>follow</c>, <c>error</c> or <c>manual</c>.</param>
internal sealed record FetchRequest(string Method, string Url, string Headers, byte[]? Body, string Redirect);

namespace V8Typed.WebApis;

/// <summary>Which web APIs are made of which others.</summary>
internal static class WebApiNeeds
{
    /// <summary>The APIs that have to be there, seen by script or not, for these to work.</summary>
    public static V8WebApis Of(V8WebApis apis)
    {
        if (apis.HasFlag(V8WebApis.Fetch))
        {
            apis |= V8WebApis.Blob | V8WebApis.Url;
        }

        if (apis.HasFlag(V8WebApis.Blob))
        {
            apis |= V8WebApis.Streams;
        }

        if (apis.HasFlag(V8WebApis.Streams))
        {
            apis |= V8WebApis.Events | V8WebApis.Encoding | V8WebApis.Microtasks | V8WebApis.StructuredClone;
        }

        if (apis.HasFlag(V8WebApis.Url))
        {
            apis |= V8WebApis.Encoding;
        }

        if ((apis & (V8WebApis.Messaging | V8WebApis.Performance)) != 0)
        {
            apis |= V8WebApis.StructuredClone;
        }

        return apis;
    }
}

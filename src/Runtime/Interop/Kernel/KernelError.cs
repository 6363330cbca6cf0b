namespace V8Typed.Interop;

/// <summary>An error that the kernel kept, taken apart.</summary>
// Kind is "throw", "type", "missing" or "unknown".
internal sealed record KernelError(
    string Kind,
    string? ValueKind = null,
    string? Name = null,
    string? Message = null,
    string? Stack = null,
    string? ThrowSiteStack = null,
    string? EncodedValue = null,
    string? Heading = null,
    string? Expected = null,
    string? Actual = null,
    string? HostError = null)
{
    public static KernelError Parse(string packed)
    {
        var fields = new PackedFields(packed);
        var kind = fields.Next() ?? "unknown";
        return kind switch
        {
            "throw" => new KernelError(
                kind,
                ValueKind: fields.Next(),
                Name: fields.Next(),
                Message: fields.Next(),
                Stack: fields.Next(),
                ThrowSiteStack: fields.Next(),
                EncodedValue: fields.Next(),
                Heading: fields.Next(),
                HostError: fields.Next()),
            _ => new KernelError(kind, Name: fields.Next(), Expected: fields.Next(), Actual: fields.Next()),
        };
    }
}

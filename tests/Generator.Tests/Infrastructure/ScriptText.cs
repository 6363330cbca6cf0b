using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>A JsModule item.</summary>
internal sealed class ScriptText(string path, byte[] content, string? resource = null) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(content), System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public ScriptText(string path, string content, string? resource = null)
        : this(path, System.Text.Encoding.UTF8.GetBytes(content), resource)
    {
    }

    public override string Path { get; } = path;

    public byte[] Content { get; } = content;

    /// <summary>The metadata V8TypedResource; an empty one means an additional file that is no module.</summary>
    public string Resource { get; } = resource ?? "v8typed/" + path.Replace("/app/", "", StringComparison.Ordinal);

    /// <summary>The metadata V8TypedModule of a bundle: its entry's path, or its package's name.</summary>
    public string? Module { get; init; }

    /// <summary>The metadata ImportName of the item.</summary>
    public string? ImportName { get; init; }

    /// <summary>The metadata ImportScope of the item.</summary>
    public string? ImportScope { get; init; }

    /// <summary>The metadata V8TypedPending of a bundle that is yet to be made.</summary>
    public bool IsPending { get; init; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Benchmarks.Compiler;

/// <summary>A JsModule item.</summary>
internal sealed class ScriptFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public override string Path { get; } = path;

    public int Length => _text.Length;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

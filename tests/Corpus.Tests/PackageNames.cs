using V8Typed.Corpus.Tests.Infrastructure;

namespace V8Typed.Corpus.Tests;

/// <summary>The interfaces of the folder Packages.</summary>
internal sealed class PackageNames : TheoryData<string>
{
    public PackageNames()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(CorpusProject.Folder, "Packages"), "I*.cs").Order(StringComparer.Ordinal))
        {
            Add(Path.GetFileNameWithoutExtension(file));
        }
    }
}

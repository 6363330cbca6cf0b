using System.IO;
using V8Typed.Scripts;

namespace V8Typed.Interop;

/// <summary>The text of the kernel, and the places of its operations, which are the same in every context.</summary>
internal static class KernelSource
{
    private const string Folder = "V8Typed.Kernel/";

    private static Dictionary<string, int>? s_indexes;

    public const string ScriptName = EngineNames.OwnPrefix + "kernel";

    public static string Text { get; } = Read();

    /// <summary>Where the operation is found: behind a list of all names, at index 0, they stand in its order.</summary>
    public static int IndexOf(string operation, EngineHandle operations)
    {
        s_indexes ??= ((string)operations.Get(0)!)
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select((name, i) => (name, i))
            .ToDictionary(pair => pair.name, pair => pair.i + 1, StringComparer.Ordinal);
        return s_indexes[operation];
    }

    private static string Read()
    {
        var assembly = typeof(KernelSource).Assembly;
        var fragments = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => ReadFragment(assembly.GetManifestResourceStream(name)!));
        return string.Join("\n", ["((global) => {", "\"use strict\";", .. fragments, "operations[0] = operationNames;", "return operations;", "})(globalThis)"]);
    }

    private static string ReadFragment(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

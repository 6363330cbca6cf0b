using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace V8Typed.CodeCache;

/// <summary>
/// Arguments: the program's assembly, the folder for the entries, and optionally <c>Namespace.Type.Method</c>, a static method of the program that takes a
/// <c>V8Context</c> and calls what should be compiled. Messages are in the form that MSBuild understands.
/// </summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is not ([_, _] or [_, _, _]))
        {
            Console.Error.WriteLine("V8Typed : error V8T206: Arguments: <assembly> <folder> [Namespace.Type.Method]");
            return 2;
        }

        var program = Path.GetFullPath(arguments[0]);
        var folder = Path.GetDirectoryName(program)!;

        // Before anything below names a type of V8Typed: it is the program's own.
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
        string[] natives = [folder, Path.Combine(folder, "runtimes", RuntimeInformation.RuntimeIdentifier, "native")];
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
            natives.Select(each => Path.Combine(each, name)).FirstOrDefault(File.Exists) is { } file ? NativeLibrary.Load(file) : 0;
        return Maker.Run(program, Path.GetFullPath(arguments[1]), arguments.ElementAtOrDefault(2) ?? "");
    }
}

using System.Reflection;
using System.Runtime.Loader;
using V8Typed.Interop;

namespace V8Typed.CodeCache;

/// <summary>The <c>[JsModule]</c> interfaces of a program and of the libraries that lie beside it.</summary>
internal static class ModuleInterfaces
{
    public static IEnumerable<Type> Of(Assembly program) => AssembliesOf(program)
        .SelectMany(TypesOf)
        .Where(type => type is { IsInterface: true, ContainsGenericParameters: false } && type.GetInterfaces().Any(each =>
            each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IJsModule<>) && each.GetGenericArguments()[0] == type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static IEnumerable<Assembly> AssembliesOf(Assembly program)
    {
        var folder = Path.GetDirectoryName(program.Location)!;
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var pending = new Queue<Assembly>([program]);
        var seen = new HashSet<string?>(StringComparer.Ordinal);
        while (pending.TryDequeue(out var assembly))
        {
            AssemblyName[] references = assembly.GetReferencedAssemblies();
            if (references.Any(reference => reference.Name == "V8Typed"))
            {
                yield return assembly;
            }

            foreach (var reference in references)
            {
                // A program that brings its framework along has that in its folder, too.
                var file = reference.Name + ".dll";
                if (File.Exists(Path.Combine(folder, file)) && !File.Exists(Path.Combine(framework, file)) && seen.Add(reference.Name))
                {
                    pending.Enqueue(AssemblyLoadContext.Default.LoadFromAssemblyName(reference));
                }
            }
        }
    }

    // One that needs what is not there is none that can be loaded here.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}

namespace V8Typed.Packages.Tests;

/// <summary>One package on one input: how it is called from C#, and the same in JavaScript.</summary>
/// <param name="Package">The package; where two belong together, both, with a comma.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Form">How it comes into the assembly.</param>
/// <param name="Input">What is sent to Node as <c>input</c>.</param>
/// <param name="Node">An expression over <c>m</c>, the module's namespace, and <c>input</c>.</param>
/// <param name="Call">The typed call: a text, or a value that is compared as JSON.</param>
internal sealed record PackageCase(string Package, string Kind, Form Form, object? Input, string Node, Func<V8Context, Task<object?>> Call)
{
    public PackageCase(string package, string kind, Form form, object? input, string node, Func<V8Context, object?> call)
        : this(package, kind, form, input, node, context => Task.FromResult(call(context)))
    {
    }

    /// <summary>The web APIs without which it does not run.</summary>
    public V8WebApis Needs { get; init; }

    /// <summary>What Node imports: a package, or an entry of this project that uses it.</summary>
    public string Module => Form == Form.Entry ? $"./entries/{Entry}.mjs" : Import ?? Package;

    /// <summary>The name of the entry, where that is not the package's.</summary>
    public string Entry { get => field ?? Package; init; }

    /// <summary>The part of a package that is imported, where that is not the package itself.</summary>
    public string? Import { get; init; }

    public IEnumerable<string> Packages => Package.Split(", ");

    public override string ToString() => Package;
}

/// <summary>The ways for a package into an assembly.</summary>
internal enum Form
{
    /// <summary><c>&lt;JsModule Include="name" Bundle="true" /></c></summary>
    Bundle,

    /// <summary>A script of the project that imports the package, bundled with it.</summary>
    Entry,

    /// <summary>The package's own ES modules.</summary>
    EsModules,

    /// <summary>The package's own CommonJS modules.</summary>
    CommonJs,
}

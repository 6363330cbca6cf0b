using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>What emitted code knows of one <c>[JsModule]</c> interface.</summary>
/// <param name="manifest">The scripts of its assembly.</param>
/// <param name="resource">The script that it describes.</param>
/// <param name="interfaceName">The interface's name, for messages.</param>
/// <param name="binder">The text of the JS halves.</param>
/// <param name="members">The C# member of each half, for messages.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsModuleDefinition(
    JsModuleManifest manifest, string resource, string interfaceName, string binder, string[] members)
{
    private readonly string[] _members = members;

    /// <summary>The halves of types that are read outside of typed calls.</summary>
    /// <param name="name">A name for messages.</param>
    /// <param name="binder">The text of the JS halves.</param>
    /// <param name="members">What messages name in place of a member, for each half.</param>
    public JsModuleDefinition(string name, string binder, string[] members)
        : this(JsModuleManifest.Empty, "", name, binder, members)
    {
    }

    /// <summary>Whether the script makes functions or objects that call .NET.</summary>
    public bool Calls { get; init; }

    internal JsModuleManifest Manifest { get; } = manifest;

    internal string Resource { get; } = resource;

    internal string InterfaceName { get; } = interfaceName;

    internal string Binder { get; } = binder;

    /// <summary>The script's path inside its project, which is also its name in stacks.</summary>
    internal string ModuleName => JsModuleEntry.DisplayNameOf(Resource);

    internal int HalfCount => _members.Length;

    internal string MemberName(int half) => _members[half];
}

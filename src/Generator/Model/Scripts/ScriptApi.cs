using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>
/// What a script offers, as far as its text tells: the side that <c>[JsModule]</c> interfaces are compared with and can be written from.
/// JSDoc, declaration files and plain code are all read into these records.
/// </summary>
/// <param name="Exports">
/// The names that it exports. Of CommonJS they are the properties of <c>module.exports</c>, of a classic script its globals. A default
/// export is called <c>default</c>, and so is a module that itself is a function or class.
/// </param>
/// <param name="Types">The classes and types that <see cref="ReferenceType"/>s name.</param>
internal sealed record ScriptApi(ScriptMembers Exports, EquatableArray<ScriptTypeDeclaration> Types)
{
    private ILookup<string, ScriptTypeDeclaration>? _byName;

    public EquatableArray<ScriptTypeDeclaration> Types
    {
        get;
        init
        {
            field = value;
            _byName = null;
        }
    } = Types;

    /// <summary>A script of which nothing is known.</summary>
    public static ScriptApi Unknown { get; } = new(ScriptMembers.Unknown, []);

    public ScriptTypeDeclaration? Find(ReferenceType reference)
    {
        _byName ??= Types.ToLookup(type => type.Name, StringComparer.Ordinal);
        return _byName[reference.Name].FirstOrDefault(type => type.File == reference.File);
    }

    public bool Equals(ScriptApi? other) => other is not null && Exports == other.Exports && Types.Equals(other.Types);

    public override int GetHashCode() => Exports.GetHashCode();
}

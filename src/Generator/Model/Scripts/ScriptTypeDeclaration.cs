namespace V8Typed.Generator.Model.Scripts;

/// <summary>A class, interface, alias or enum that has a name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file that declares it: names are unique in a file only.</param>
/// <param name="Definition">What it stands for: of a class or interface an <see cref="ObjectType"/>.</param>
/// <param name="IsClass">Whether its values are instances of a class, which have an identity and are passed by reference.</param>
/// <param name="Docs">Its documentation.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record ScriptTypeDeclaration(string Name, string File, ScriptType Definition, bool IsClass, ScriptDocs Docs, ScriptPlace Place);

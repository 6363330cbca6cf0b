using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>A declaration file to what the script beside it offers.</summary>
internal static class ApiBinder
{
    public static ScriptApi Bind(DtsSource source, DtsLibrary library)
    {
        var resolver = new DtsResolver(library, source);
        var types = new TypeBinder(resolver);
        DtsScope module = resolver.File(source);
        if (!source.File.IsModule && resolver.AmbientModule is { } ambient)
        {
            module = ambient;
        }

        ScriptMembers exports = resolver.Assigned(module) is { } assigned ? OfAssigned(assigned, types) : types.Values.Exports(module);
        return new ScriptApi(exports, Define(types));
    }

    // export = f: the module is f, so that what f has is what the module exports.
    private static ScriptMembers OfAssigned(DtsSymbol assigned, TypeBinder types)
    {
        if (types.Values.Bind("default", assigned) is not { } whole)
        {
            return ScriptMembers.Unknown;
        }

        bool isCallable = whole.Kind is ScriptMemberKind.Function or ScriptMemberKind.Class;
        ScriptMembers? own = types.Objects.MembersOf(whole.Type)?.Members;
        var items = new List<ScriptMember>();
        foreach (ScriptMember item in (isCallable ? [whole] : Array.Empty<ScriptMember>()).Concat(own?.Items ?? []).Concat(whole.Members?.Items ?? []))
        {
            if (item.Presence != Presence.Optional && items.TrueForAll(other => other.Name != item.Name))
            {
                items.Add(item);
            }
        }

        return new ScriptMembers(
            items.ToEquatableArray(),
            (own?.IsComplete ?? (isCallable || whole.Members is not null)) && (whole.Members?.IsComplete ?? true));
    }

    // Each definition may name others.
    private static EquatableArray<ScriptTypeDeclaration> Define(TypeBinder types)
    {
        var declarations = new List<ScriptTypeDeclaration>();
        while (types.Named.Undefined.Count > 0)
        {
            DtsSymbol symbol = types.Named.Undefined.Dequeue();
            DtsPart part = symbol.Parts.FirstOrDefault(each => each.Declaration is DtsClass or DtsAlias);
            ScriptType definition = part.Declaration is DtsAlias alias
                ? types.Bind(alias.Type, TypeContext.In(part.Scope))
                : types.Objects.Bind(symbol, []);
            declarations.Add(new ScriptTypeDeclaration(
                symbol.FullName, symbol.Source.Path, definition,
                IsClass(symbol),
                DtsDocs.Read(part.Declaration?.Comment).ToDocs(),
                symbol.Source.Place(part.Declaration?.Position ?? 0, symbol.Name.Length)));
        }

        return declarations.ToEquatableArray();
    }

    // An interface that has a variable of its own name is how declarations write a class that can be more than one: the variable makes its
    // values. And what extends an Array or a Map is one, with its identity.
    private static bool IsClass(DtsSymbol symbol)
    {
        DtsClass[] declarations = [.. symbol.Parts.Select(part => part.Declaration).OfType<DtsClass>()];
        return Array.Exists(declarations, declaration => !declaration.IsInterface || declaration.Bases.Any(IsBuiltIn))
            || (declarations.Length > 0 && symbol.Parts.Exists(part => part.Declaration is DtsVariable));
    }

    private static bool IsBuiltIn(DtsType type) =>
        type is DtsNamedType { Specifier: null, Path: [var name] } && NamedTypes.Find(name, []) is ArrayType or BuiltInType or PromiseType or FunctionType;
}

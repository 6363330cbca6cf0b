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
        if (!source.File.IsModule && resolver.OnlyAmbientModule is { } ambient && module.ExportOrder.Count == 0)
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

        ScriptMembers own = whole.Members ?? types.Objects.MembersOf(whole.Type)?.Members ?? ScriptMembers.Unknown;
        IEnumerable<ScriptMember> items = own.Items.Where(item => item.Presence != Presence.Optional);
        return new ScriptMembers(
            (whole.Kind is ScriptMemberKind.Function or ScriptMemberKind.Class ? items.Where(item => item.Name != "default").Prepend(whole) : items).ToEquatableArray(),
            own.IsComplete || (whole.Kind == ScriptMemberKind.Function && whole.Members is null));
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
                symbol.Parts.Exists(each => each.Declaration is DtsClass { IsInterface: false }),
                DtsDocs.Read(part.Declaration?.Comment).ToDocs(),
                symbol.Source.Place(part.Declaration?.Position ?? 0, symbol.Name.Length)));
        }

        return declarations.ToEquatableArray();
    }
}

using System;
using System.Collections.Generic;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Declarations to names.</summary>
/// <param name="globals">Where <c>declare global</c> adds to.</param>
/// <param name="addModule">Takes the <c>declare module "..."</c>.</param>
internal sealed class ScopeBuilder(DtsScope globals, Action<DtsNamespace, DtsScope> addModule)
{
    /// <param name="declarations">The statements.</param>
    /// <param name="scope">Where their names go.</param>
    /// <param name="exportsAll">Whether what has no <c>export</c> is exported too.</param>
    public void Build(IReadOnlyList<DtsDeclaration> declarations, DtsScope scope, bool exportsAll)
    {
        foreach (DtsDeclaration declaration in declarations)
        {
            switch (declaration)
            {
                case DtsExportAll star:
                    scope.Stars.Add((scope.Source, star.Specifier));
                    break;
                case DtsExportAssignment assignment:
                    scope.Assignment = assignment.Path;
                    break;
                case DtsNamespace { Specifier: not null } module:
                    addModule(module, scope);
                    break;
                case DtsNamespace { IsGlobal: true } global:
                    Build(global.Declarations, new DtsScope(scope.Source, scope, "", globals), exportsAll: true);
                    break;
                case DtsReference { IsExported: true }:
                    // export { a as b } makes no name that the file itself could use.
                    var exported = new DtsSymbol(declaration.Name, scope.Prefix + declaration.Name, scope.Source);
                    exported.Parts.Add(new DtsPart(declaration, scope));
                    scope.Export(declaration.Name, exported);
                    break;
                case { Name.Length: > 0 }:
                    Declare(declaration, scope, exportsAll);
                    break;
            }
        }
    }

    private void Declare(DtsDeclaration declaration, DtsScope scope, bool exportsAll)
    {
        DtsSymbol symbol = scope.GetOrAdd(declaration.Name);
        if (declaration is DtsNamespace @namespace)
        {
            symbol.Inner ??= new DtsScope(symbol.Source, scope, symbol.FullName + ".");
            Build(@namespace.Declarations, symbol.Inner, @namespace.ExportsAll);
        }

        symbol.Parts.Add(new DtsPart(declaration, scope));
        if (declaration.IsExported || (exportsAll && declaration is not DtsReference))
        {
            scope.Export(declaration.IsDefault ? "default" : declaration.Name, symbol);
        }
    }
}

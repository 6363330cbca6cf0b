using Acornima.Ast;

namespace V8Typed.Scripts;

/// <summary>Guards what a declaration runs and leaves the declaration in its scope.</summary>
internal sealed class DeclarationGuard(GuardEdits edits, bool isStrict)
{
    public void Guard(Statement statement)
    {
        switch (statement)
        {
            case VariableDeclaration { Kind: VariableDeclarationKind.Let or VariableDeclarationKind.Const or VariableDeclarationKind.Var }
                variables:
                foreach (var declarator in variables.Declarations)
                {
                    GuardDeclarator(declarator, variables.Kind);
                }

                break;
            case ClassDeclaration { Id: { } id } @class when Harmless.IsNot(@class):
                // A class declaration binds like `let`: assignable, and dead before its place. The class keeps its own inner name.
                edits.Wrap(
                    @class.Start,
                    @class.End,
                    "let " + id.Name + "=" + GuardNames.OpenArrow + "return ",
                    GuardNames.CloseArrow + ";");
                break;
            default:
                break;
        }
    }

    private void GuardDeclarator(VariableDeclarator declarator, VariableDeclarationKind kind)
    {
        if (declarator.Init is not { } init)
        {
            return;
        }

        if (declarator.Id is Identifier id)
        {
            if (Harmless.IsNot(init))
            {
                GuardInitializer(init, id.Name);
            }

            return;
        }

        var names = BindingNames.Of(declarator.Id);
        MakeEvalsIndirect(declarator);
        if (kind == VariableDeclarationKind.Const)
        {
            GuardPattern(declarator, "const ", names);
        }
        else if (kind == VariableDeclarationKind.Let && !InitializerScan.CapturesAny(declarator, names))
        {
            GuardPattern(declarator, "let ", names);
        }
        else
        {
            GuardAssignment(declarator, names);
        }
    }

    // let x = INIT  =>  let x = (()=>{try{return (INIT)}catch...})()
    private void GuardInitializer(Expression init, string name)
    {
        MakeEvalsIndirect(init);
        if (init is ClassExpression { Id: null })
        {
            // An anonymous class takes its variable's name, before its static parts run: as a property it gets the same name. The
            // key is computed because a plain `__proto__` would not define a property.
            var key = "[\"" + name + "\"]";
            edits.Wrap(
                init.Start, init.End, GuardNames.OpenArrow + "return({" + key + ":", "})" + key + GuardNames.CloseArrow);
            return;
        }

        edits.Wrap(init.Start, init.End, GuardNames.OpenArrow + "return(", ")" + GuardNames.CloseArrow);
    }

    // const {a, b: [c]} = INIT  =>  const {a,c}=(()=>{try{const {a, b: [c]} = INIT;return{a,c}}catch...})()
    // The inner variables hide the outer ones from the pattern and the initializer. A closure that keeps one cannot tell while the
    // outer one is a constant; for `let` the caller has made sure that there is none. Reading the new object runs no user code.
    private void GuardPattern(VariableDeclarator declarator, string keyword, List<string> names)
    {
        var list = "{" + string.Join(',', names) + "}";
        edits.Wrap(
            declarator.Start,
            declarator.End,
            " " + list + "=" + GuardNames.OpenArrow + keyword,
            ";return" + list + GuardNames.CloseArrow);
    }

    // var {a, b: [c]} = INIT  =>  var a,c,{}=(()=>{try{({a, b: [c]} = INIT);return 1}catch...})()
    // The variables exist already, so the pattern can assign to them. That is so for `var`; for `let` it is the lesser evil when a
    // closure keeps a variable that may change later: one read too early is undefined then, not an error. The empty pattern takes an
    // initializer without naming anything, and runs nothing.
    private void GuardAssignment(VariableDeclarator declarator, List<string> names) =>
        edits.Wrap(
            declarator.Start,
            declarator.End,
            " " + string.Concat(names.Select(name => name + ",")) + "{}=" + GuardNames.OpenArrow + "(",
            ");return 1" + GuardNames.CloseArrow);

    // A direct eval in sloppy code makes its `var`s global here, which in an arrow it would not. An indirect one does so everywhere,
    // and at the top level there is no other scope that it could miss. In strict code an eval keeps its variables to itself.
    private void MakeEvalsIndirect(Node node)
    {
        if (!isStrict)
        {
            foreach (var callee in InitializerScan.DirectEvals(node))
            {
                edits.Wrap(callee.Start, callee.End, "(0,", ")");
            }
        }
    }
}

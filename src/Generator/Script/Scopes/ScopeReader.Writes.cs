using Acornima;
using Acornima.Ast;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Scopes;

/// <content>What changes variables and objects: assignments, loops, calls.</content>
internal sealed partial class ScopeReader
{
    private void VisitAssignment(AssignmentExpression assignment, Entry entry)
    {
        Node target = assignment.Left.Bare();
        Use use = Use.Alias;
        switch (target)
        {
            case Identifier identifier:
                Assignments.Add((identifier, entry.Scope, assignment.Operator == Operator.Assignment ? new Located(assignment.Right, entry.Scope) : null));

                // exports = module.exports = ...; is the same object under another name, which is known.
                use = identifier.Name == "exports" ? entry.Use : Use.Escapes;
                break;
            case MemberExpression member:
                AddWrite(member, assignment.Operator == Operator.Assignment ? assignment.Right : null, entry);
                NoteCapture(member, entry);
                Push(entry with { Parent = member }, member.Object, Use.Read);
                Push(entry, member.Computed ? member.Property : null, Use.Read);
                use = Use.Read;
                break;
            default:
                foreach ((Identifier name, Expression? part) in Patterns.NamesAndParts(target))
                {
                    if (part is null)
                    {
                        Assignments.Add((name, entry.Scope, null));
                    }
                    else
                    {
                        Push(entry, part);
                    }
                }

                break;
        }

        Push(entry with { Parent = assignment }, assignment.Right, use);
    }

    private void AddWrite(MemberExpression target, Expression? value, Entry entry)
    {
        IReadOnlyList<string>? path = target.PathOf(out Node root);
        if (path is null)
        {
            // A computed name: anything further down may be changed.
            for (root = target; root is MemberExpression member; root = member.Object.Bare())
            {
                if (member.Property is PrivateIdentifier)
                {
                    return;
                }
            }
        }

        AddWrite(root, path, value, entry, target.Property, ScriptAccess.Unknown);
    }

    private void AddWrite(Node root, IReadOnlyList<string>? path, Expression? value, Entry entry, Node place, ScriptAccess access)
    {
        PropertyWrite? write = path is null
            ? null
            : new PropertyWrite(path, value is null ? null : new Located(value, entry.Scope), entry.Statement, place, access);
        if (root is Identifier || (root is ThisExpression && entry.Receiver is null))
        {
            Writes.Add(new PendingWrite(root, entry.Scope, write, Copied: null));
        }
        else if (root is ThisExpression && write is { Path.Count: 1 })
        {
            entry.Receiver!.OfThis.Add(write);
        }
        else if (root is ThisExpression)
        {
            entry.Receiver!.IsThisOpen |= write is null;
        }
    }

    // var util = foo.util; then puts things into it that are not seen here: so may anyone who gets it.
    private void NoteCapture(MemberExpression member, Entry entry)
    {
        if (entry.Use is Use.Read or Use.Tested || member.PathOf(out Node root) is not { } path)
        {
            return;
        }

        bool isModule = path is ["exports"] && root is Identifier { Name: "module" };
        AddWrite(root, isModule ? null : [.. path, PropertyWrite.Anything], value: null, entry, member, ScriptAccess.Unknown);
    }

    private void VisitLoop(Node left, Expression right, Statement body, Entry entry)
    {
        var scope = new Scope(entry.Scope, function: null);
        Entry inner = entry with { Scope = scope };
        if (left is VariableDeclaration)
        {
            Push(inner, left);
        }
        else
        {
            foreach ((Identifier name, Expression? part) in Patterns.NamesAndParts(left))
            {
                if (part is null)
                {
                    Assignments.Add((name, entry.Scope, null));
                }
                else
                {
                    Push(inner, part);
                }
            }
        }

        Push(inner, right);
        Push(inner, body);
    }

    private void VisitCall(Node call, Expression callee, in NodeList<Expression> arguments, Entry entry)
    {
        Node called = callee.Bare();
        if (called is Identifier { Name: "eval" } && entry.Receiver is not null)
        {
            entry.Receiver.UsesArguments = true;
        }

        if (called is Identifier { Name: "require" } && arguments.Count == 1 && arguments[0] is StringLiteral module && !entry.IsGuarded
            && entry.Scope.Resolve("require") is not { Kind: VariableKind.Parameter })
        {
            _model.Requires.Add(module);
        }

        int skipped = ImmediateCall.Of(call, out IFunction? immediate);
        if (immediate is not null)
        {
            ImmediateCalls.Add((immediate, (CallExpression)call, skipped, entry.Scope));

            // (function () { this.x = 1; }).call(this), and without a receiver in sloppy code.
            if (skipped > 0 ? arguments[0].Bare() is ThisExpression : _kind == ModuleKind.Script)
            {
                _called.Add(immediate);
            }
        }

        bool isKnown = call is CallExpression known && KnownCall.TryRead(known, (root, path, value, place, access) =>
            AddWrite(root, path, value, entry, place, access), (root, copied) => Writes.Add(new PendingWrite(root, entry.Scope, null, copied)));
        for (int i = arguments.Count - 1; i >= 0; i--)
        {
            Push(entry with { Parent = call, Index = i - skipped }, arguments[i], isKnown ? Use.Read : Use.Argument);
        }

        Push(entry with { Parent = call }, callee, Use.Read);
    }
}

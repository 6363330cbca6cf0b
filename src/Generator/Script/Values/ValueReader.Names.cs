using Acornima.Ast;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Script.Exports;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script.Values;

/// <content>What names, members and calls lead to.</content>
internal sealed partial class ValueReader
{
    /// <summary>What a variable holds, with the properties that the script gives it.</summary>
    public Value OfVariable(Variable variable)
    {
        if (_variables.TryGetValue(variable, out Value? known))
        {
            return known
                ?? (variable is { Declaration: IClass @class, IsConstant: true }
                    ? new KnownValue(_classes.Read(@class, variable.Name, variable.Scope, JsDocComment.None)) // Methods that make another one.
                    : new KnownValue(ScriptMember.Unknown("", PlaceOf(variable))));
        }

        _variables.Add(variable, null); // Being read: a variable that is made of itself is not known.
        Value value = Source(variable);
        if (value is KnownValue { Member: var member })
        {
            value = new KnownValue(WithProperties(member, NameResolver.Owner(variable)));
        }

        _variables[variable] = value;
        return value;
    }

    private Value Source(Variable variable)
    {
        switch (variable.Declaration)
        {
            case ImportDefaultSpecifier import:
                return new ForeignValue(_unit.Scopes.Imports[import], ["default"]);
            case ImportNamespaceSpecifier import:
                return new ForeignValue(_unit.Scopes.Imports[import], []);
            case ImportSpecifier import:
                return new ForeignValue(_unit.Scopes.Imports[import], [NameOf(import.Imported)]);
            case IFunction or IClass when variable.IsConstant:
                return Read(new Located(variable.Declaration, variable.Scope), variable.Name);
            case VariableDeclarator { Id: Identifier } declarator when variable is { IsConstant: true, Initializer: { } initializer }:
                return Read(new Located(initializer, variable.Scope), variable.Name, declarator.Start);
            case VariableDeclarator { Id: Identifier } when variable is { Initializer: null, Writes: 1, Assigned: { } assigned }:
                return Read(assigned, variable.Name);
            case VariableDeclarator { Id: ObjectPattern pattern, Init: { } source } when variable.IsConstant && KeyOf(pattern, variable.Name) is { } key:
                return Follow(Read(new Located(source, variable.Scope)), [key], variable.Declaration);
            default:
                return variable is { Kind: VariableKind.Parameter, Writes: 0, Argument: { } argument }
                    ? Read(argument)
                    : new KnownValue(Typed(variable));
        }
    }

    // What is assigned over and over has the type that it is documented to have.
    private ScriptMember Typed(Variable variable)
    {
        ScriptPlace place = PlaceOf(variable);
        if (variable.Declaration is not VariableDeclarator { Id: Identifier } declarator)
        {
            return ScriptMember.Unknown("", place);
        }

        JsDocComment docs = _unit.Docs.Before(declarator.Start);
        return MemberFactory.Value(
            "", _unit.DocTypes.TypeOf(docs.Find("type"), docs, place)?.Type ?? ScriptType.Unknown, Presence.Required, ScriptAccess.Unknown, docs.ToDocs(), place);
    }

    private ScriptMember WithProperties(ScriptMember member, Variable variable)
    {
        if (member.Kind == ScriptMemberKind.Unknown)
        {
            return member;
        }

        var parts = new ObjectParts { IsOpen = variable.IsOpen || variable.Copies.Count > 0 };
        var prototype = new ObjectParts();
        foreach (PropertyWrite write in variable.Properties)
        {
            if (write.Path.Count == 1 && write.Path[0] != "prototype")
            {
                parts.Add(PartOf(write, write.Path[0]));
            }
            else if (write.Path[0] == "prototype" && write.Path.Count == 2)
            {
                prototype.Add(PartOf(write, write.Path[1]));
            }
            else if (write.Path is ["prototype"])
            {
                AddPrototype(write, prototype);
            }
        }

        bool hasPrototype = prototype.IsOpen || prototype.Items.Any();
        if (member.Kind == ScriptMemberKind.Function && (hasPrototype || IsDocumentedConstructor(variable)))
        {
            member = OldStyleClass(member, variable, prototype);
        }
        else if (member.Class?.Instance is ReferenceType instance && (hasPrototype || parts.IsOpen))
        {
            AddToInstances(instance, prototype);
        }

        bool hasOwn = parts.IsOpen || parts.Items.Any() || Changed(variable).Count > 0;
        if (!hasOwn || member is { Kind: ScriptMemberKind.Value, Members: null })
        {
            return member;
        }

        // What is put into an empty object is seen here.
        ScriptMembers? own = IsEmpty(variable.Initializer) || IsEmpty(variable.Argument?.Node) ? null : member.Members;
        return member with { Members = Merge(own, Members(parts, inherited: null), Changed(variable)) };
    }

    private static bool IsEmpty(Node? value) => value?.Bare() is ObjectExpression { Properties.Count: 0 };

    // Names of properties into which something is put further down: x.a.b = 1.
    private static HashSet<string> Changed(Variable variable) =>
        [.. variable.Properties.Where(write => write.Path.Count > 1 && write.Path[0] != "prototype").Select(write => write.Path[0])];

    private static ScriptMembers Merge(ScriptMembers? own, ScriptMembers added, HashSet<string> changed)
    {
        HashSet<string> names = [.. added.Items.Select(member => member.Name)];
        return new ScriptMembers(
            (own?.Items.Where(member => !names.Contains(member.Name)) ?? []).Concat(added.Items)
                .Select(member => changed.Contains(member.Name) && member.Members is { } inner
                    ? member with { Members = inner with { IsComplete = false } }
                    : member)
                .ToEquatableArray(),
            (own?.IsComplete ?? true) && added.IsComplete);
    }

    // Counter.prototype.more = ..., or mixin(Counter): its objects may have more than the class says.
    private void AddToInstances(ReferenceType instance, ObjectParts prototype)
    {
        if (_unit.Types.TryGetValue(instance.Name, out ScriptTypeDeclaration? type) && type.Definition is ObjectType { Members: var own })
        {
            prototype.IsOpen = true;
            _unit.Types[instance.Name] = type with { Definition = new ObjectType(Members(prototype, own), null, []) };
        }
    }

    private static void AddPrototype(PropertyWrite write, ObjectParts prototype)
    {
        if (write.Value?.Node.Bare() is ObjectExpression literal)
        {
            prototype.Add(literal, write.Value.Scope);
        }
        else
        {
            prototype.IsOpen = true;
        }
    }

    private bool IsDocumentedConstructor(Variable variable) =>
        variable.Declaration is { } declaration && _unit.Docs.Before(declaration.Start) is var docs && (docs.Has("constructor") || docs.Has("class"));

    private ScriptMember OldStyleClass(ScriptMember function, Variable variable, ObjectParts prototype)
    {
        Node? node = variable.Declaration is VariableDeclarator ? variable.Initializer?.Bare() : variable.Declaration;
        if (node is IFunction constructor && _unit.Scopes.Functions.TryGetValue(constructor, out FunctionFacts? facts))
        {
            ClassReader.AddFields(facts, prototype);
        }

        // Methods may be added one by one in many ways.
        prototype.IsOpen = true;
        var type = new ReferenceType(UniqueTypeName(variable.Name), _unit.Path);
        _unit.Types[type.Name] = new ScriptTypeDeclaration(
            type.Name, _unit.Path, new ObjectType(ScriptMembers.Unknown, null, []), IsClass: true, function.Docs, function.Place);
        _unit.Types[type.Name] = _unit.Types[type.Name] with { Definition = new ObjectType(Members(prototype, inherited: null), null, []) };
        return function with { Class = new ScriptClass(function.Signatures, type, IsCallable: true) };
    }

    public static ObjectPart PartOf(PropertyWrite write, string name) => new(
        name, write.Value, write.Place, write.Statement, write.Access == ScriptAccess.Unknown ? ScriptAccess.ReadWrite : write.Access,
        PropertyKind.Init, IsMethod: false);

    private Value OfMember(MemberExpression member, Scope scope)
    {
        // this.x and module.exports are looked after by those who know what they are.
        return member.KeyName() is { } name && member.Object is not (ThisExpression or Super) && !member.Optional
            ? Follow(Read(new Located(member.Object, scope)), [name], member)
            : Nothing(member);
    }

    private Value Follow(Value value, EquatableArray<string> path, Node node)
    {
        if (value is ForeignValue foreign)
        {
            return foreign with { Path = foreign.Path.Concat(path).ToEquatableArray() };
        }

        ScriptMember? member = ((KnownValue)value).Member;
        foreach (string name in path)
        {
            member = member?.Members?.Find(name);
        }

        return member is null ? Nothing(node) : new KnownValue(member);
    }

    private Value OfCall(CallExpression call, Scope scope, string name, int documented)
    {
        if (scope.Resolve("require") is null or { Kind: VariableKind.Provided } && KnownCall.ModuleOf(call) is { } module)
        {
            return new ForeignValue(module, []);
        }

        switch (call.Arguments.Count > 0 ? KnownCall.NameOf(call.Callee.Bare()) : null)
        {
            case "__toCommonJS" or "__toESM" or "Object.seal":
                return Read(new Located(call.Arguments[0], scope), name, documented);
            case "Object.freeze":
                return Frozen(Read(new Located(call.Arguments[0], scope), name, documented));
            case "Object.assign":
                return OfAssign(call, scope, name, documented);
        }

        if (Bundles.BodyOf(call, scope) is { } body && _unit.Scopes.Functions.TryGetValue(body.Function, out FunctionFacts? facts))
        {
            return OfBody(facts.Scope, body);
        }

        ImmediateCall.Of(call, out IFunction? function);
        if (function is null && call.Callee.Bare() is Identifier callee
            && scope.Resolve(callee.Name) is { Kind: VariableKind.Parameter, Writes: 0, Argument: { } argument })
        {
            function = argument.Node.Bare() as IFunction;
        }

        return function is { Async: false, Generator: false } && ResultOf(function) is { } result ? Read(result, name) : OfType(call, scope, documented);
    }

    // A module inside of a bundle.
    private Value OfBody(Scope scope, BundledBody body)
    {
        ScriptExports exports = CommonJsReader.Read(_unit, this, Parameter(body.Exports), Parameter(body.Module));
        return exports.Module ?? new KnownValue(ScriptMember.Unknown("", _unit.Place((Node)body.Function)));

        Variable? Parameter(int index) =>
            index < body.Function.Params.Count && body.Function.Params[index] is Identifier name ? scope.Own(name.Name) : null;
    }

    // Of a function that ends with its only return.
    private Located? ResultOf(IFunction function)
    {
        FunctionFacts facts = _unit.Scopes.Functions[function];
        return function.Body is Expression expression ? new Located(expression, facts.Scope)
            : facts.Returns is [{ Statement.Argument: { } argument, Scope: var scope }] ? new Located(argument, scope)
            : null;
    }

    private static Value Frozen(Value value) =>
        value is KnownValue { Member: { Members: { } members } member }
            ? new KnownValue(member with
            {
                Members = members with { Items = members.Items.Select(item => item with { Access = ScriptAccess.ReadOnly }).ToEquatableArray() },
            })
            : value;

    private Value OfAssign(CallExpression call, Scope scope, string name, int documented)
    {
        var parts = new ObjectParts();
        if (call.Arguments[0] is ObjectExpression fresh)
        {
            parts.Add(fresh, scope);
        }

        for (int i = 1; i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i] is ObjectExpression literal)
            {
                parts.Add(literal, scope);
            }
            else
            {
                parts.Spreads.Add(new Located(call.Arguments[i], scope));
            }
        }

        if (call.Arguments[0] is ObjectExpression)
        {
            return new KnownValue(Object(parts, call, documented));
        }

        return Read(new Located(call.Arguments[0], scope), name, documented) is KnownValue { Member: { Kind: not ScriptMemberKind.Unknown } member }
            ? new KnownValue(member with { Members = Merge(member.Members, Members(parts, inherited: null), []) })
            : Nothing(call);
    }

    private ScriptPlace PlaceOf(Variable variable) => _unit.Place(variable.Declaration ?? _unit.Root);

    private static string NameOf(Expression exported) => exported is Identifier identifier ? identifier.Name : ((StringLiteral)exported).Value;

    private static string? KeyOf(ObjectPattern pattern, string name)
    {
        foreach (Node property in pattern.Properties)
        {
            if (property is Property { Value: var value } part && (value is AssignmentPattern withDefault ? withDefault.Left : value) is Identifier id && id.Name == name)
            {
                return value is AssignmentPattern ? null : part.KeyName();
            }
        }

        return null;
    }
}

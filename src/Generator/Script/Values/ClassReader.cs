using Acornima.Ast;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script.Values;

/// <summary>A class of the script to its model.</summary>
internal sealed class ClassReader(ScriptUnit unit, ValueReader values)
{
    private readonly Dictionary<IClass, ScriptMember> _read = [];

    /// <param name="class">The class.</param>
    /// <param name="name">The name that its type gets.</param>
    /// <param name="scope">Where it stands.</param>
    public ScriptMember Read(IClass @class, string name, Scope scope, JsDocComment docs)
    {
        var node = (Node)@class;
        if (_read.TryGetValue(@class, out ScriptMember? known))
        {
            return known;
        }

        // A class whose methods return it.
        var type = new ReferenceType(values.UniqueTypeName(@class.Id?.Name ?? name), unit.Path);
        _read.Add(@class, Class(name, new ScriptClass([], type, IsCallable: false), ScriptMembers.Unknown, docs, node));

        ScriptMember? parent = @class.SuperClass is null ? null : (values.Read(new Located(@class.SuperClass, scope)) as KnownValue)?.Member;
        var instance = new ObjectParts { IsOpen = @class.SuperClass is not null && parent?.Class is null };
        var statics = new ObjectParts { IsOpen = instance.IsOpen };
        FunctionExpression? constructor = null;
        foreach (Node element in @class.Body.Body)
        {
            if (element is MethodDefinition { Kind: PropertyKind.Constructor } method)
            {
                constructor = method.Value;
            }
            else if (element is ClassProperty property and not { Key: PrivateIdentifier })
            {
                Add(property, property.Static ? statics : instance, scope);
            }
            else if (element is StaticBlock)
            {
                statics.IsOpen = true;
            }
        }

        // Fields come to be in the constructor, and in methods that it or others call.
        foreach (MethodDefinition method in @class.Body.Body.OfType<MethodDefinition>().Where(method => !method.Static))
        {
            if (unit.Scopes.Functions.TryGetValue(method.Value, out FunctionFacts? facts))
            {
                AddFields(facts, instance);
            }
        }

        ScriptMembers members = values.Members(instance, Inherited(parent));
        unit.Types[type.Name] = new ScriptTypeDeclaration(type.Name, unit.Path, new ObjectType(members, null, []), IsClass: true, docs.ToDocs(), unit.Place(node));
        EquatableArray<ScriptSignature> constructors =
            constructor is not null ? values.Functions.Read(constructor, unit.Docs.Before(constructor.Start) is { Tags.Count: > 0 } near ? near : DocsOf(@class, constructor))
            : @class.SuperClass is null ? [new ScriptSignature([], ScriptType.Unknown, false, false, false)]
            : parent?.Class?.Constructors ?? [];
        ScriptMember result = Class(name, new ScriptClass(constructors, type, IsCallable: false), values.Members(statics, parent?.Members), docs, node);
        _read[@class] = result;
        return result;
    }

    // The documentation of a constructor stands in front of its key, not of the function that it is.
    private JsDocComment DocsOf(IClass @class, FunctionExpression constructor)
    {
        foreach (Node element in @class.Body.Body)
        {
            if (element is MethodDefinition method && method.Value == constructor)
            {
                return unit.Docs.Before(element.Start);
            }
        }

        return JsDocComment.None;
    }

    private ScriptMember Class(string name, ScriptClass model, ScriptMembers statics, JsDocComment docs, Node node) => new(
        name, ScriptMemberKind.Class, ScriptType.Unknown, [], model, statics, Presence.Required, ScriptAccess.Unknown, docs.ToDocs(), unit.Place(node));

    private ScriptMembers? Inherited(ScriptMember? parent) =>
        parent?.Class?.Instance is ReferenceType reference && unit.Types.TryGetValue(reference.Name, out ScriptTypeDeclaration? type)
            ? (type.Definition as ObjectType)?.Members
            : null;

    private static void Add(ClassProperty property, ObjectParts parts, Scope scope)
    {
        if (property.KeyName() is not { } name)
        {
            // A computed name is mostly a symbol's, which C# can't name; but not always.
            parts.IsOpen |= property.Key is not MemberExpression { Object: Identifier { Name: "Symbol" } };
            return;
        }

        ScriptAccess access = property.Kind switch
        {
            PropertyKind.Get => ScriptAccess.ReadOnly,
            PropertyKind.Set => ScriptAccess.WriteOnly,
            _ => ScriptAccess.ReadWrite,
        };
        parts.Add(new ObjectPart(
            name, property.Kind == PropertyKind.Set || property.Value is null ? null : new Located(property.Value, scope),
            property.Key, property.Start, access, property.Kind, IsMethod: property is MethodDefinition));
    }

    /// <summary>What a constructor or method assigns to <c>this</c>.</summary>
    public static void AddFields(FunctionFacts function, ObjectParts instance)
    {
        instance.IsOpen |= function.IsThisOpen;
        foreach (PropertyWrite write in function.OfThis)
        {
            if (instance.Items.All(part => part.Name != write.Path[0]))
            {
                // What it is assigned later on may be of another type.
                instance.Add(new ObjectPart(
                    write.Path[0], null, write.Place, write.Statement, ScriptAccess.ReadWrite, PropertyKind.Init, IsMethod: false));
            }
        }
    }
}

using Acornima.Ast;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script.Values;

/// <summary>The properties that an object literal or assignments give an object, not yet evaluated.</summary>
internal sealed class ObjectParts
{
    private readonly Dictionary<string, ObjectPart> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public IEnumerable<ObjectPart> Items => _order.Select(name => _byName[name]);

    /// <summary>What else is copied into it.</summary>
    public List<Located> Spreads { get; } = [];

    /// <summary>Whether a name in it is computed.</summary>
    public bool IsOpen { get; set; }

    public void Add(ObjectExpression literal, Scope scope)
    {
        foreach (Node node in literal.Properties)
        {
            if (node is SpreadElement spread)
            {
                Spreads.Add(new Located(spread.Argument, scope));
            }
            else if (node is not Property property || property.KeyName() is not { } name)
            {
                IsOpen = true;
            }
            else if (name == "__proto__" && property is { Shorthand: false, Method: false })
            {
                // It sets the prototype; what that has can be found too.
                IsOpen |= property.Value is not NullLiteral;
            }
            else
            {
                Add(new ObjectPart(
                    name, property.Kind is PropertyKind.Set ? null : new Located(property.Value, scope), property, property.Start, AccessOf(property), property.Kind, property.Method));
            }
        }
    }

    public void Add(ObjectPart part)
    {
        if (!_byName.TryGetValue(part.Name, out ObjectPart? before))
        {
            _order.Add(part.Name);
        }
        else if (before.Kind != part.Kind && before.Kind is PropertyKind.Get or PropertyKind.Set && part.Kind is PropertyKind.Get or PropertyKind.Set)
        {
            part = (before.Value is null ? part : before) with { Access = ScriptAccess.ReadWrite };
        }
        else if (part.Value?.Node.Bare() is UnaryExpression { Operator: Acornima.Operator.Void })
        {
            // exports.a = void 0; announces a name.
            return;
        }

        _byName[part.Name] = part;
    }

    private static ScriptAccess AccessOf(Property property) => property.Kind switch
    {
        PropertyKind.Get => ScriptAccess.ReadOnly,
        PropertyKind.Set => ScriptAccess.WriteOnly,
        _ => ScriptAccess.ReadWrite,
    };
}

/// <summary>A property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value, or the getter; null where it is not known.</param>
/// <param name="Place">The node that it is.</param>
/// <param name="Documented">In front of what its documentation stands.</param>
/// <param name="Access">What can be done with it.</param>
/// <param name="Kind">Whether the value is a getter.</param>
/// <param name="IsMethod">Whether it is written as a method, which can't be constructed.</param>
internal sealed record ObjectPart(
    string Name, Located? Value, Node Place, int Documented, ScriptAccess Access, PropertyKind Kind, bool IsMethod);

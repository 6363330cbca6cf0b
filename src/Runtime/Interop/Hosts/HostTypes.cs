using System.Collections.Concurrent;

namespace V8Typed.Interop;

/// <summary>The types of host objects of which script of one context has had one.</summary>
/// <remarks>Types are added inside calls; they are looked up by callbacks on threads of the engine too.</remarks>
internal sealed class HostTypes(JsRealm realm)
{
    private readonly ConcurrentDictionary<JsHostType, BoundHostType> _bound = new();

    /// <summary>The type in this context; the kernel is told of one that is new.</summary>
    public BoundHostType Bind(JsHostType type)
    {
        if (_bound.TryGetValue(type, out var known))
        {
            return known;
        }

        var binding = realm.BindingOf(type.Definition);
        var bound = new BoundHostType(_bound.Count + 1, binding);
        binding.AddHostType(bound.Number);
        return _bound.GetOrAdd(type, bound);
    }

    /// <summary>Makes an object a global; inside a call.</summary>
    /// <returns>False where something else has the name.</returns>
    public bool Expose(string name, object host, JsHostType type)
    {
        var bound = Bind(type);
        var number = HandOut(host, type, bound);
        try
        {
            if (realm.Kernel.Expose(name, number, bound.Number))
            {
                return true;
            }
        }
        catch (Exception exception)
        {
            throw realm.Host.Translate(exception);
        }

        realm.Leftovers.NoteLoss(); // Script was not given it.
        return false;
    }

    /// <summary>The object's number, to be handed to script once.</summary>
    public int HandOut(object host, JsHostType type, BoundHostType bound) =>
        realm.Hosts.HandOut(host, type.Invoke, bound.Binding, type.Definition.InterfaceName);
}

/// <summary>A type of host objects in one context.</summary>
/// <param name="Number">Its number in the kernel.</param>
/// <param name="Binding">Its halves.</param>
internal sealed record BoundHostType(int Number, JsModuleBinding Binding);

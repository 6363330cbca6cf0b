using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>One module bound in one context; what a proxy holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsModuleBinding
{
    private readonly EngineHandle _binder;
    private readonly string _moduleKey;
    private BoundHalves _halves;

    internal JsModuleBinding(JsRealm realm, JsModuleDefinition definition, EngineHandle binder, string moduleKey)
    {
        Realm = realm;
        Definition = definition;
        _binder = binder;
        _moduleKey = moduleKey;
        _halves = Bind(realm.Lane);
    }

    internal JsRealm Realm { get; }

    internal JsModuleDefinition Definition { get; }

    /// <summary>The halves on this lane; they are made again when the lane has grown.</summary>
    internal BoundHalves HalvesOn(Lane lane)
    {
        var halves = _halves;
        return halves.Lane == lane ? halves : _halves = Bind(lane);
    }

    private BoundHalves Bind(Lane lane)
    {
        object? bound;
        try
        {
            bound = Realm.Kernel.Bind(_binder, _moduleKey);
            if (EngineHandle.IsHandle(bound))
            {
                var halves = new EngineHandle(bound!);
                return new BoundHalves(lane, halves.GetHandle(0), halves.GetHandle(1), Definition.HalfCount);
            }
        }
        catch (Exception exception)
        {
            throw Realm.Host.Translate(exception);
        }

        throw Realm.TakeError((int)bound!, Definition.InterfaceName, Definition.ModuleName);
    }
}

using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>One module bound in one context; what a proxy holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class JsModuleBinding
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
        SpanBuffers = new SpanBuffers(realm);
        _halves = Bind(realm.Lane);
    }

    internal JsRealm Realm { get; }

    internal JsModuleDefinition Definition { get; }

    /// <summary>The memory for large spans.</summary>
    internal SpanBuffers SpanBuffers { get; }

    /// <summary>The halves on this lane; they are made again when the lane has grown.</summary>
    internal BoundHalves HalvesOn(Lane lane)
    {
        var halves = _halves;
        return halves.Lane == lane ? halves : _halves = Bind(lane);
    }

    /// <summary>Hands a value that is written into a lane to a half as its argument, and frees it there.</summary>
    internal void Deliver(int half, JsWriter writer, string text)
    {
        var lane = writer.Lane;
        *(long*)lane.Slot(writer.Start) = 0xFFFFFFFF;
        lane.Aim(writer.Start);
        HalvesOn(lane).Function(half).Invoke(text);
        var status = (int*)lane.Slot(writer.Start);
        if (status[0] != 0)
        {
            throw CallFaults.Of(this, half, status);
        }
    }

    /// <summary>Tells the kernel how to make host objects of this type.</summary>
    internal void AddHostType(int number) => Realm.Kernel.AddHostType(number, _binder);

    private BoundHalves Bind(Lane lane)
    {
        object? bound;
        try
        {
            if (Definition.Calls)
            {
                Realm.ExpectCallbacks();
            }

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

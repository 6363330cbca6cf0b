using V8Typed.Interop;

namespace V8Typed;

/// <summary>Applies the options of a context before any script of the user runs.</summary>
internal static class ContextSetup
{
    public static void Apply(Kernel kernel, JsRealm realm, CallGate gate, V8ContextOptions options)
    {
        kernel.Connect("spill", HostFunctions.Spill(realm.Spill));
        kernel.Connect("notify", HostFunctions.Notify(gate, realm.Promises.Notify));
        kernel.Connect("longText", HostFunctions.LongText(realm.LongTexts));
        kernel.Connect("receive", HostFunctions.Receive(realm.Buffers.Receive));
        kernel.Connect("received", HostFunctions.Received(realm.Buffers.ReceivePart));
        kernel.Connect("isUri", HostFunctions.IsUri());
        kernel.Connect("call", HostFunctions.Call(new HostCalls(realm)));
        kernel.Connect("abort", HostFunctions.Abort(realm.Signals.Abort));
        kernel.Connect("sweep", HostFunctions.Sweep(realm.Leftovers.Compare));
        if (!options.AllowWebAssembly)
        {
            kernel.RemoveGlobal("WebAssembly");
        }
    }
}

namespace V8Typed.Interop;

/// <summary>What Interop needs of the context that it serves; implemented by the engine's side.</summary>
internal interface IRealmHost
{
    /// <summary>Throws <see cref="ObjectDisposedException"/> when the context, its VM or its platform is gone.</summary>
    void ThrowIfDisposed();

    /// <summary>Turns an exception of the engine into one of ours; called inside the call that failed.</summary>
    Exception Translate(Exception exception);

    /// <summary>Runs a binder's text and returns the object that it makes.</summary>
    EngineHandle RunBinder(JsModuleDefinition definition);

    /// <summary>Loads the module of the definition and returns its key in the kernel; empty for a classic script.</summary>
    string LoadModule(JsModuleDefinition definition);
}

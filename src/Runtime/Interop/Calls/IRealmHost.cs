namespace V8Typed.Interop;

/// <summary>What Interop needs of the context that it serves; implemented by the engine's side.</summary>
internal interface IRealmHost
{
    /// <summary>Throws <see cref="ObjectDisposedException"/> when the context, its VM or its platform is gone.</summary>
    void ThrowIfDisposed();

    /// <summary>Turns an exception of the engine into one of ours; called inside the call that failed.</summary>
    Exception Translate(Exception exception);

    /// <summary>Binds halves that belong to no module; called inside a call.</summary>
    JsModuleBinding BindData(JsModuleDefinition definition);
}

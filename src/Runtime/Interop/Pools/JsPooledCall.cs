using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>A call of a pooled proxy: a VM until it is disposed of.</summary>
/// <typeparam name="T">The module's interface.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsPooledCall<T> : IDisposable
    where T : class
{
    private protected JsPooledCall()
    {
    }

    /// <summary>The module in this VM.</summary>
    public abstract T Module { get; }

    /// <summary>Notes how the call failed; for an exception filter.</summary>
    /// <param name="problem">What was thrown.</param>
    /// <returns>
    /// Whether it only says what came of the lease's end, since it was held for too long: then <see cref="Overdue"/> is to be thrown.
    /// </returns>
    public abstract bool Note(Exception problem);

    /// <summary>The exception that says that the call has held its VM for too long.</summary>
    /// <param name="consequence">What was thrown.</param>
    /// <returns>A <see cref="V8TimeoutException"/>.</returns>
    public abstract Exception Overdue(Exception consequence);

    /// <summary>Gives the VM back.</summary>
    public abstract void Dispose();
}

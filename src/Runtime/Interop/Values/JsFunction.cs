using System.ComponentModel;

namespace V8Typed;

/// <summary>
/// What stands behind a delegate that calls a JavaScript function. The delegate is all that is needed to call it; this is for giving the
/// function up before the garbage collector does.
/// </summary>
/// <remarks>Thread-safe. The same function comes to C# as the same delegate, as long as C# holds it.</remarks>
public abstract class JsFunction : IDisposable
{
    /// <summary>For emitted code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected JsFunction()
    {
    }

    /// <summary>The JavaScript function behind a delegate; null for a delegate of C#.</summary>
    /// <param name="function">The delegate.</param>
    /// <returns>The function, to be disposed.</returns>
    public static JsFunction? Of(Delegate function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.Target as JsFunction;
    }

    /// <summary>Gives the function up: the delegate cannot be called any more. Script keeps the function as long as it can reach it.</summary>
    public abstract void Dispose();
}

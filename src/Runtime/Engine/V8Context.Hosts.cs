using V8Typed.Interop;
using V8Typed.Scripts;

namespace V8Typed;

/// <content>Objects of .NET for scripts.</content>
public sealed partial class V8Context
{
    /// <summary>Makes an object a global variable of this context. Scripts read it, and cannot assign to it.</summary>
    /// <typeparam name="T">
    /// A partial class or interface with <c>[JsHost]</c>. To hand over an object of a class that is not marked, name the interface that it
    /// implements.
    /// </typeparam>
    /// <param name="name">The variable: an identifier of JavaScript. A name that was exposed before stands for the new object from now on.</param>
    /// <param name="host">
    /// The object. It is kept until the context is disposed, another one takes its name, or a script deletes the variable, and as long as
    /// a script can reach it. It is not disposed.
    /// </param>
    /// <exception cref="ArgumentException">The name is no identifier, or a reserved word.</exception>
    /// <exception cref="InvalidOperationException">A script or the engine has defined a global of that name.</exception>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public void Expose<T>(string name, T host)
        where T : class, IJsHost<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(host);
        if (!VariableName.IsValid(name))
        {
            throw new ArgumentException($"'{name}' cannot be the name of a variable in JavaScript: it is no identifier, or a reserved word.", nameof(name));
        }

        ThrowIfDisposed();
        var registration = Realm.Enter(CancellationToken.None);
        try
        {
            if (!Realm.HostTypes.Expose(name, host, T.HostTypeOf(host)))
            {
                throw new InvalidOperationException(
                    $"The global '{name}' exists already: a script or the engine has defined it, or a script has closed the global object. Choose another name.");
            }
        }
        finally
        {
            Realm.Exit(registration);
        }
    }
}

using System.ComponentModel;

namespace V8Typed;

/// <summary>Gives the mistake of asking for an interface without <c>[JsModule]</c> a message that says what to do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class V8ContextGetExtensions
{
    private const string Message =
        "V8Context.Get<T>() and GetAsync<T>() take a partial interface that carries [JsModule(\"./file.js\")]. Add the attribute, make the interface and " +
        "the types around it partial, and see the errors of V8Typed (V8T001 and up) if it has them already.";

    /// <summary>Chosen by the compiler when <typeparamref name="T"/> is not what <see cref="V8Context.Get{T}"/> takes; never runs.</summary>
    /// <typeparam name="T">Any type.</typeparam>
    /// <param name="context">The context.</param>
    /// <returns>Nothing.</returns>
    [Obsolete(Message, error: true)]
    public static T Get<T>(this V8Context context)
        where T : class =>
        throw new NotSupportedException(Message);

    /// <summary>Chosen by the compiler when <typeparamref name="T"/> is not what <see cref="V8Context.GetAsync{T}"/> takes; never runs.</summary>
    /// <typeparam name="T">Any type.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="cancellationToken">Anything.</param>
    /// <returns>Nothing.</returns>
    [Obsolete(Message, error: true)]
    public static Task<T> GetAsync<T>(this V8Context context, CancellationToken cancellationToken = default)
        where T : class =>
        throw new NotSupportedException(Message);
}

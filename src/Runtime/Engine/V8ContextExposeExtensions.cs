using System.ComponentModel;

namespace V8Typed;

/// <summary>Gives the mistake of exposing an object whose type is not marked a message that says what to do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class V8ContextExposeExtensions
{
    private const string Message =
        "V8Context.Expose<T>() takes an object of a partial class or interface that carries [JsHost]. Add the attribute, make the type and " +
        "the types around it partial, and see the errors of V8Typed (V8T001 and up) if it has them already. For an object whose class is " +
        "not marked, name the marked interface that it implements: Expose<IStock>(\"stock\", stock).";

    /// <summary>Chosen by the compiler when <typeparamref name="T"/> is not what <see cref="V8Context.Expose{T}"/> takes; never runs.</summary>
    /// <typeparam name="T">Any type.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="name">The variable.</param>
    /// <param name="host">The object.</param>
    [Obsolete(Message, error: true)]
    public static void Expose<T>(this V8Context context, string name, T host) =>
        throw new NotSupportedException(Message);
}

namespace V8Typed;

/// <summary>
/// Says that a partial interface describes an object of JavaScript, such as an instance of a class: it crosses by reference, and the
/// generator writes what stands for it in C#.
/// </summary>
/// <remarks>
/// The same object comes to C# as the same instance, as long as C# holds it, and goes back to script as the object itself. It belongs to the
/// context that it comes from. Its members may be called from any thread; callers of one VM wait for each other. The object is given up when
/// the instance is collected; an interface that extends <see cref="IDisposable"/> gives it up at once, for all of C#. Script keeps an object
/// as long as it can reach it, whatever C# does.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class JsObjectAttribute : Attribute;

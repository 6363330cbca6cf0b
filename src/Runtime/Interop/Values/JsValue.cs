using System.Globalization;
using System.Numerics;
using V8Typed.Interop;

namespace V8Typed;

/// <summary>Any JavaScript value: a primitive by value, an object, function or symbol by reference.</summary>
/// <remarks>
/// The explicit way out of the type system, for values whose shape C# does not know. A reference is freed by <see cref="Dispose"/>, by
/// the collector, or with its context. Members may be called from any thread; those that run script wait for the VM.
/// </remarks>
public sealed class JsValue : IDisposable
{
    private readonly string _encoded;
    private readonly JsHandle? _handle; // Of an object, function or symbol.

    private JsValue(JsValueKind kind, string encoded, JsHandle? handle)
    {
        Kind = kind;
        _encoded = encoded;
        _handle = handle;
    }

    /// <summary><c>undefined</c>.</summary>
    public static JsValue Undefined { get; } = new(JsValueKind.Undefined, "u", null);

    /// <summary><c>null</c>.</summary>
    public static JsValue Null { get; } = new(JsValueKind.Null, "z", null);

    /// <summary>The value's type.</summary>
    public JsValueKind Kind { get; }

    /// <summary>Whether the value is null or undefined.</summary>
    public bool IsNullish => Kind is JsValueKind.Undefined or JsValueKind.Null;

    /// <summary>A value for a boolean.</summary>
    /// <param name="value">The boolean.</param>
    /// <returns>The value.</returns>
    public static JsValue From(bool value) => new(JsValueKind.Boolean, value ? "t" : "f", null);

    /// <summary>A value for a number.</summary>
    /// <param name="value">The number; NaN, the infinities and -0 are kept.</param>
    /// <returns>The value.</returns>
    public static JsValue From(double value) => new(JsValueKind.Number, "n" + NumberText(value), null);

    /// <summary>A value for a number.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>The value.</returns>
    public static JsValue From(int value) => From((double)value);

    /// <summary>A value for a BigInt.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>The value.</returns>
    public static JsValue From(BigInteger value) => new(JsValueKind.BigInt, "b" + value.ToString(CultureInfo.InvariantCulture), null);

    /// <summary>A value for a string, or <see cref="Null"/>.</summary>
    /// <param name="value">The string.</param>
    /// <returns>The value.</returns>
    public static JsValue From(string? value) => value is null ? Null : new(JsValueKind.String, "s" + value, null);

    /// <summary>A value for an object; <see cref="To{T}"/> is the way back.</summary>
    /// <typeparam name="T">A <see cref="JsObjectAttribute"/> interface.</typeparam>
    /// <param name="value">What stands for the object.</param>
    /// <returns>The value, a reference of its own; <see cref="Null"/> for null.</returns>
    /// <exception cref="ObjectDisposedException">The object was given up.</exception>
    /// <exception cref="InvalidOperationException">The argument is an object of C#.</exception>
    public static JsValue From<T>(T? value)
        where T : class, IJsObject<T> => value is null ? Null : JsReference.Of(value).ToValue();

    /// <summary>The value as a boolean.</summary>
    /// <returns>The boolean.</returns>
    /// <exception cref="V8TypeException">It is of another type.</exception>
    public bool AsBoolean() => Kind == JsValueKind.Boolean ? _encoded == "t" : throw WrongKind("bool");

    /// <summary>The value as a number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="V8TypeException">It is of another type.</exception>
    public double AsDouble() => Kind == JsValueKind.Number ? new EncodedValue(_encoded).Number : throw WrongKind("double");

    /// <summary>The value as a BigInt.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="V8TypeException">It is of another type.</exception>
    public BigInteger AsBigInteger() => Kind == JsValueKind.BigInt ? new EncodedValue(_encoded).BigInt : throw WrongKind("BigInteger");

    /// <summary>The value as a string; nothing is converted, see <see cref="ToString"/>.</summary>
    /// <returns>The string.</returns>
    /// <exception cref="V8TypeException">It is of another type.</exception>
    public string AsString() => Kind == JsValueKind.String ? _encoded[1..] : throw WrongKind("string");

    /// <summary>Reads a property of an object.</summary>
    /// <param name="name">The property's name.</param>
    /// <returns>Its value, <see cref="Undefined"/> when there is none.</returns>
    /// <exception cref="V8ScriptException">A getter threw.</exception>
    public JsValue GetProperty(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Operate("get", name);
    }

    /// <summary>Sets a property of an object.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its new value.</param>
    /// <exception cref="V8ScriptException">A setter threw, or the property cannot be written.</exception>
    public void SetProperty(string name, JsValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Operate("set", name, value);
    }

    /// <summary>Reads an element of an array.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <returns>Its value, <see cref="Undefined"/> when there is none.</returns>
    public JsValue GetElement(int index) => Operate("at", index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Calls the value as a function, with <c>this</c> undefined.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>What it returns.</returns>
    /// <exception cref="V8ScriptException">It threw, or is no function.</exception>
    public JsValue Invoke(params ReadOnlySpan<JsValue> arguments) => Operate("invoke", null, arguments);

    /// <summary>Calls a method of the value.</summary>
    /// <param name="name">The method's name.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>What it returns.</returns>
    /// <exception cref="V8ScriptException">It threw, or is no function.</exception>
    public JsValue InvokeMethod(string name, params ReadOnlySpan<JsValue> arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Operate("method", name, arguments);
    }

    /// <summary>Converts the value as <see cref="V8Context.RunScript{T}(string, string, CancellationToken)"/> does.</summary>
    /// <typeparam name="T">A scalar, a string, an array of those, <c>JsonNode</c>, <c>JsonElement</c> or <see cref="JsValue"/>.</typeparam>
    /// <returns>The converted value.</returns>
    /// <exception cref="V8TypeException">The value is not of that type.</exception>
    public T To<T>()
    {
        if (this is T self)
        {
            return self;
        }

        var wanted = ResultConverter.Wanted<T>();
        return ResultConverter.Convert<T>(_handle is null ? _encoded : Run(wanted, null, default), _handle?.Realm, "value");
    }

    /// <summary>The value as JavaScript's <c>String(value)</c> gives it.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        switch (Kind)
        {
            case JsValueKind.Undefined:
                return "undefined";
            case JsValueKind.Null:
                return "null";
            case JsValueKind.Boolean:
                return AsBoolean() ? "true" : "false";
            case JsValueKind.Number:
                return _encoded == "n-0" ? "0" : _encoded[1..];
            case JsValueKind.BigInt or JsValueKind.String:
                return _encoded[1..];
            default:
                return _handle is not { IsFree: false } ? $"[{Kind}]" : Run("text", null, default)[1..];
        }
    }

    /// <summary>Gives up the reference. The object itself lives on as long as script can reach it.</summary>
    public void Dispose() => _handle?.Free();

    internal static JsValue FromEncoded(JsRealm realm, string encoded)
    {
        var value = new EncodedValue(encoded);
        switch (value.Type)
        {
            case 'u': return Undefined;
            case 'z': return Null;
            case 't' or 'f': return From(value.Type == 't');
            case 'n': return new(JsValueKind.Number, encoded, null);
            case 'b': return new(JsValueKind.BigInt, encoded, null);
            case 's': return new(JsValueKind.String, encoded, null);
            default:
                var colon = value.Body.IndexOf(':');
                var reference = int.Parse(value.Body[..colon], CultureInfo.InvariantCulture);
                return new(KindOf(value.Body[(colon + 1)..]), encoded, new JsHandle(realm, reference));
        }
    }

    /// <summary>The tag of an object on the wire.</summary>
    internal const int ReferenceType = 7;

    internal static JsValue OfReference(JsRealm realm, int reference, int kind)
    {
        ReadOnlySpan<string> kinds = ["object", "function", "array", "error", "symbol"];
        var name = kinds[(uint)kind < (uint)kinds.Length ? kind : 0];
        return new(KindOf(name), string.Create(CultureInfo.InvariantCulture, $"r{reference}:{name}"), new JsHandle(realm, reference));
    }

    /// <summary>What goes on the wire: the tag, a number or the object's, a text.</summary>
    internal (int Type, double Number, string? Text) Parts(JsRealm realm) => Kind switch
    {
        JsValueKind.Undefined => (0, 0, null),
        JsValueKind.Null => (1, 0, null),
        JsValueKind.Boolean => (AsBoolean() ? 3 : 2, 0, null),
        JsValueKind.Number => (4, AsDouble(), null),
        JsValueKind.String => (5, 0, _encoded[1..]),
        JsValueKind.BigInt => (6, 0, _encoded[1..]),
        _ => (ReferenceType, double.Parse(ArgumentFor(realm).AsSpan(1), CultureInfo.InvariantCulture), null),
    };

    private static JsValueKind KindOf(ReadOnlySpan<char> kind) => kind switch
    {
        "function" => JsValueKind.Function,
        "array" => JsValueKind.Array,
        "error" => JsValueKind.Error,
        "symbol" => JsValueKind.Symbol,
        _ => JsValueKind.Object,
    };

    private static string NumberText(double value) =>
        value == 0 && double.IsNegative(value) ? "-0" : double.IsPositiveInfinity(value) ? "Infinity" : double.IsNegativeInfinity(value) ? "-Infinity"
        : value.ToString("R", CultureInfo.InvariantCulture);

    private JsValue Operate(string operation, string? name, params ReadOnlySpan<JsValue> arguments)
    {
        var realm = (_handle ?? throw WrongKind("object")).Realm;
        return FromEncoded(realm, Run(operation, name, arguments));
    }

    private string Run(string operation, string? name, ReadOnlySpan<JsValue> arguments)
    {
        var handle = _handle ?? throw WrongKind("object");
        var realm = handle.Realm;
        var texts = new string[arguments.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = arguments[i].ArgumentFor(realm);
        }

        var registration = realm.Enter(CancellationToken.None);
        try
        {
            ObjectDisposedException.ThrowIf(handle.IsFree, this);
            var result = realm.Kernel.Reference(operation, handle.Id, name, texts);
            realm.ThrowIfError(result);
            return result;
        }
        catch (Exception exception) when (exception is not V8Exception and not ObjectDisposedException)
        {
            throw realm.Host.Translate(exception);
        }
        finally
        {
            realm.Exit(registration);
            GC.KeepAlive(this);
        }
    }

    private string ArgumentFor(JsRealm realm)
    {
        if (_handle is null)
        {
            return _encoded;
        }

        ObjectDisposedException.ThrowIf(_handle.IsFree, this);
        return _handle.Realm == realm
            ? "r" + _handle.Id.ToString(CultureInfo.InvariantCulture)
            : throw new InvalidOperationException("A JsValue that refers to an object can only be used in the context that it comes from.");
    }

    /// <summary>The value as the kernel reads it; null for an object that this context does not have.</summary>
    internal string? EncodedIn(JsRealm realm)
    {
        if (_handle is null)
        {
            return _encoded;
        }

        return _handle.Realm == realm && !_handle.IsFree ? string.Create(CultureInfo.InvariantCulture, $"r{_handle.Id}") : null;
    }

    private V8TypeException WrongKind(string expected) =>
        V8TypeException.Mismatch("JsValue", "value", expected, new EncodedValue(_encoded).Describe());
}

namespace V8Typed.Interop;

/// <content>What crosses by reference: functions, objects, values of any type.</content>
public unsafe ref partial struct JsReader
{
    /// <summary>Reads a function; one that is a delegate of C# comes back as that.</summary>
    /// <typeparam name="T">The delegate type.</typeparam>
    /// <param name="create">Makes a delegate for a function of script.</param>
    /// <returns>The delegate; null for none.</returns>
    public T ReadFunction<T>(Func<JsReference, JsModuleBinding, T> create)
        where T : class
    {
        Need(1);
        var number = ReadInt32();
        return number == 0 ? null!
            : number < 0 && _realm.Hosts.Find(-number)?.Target is T own ? own
            : Receive(number) is var reference && reference.FindFace<T>() is { } known ? known
            : reference.AddFace(create(reference, _binding));
    }

    /// <summary>Reads an object of script that crosses by reference.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <returns>What stands for it; null for none.</returns>
    public T ReadProxy<T>()
        where T : class, IJsObject<T>
    {
        Need(1);
        var number = ReadInt32();
        if (number == 0)
        {
            return null!;
        }

        var reference = Receive(number);
        return reference.FindFace<T>() ?? reference.AddFace(T.CreateProxy(reference, _realm.BindingOf(T.Definition)));
    }

    /// <summary>Reads a host object.</summary>
    /// <typeparam name="T">The declared type.</typeparam>
    /// <param name="type">The same, for messages.</param>
    /// <returns>The object; null for none.</returns>
    /// <exception cref="V8TypeException">It is a host object of another type.</exception>
    public T ReadHost<T>(string type)
        where T : class
    {
        Need(1);
        var number = ReadInt32();
        if (number == 0)
        {
            return null!;
        }

        var target = _realm.Hosts.Find(number)?.Target;
        return target as T ?? throw V8TypeException.Mismatch(_member, "value", type, target is null ? "damaged" : $"a {target.GetType().Name}");
    }

    /// <summary>Reads a promise.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <param name="half">The half that awaits it.</param>
    /// <param name="collect">The half that fetches what it settles with later.</param>
    /// <param name="read">Reads its value.</param>
    /// <returns>The task; null for none.</returns>
    public Task<T> ReadTask<T>(int half, int collect, JsRead<T> read)
    {
        Need(1);
        var number = ReadInt32();
        return number == 0 ? null! : JsTask.Await(_binding, half, collect, number, read);
    }

    /// <summary>Reads a value of any type.</summary>
    /// <returns>The value.</returns>
    public JsValue ReadValue()
    {
        Need(2);
        var kind = ((int*)_cursor)[1];
        var type = ReadInt32();
        switch (type)
        {
            case 4:
                return JsValue.From(ReadDouble());
            case 5:
                return JsValue.From(ReadText());
            case 6:
                return JsValue.FromEncoded(_realm, "b" + ReadText());
            case JsValue.ReferenceType:
                return JsValue.OfReference(_realm, ReadInt32(), kind);
            default:
                _cursor += 8;
                return type switch { 0 => JsValue.Undefined, 1 => JsValue.Null, 2 => JsValue.From(false), 3 => JsValue.From(true), _ => throw Corrupt() };
        }
    }

    private readonly JsReference Receive(int number) =>
        _realm.References.Receive(number > 0 ? number : _realm.Kernel.ReferenceToHost(-number));
}

namespace V8Typed.Interop;

/// <content>What crosses by reference: functions, objects, values of any type.</content>
public unsafe ref partial struct JsWriter
{
    /// <summary>Writes a delegate; the slot is reserved already.</summary>
    /// <param name="function">The delegate. One that calls a function of this context is that function again.</param>
    /// <param name="invoke">Runs calls to it.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="ObjectDisposedException">The function was given up.</exception>
    public void WriteFunction(Delegate? function, JsInvoke invoke, string name)
    {
        if (function is null)
        {
            WriteInt32(0);
        }
        else if (function.Target is IJsReferring { Reference: var reference } && reference.Realm == _realm)
        {
            WriteReference(reference);
        }
        else
        {
            WriteInt32(_realm.Hosts.HandOut(function, invoke, _binding, name));
        }
    }

    /// <summary>Writes a host object: its number and that of its type; the two slots are reserved already.</summary>
    /// <typeparam name="T">The declared type.</typeparam>
    /// <param name="host">The object.</param>
    public void WriteHost<T>(T? host)
        where T : class, IJsHost<T>
    {
        if (host is null)
        {
            WriteInt32(0);
            WriteInt32(0);
            return;
        }

        var type = T.HostTypeOf(host);
        var bound = _realm.HostTypes.Bind(type);
        WriteInt32(_realm.HostTypes.HandOut(host, type, bound));
        WriteInt32(bound.Number);
    }

    /// <summary>Writes what stands for an object of JavaScript; the slot is reserved already.</summary>
    /// <param name="value">What this library has given out for it.</param>
    /// <param name="type">The declared type, for messages.</param>
    /// <exception cref="InvalidOperationException">It is something else, or belongs to another context.</exception>
    public void WriteProxy(object? value, string type)
    {
        if (value is null)
        {
            WriteInt32(0);
            return;
        }

        if (value is not IJsReferring { Reference: var reference })
        {
            throw JsReference.Foreign(value, type);
        }

        if (reference.Realm != _realm)
        {
            throw new InvalidOperationException($"A {type} can only be used in the context that it comes from.");
        }

        WriteReference(reference);
    }

    /// <summary>Writes the number of an object of JavaScript, as one that is no object of .NET; the slot is reserved already.</summary>
    /// <param name="reference">The object.</param>
    /// <exception cref="ObjectDisposedException">It was given up.</exception>
    public void WriteReference(JsReference reference)
    {
        if (reference.IsFree)
        {
            throw new ObjectDisposedException(
                _binding.Definition.InterfaceName, "The object of JavaScript was given up by Dispose; take it from the script again.");
        }

        WriteInt32(-reference.Id);
    }

    /// <summary>Writes the tag of a task; its value is to follow if it has ended well.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <param name="task">The task.</param>
    /// <param name="settle">The half that settles its promise later.</param>
    /// <param name="write">Writes its value; null where there is none.</param>
    /// <returns>Whether its value is to follow.</returns>
    public bool WriteTask<T>(Task<T>? task, int settle, JsWrite<T>? write)
    {
        _realm.ExpectPromises();
        if (task is null || task.IsCompletedSuccessfully)
        {
            Count(task is null ? 0 : 1);
            return task is not null;
        }

        Count(2);
        Count(PendingHostTask<T>.Start(_realm, _binding, settle, task, write));
        return false;
    }

    /// <summary>Writes a task without a value.</summary>
    /// <param name="task">The task.</param>
    /// <param name="settle">The half that settles its promise later.</param>
    public void WriteTask(Task? task, int settle) =>
        WriteTask(task is null ? null : task.IsCompletedSuccessfully ? Task.FromResult(true) : PendingHostTask.AsBoolean(task), settle, null);

    /// <summary>Writes a value of any type.</summary>
    /// <param name="value">The value; null is JavaScript's null.</param>
    public void WriteValue(JsValue? value)
    {
        Reserve(2);
        var (type, number, text) = (value ?? JsValue.Null).Parts(_realm);
        WriteInt32(type);
        if (text is not null)
        {
            WriteText(text);
        }
        else
        {
            if (type == JsValue.ReferenceType)
            {
                WriteInt32((int)number);
            }
            else
            {
                WriteDouble(number);
            }
        }
    }
}

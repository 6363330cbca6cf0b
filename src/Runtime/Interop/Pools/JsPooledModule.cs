using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>A module in any VM of a pool; what a pooled proxy holds.</summary>
/// <typeparam name="T">The module's interface.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsPooledModule<T>
    where T : class
{
    private protected JsPooledModule()
    {
    }

    /// <summary>Leases a VM; blocks while none is free.</summary>
    /// <param name="member">The C# member that is called, for messages.</param>
    /// <param name="token">Ends the waiting.</param>
    /// <returns>The call, to be disposed of at its end.</returns>
    public abstract JsPooledCall<T> Rent(string member, CancellationToken token);

    /// <summary>Leases a VM.</summary>
    /// <param name="member">The C# member that is called, for messages.</param>
    /// <param name="token">Ends the waiting.</param>
    /// <returns>The call, to be disposed of at its end.</returns>
    public abstract ValueTask<JsPooledCall<T>> RentAsync(string member, CancellationToken token);

    /// <summary>A stream that holds a VM for the time of each enumeration.</summary>
    /// <typeparam name="TElement">The element type.</typeparam>
    /// <param name="member">The C# member that is called, for messages.</param>
    /// <param name="stream">Calls it.</param>
    /// <param name="token">The token that was given to the method.</param>
    /// <returns>The stream.</returns>
    public IAsyncEnumerable<TElement> Stream<TElement>(string member, Func<T, IAsyncEnumerable<TElement>> stream, CancellationToken token) =>
        new JsPooledStream<T, TElement>(this, member, stream, token);

    /// <summary>A sequence that holds a VM for the time of each enumeration.</summary>
    /// <typeparam name="TElement">The element type.</typeparam>
    /// <param name="member">The C# member that is called, for messages.</param>
    /// <param name="sequence">Calls it.</param>
    /// <param name="token">The token that was given to the method.</param>
    /// <returns>The sequence.</returns>
    public IEnumerable<TElement> Sequence<TElement>(string member, Func<T, IEnumerable<TElement>> sequence, CancellationToken token)
    {
        using var call = Rent(member, token);
        IEnumerator<TElement> elements;
        try
        {
            elements = sequence(call.Module).GetEnumerator();
        }
        catch (Exception exception) when (call.Note(exception))
        {
            throw call.Overdue(exception);
        }

        using (elements)
        {
            while (true)
            {
                try
                {
                    if (!elements.MoveNext())
                    {
                        yield break;
                    }
                }
                catch (Exception exception) when (call.Note(exception))
                {
                    throw call.Overdue(exception);
                }

                yield return elements.Current;
            }
        }
    }
}

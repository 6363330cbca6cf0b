namespace V8Typed.Interop;

/// <summary>The elements of an async stream of a pooled proxy: each enumeration is a call.</summary>
internal sealed class JsPooledStream<T, TElement>(
    JsPooledModule<T> pool, string member, Func<T, IAsyncEnumerable<TElement>> stream, CancellationToken methodToken) : IAsyncEnumerable<TElement>
    where T : class
{
    public async IAsyncEnumerator<TElement> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        // The method's own token is with the stream already; here it ends the waiting for a VM.
        using var both = methodToken.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(methodToken, cancellationToken)
            : null;
        var renting = both?.Token ?? (methodToken.CanBeCanceled ? methodToken : cancellationToken);
        using var call = await pool.RentAsync(member, renting).ConfigureAwait(false);
        IAsyncEnumerator<TElement> elements;
        try
        {
            elements = stream(call.Module).GetAsyncEnumerator(cancellationToken);
        }
        catch (Exception exception) when (call.Note(exception))
        {
            throw call.Overdue(exception);
        }

        await using (elements.ConfigureAwait(false))
        {
            while (true)
            {
                try
                {
                    if (!await elements.MoveNextAsync().ConfigureAwait(false))
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

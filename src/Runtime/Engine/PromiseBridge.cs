using System.Collections.Concurrent;
using V8Typed.Interop;

namespace V8Typed;

/// <summary>Tasks for promises of one context.</summary>
internal sealed class PromiseBridge
{
    private readonly JsRealm _realm;
    private readonly object _settle;
    private readonly ConcurrentDictionary<int, Pending> _pending = new();
    private int _next;

    public PromiseBridge(JsRealm realm)
    {
        _realm = realm;
        _settle = HostFunctions.Settle(realm.Gate, Settle);
    }

    public int Count => _pending.Count;

    /// <summary>Called inside a call, with its result.</summary>
    public Task<T> Await<T>(object? value, CancellationToken token)
    {
        var id = Interlocked.Increment(ref _next);
        var pending = new Pending<T>(_realm);
        _pending[id] = pending;
        string answer;
        try
        {
            answer = _realm.Kernel.Await(value, ResultConverter.Wanted<T>(), id, _settle);
        }
        catch (Exception exception)
        {
            _pending.TryRemove(id, out _);
            throw _realm.Host.Translate(exception);
        }
        finally
        {
            EngineHandle.ReleaseIfHandle(value);
        }

        if (_realm.ErrorIn(answer) is { } error)
        {
            _pending.TryRemove(id, out _);
            throw error;
        }

        if (token.CanBeCanceled && !pending.Task.IsCompleted)
        {
            pending.Registration = token.UnsafeRegister(
                (_, canceled) =>
                {
                    if (_pending.TryRemove(id, out var waiting))
                    {
                        waiting.Cancel(canceled);
                    }
                },
                null);
        }

        return pending.Task;
    }

    public void FaultAll(Exception exception)
    {
        foreach (var id in _pending.Keys)
        {
            if (_pending.TryRemove(id, out var pending))
            {
                pending.Fault(exception);
            }
        }
    }

    /// <summary>False when nobody waits any more: the kernel then drops what it has kept for C#.</summary>
    private bool Settle(int id, string encoded)
    {
        if (!_pending.TryRemove(id, out var pending))
        {
            return false;
        }

        pending.Settle(encoded);
        return true;
    }

    private abstract class Pending
    {
        public CancellationTokenRegistration Registration { get; set; }

        public abstract void Settle(string encoded);

        public abstract void Fault(Exception exception);

        public abstract void Cancel(CancellationToken token);
    }

    private sealed class Pending<T>(JsRealm realm) : Pending
    {
        // Continuations run elsewhere: the promise settles under the engine's lock.
        private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<T> Task => _source.Task;

        public override void Settle(string encoded)
        {
            Registration.Unregister();
            try
            {
                if (realm.ErrorIn(encoded) is { } error)
                {
                    _source.TrySetException(error);
                }
                else if (JsCodec<T>.Instance is null)
                {
                    _source.TrySetResult(ResultConverter.Convert<T>(encoded, realm, "result"));
                }
                else
                {
                    // Needs a call of its own, which no callback of the engine may wait for.
                    ThreadPool.UnsafeQueueUserWorkItem(static waiting => waiting.Pending.Take(waiting.Encoded), (Pending: this, Encoded: encoded), true);
                }
            }
            catch (Exception exception)
            {
                _source.TrySetException(exception);
            }
        }

        private void Take(string encoded)
        {
            try
            {
                _source.TrySetResult(ResultConverter.Convert<T>(encoded, realm, "result"));
            }
            catch (Exception exception)
            {
                _source.TrySetException(exception);
            }
        }

        public override void Fault(Exception exception)
        {
            Registration.Unregister();
            _source.TrySetException(exception);
        }

        public override void Cancel(CancellationToken token) => _source.TrySetCanceled(token);
    }
}

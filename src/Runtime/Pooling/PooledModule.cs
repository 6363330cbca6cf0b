using System.Diagnostics;
using V8Typed.Interop;

namespace V8Typed;

/// <summary>Leases a VM for each call of a pooled proxy.</summary>
internal sealed class PooledModule<T>(V8Pool pool) : JsPooledModule<T>
    where T : class, IJsModule<T>
{
    public override JsPooledCall<T> Rent(string member, CancellationToken token)
    {
        var call = new PooledCall(pool, member);
        try
        {
            call.Begin(pool.Rent(token));
            call.Load();
            return call;
        }
        catch (Exception problem)
        {
            call.Note(problem);
            call.Dispose();
            throw;
        }
    }

    public override async ValueTask<JsPooledCall<T>> RentAsync(string member, CancellationToken token)
    {
        var call = new PooledCall(pool, member);
        try
        {
            call.Begin(await pool.RentAsync(token).ConfigureAwait(false));
            await call.LoadAsync(token).ConfigureAwait(false);
            return call;
        }
        catch (Exception problem)
        {
            call.Note(problem);
            call.Dispose();
            throw;
        }
    }

    private sealed class PooledCall : JsPooledCall<T>
    {
        private readonly V8Pool _pool;
        private readonly string _member;
        private readonly Activity? _activity;
        private readonly long _start;
        private V8Pool.Lease? _lease;
        private T? _module;
        private Exception? _problem;

        public PooledCall(V8Pool pool, string member)
        {
            _pool = pool;
            _member = member;
            if (PoolMetrics.IsCallWatched)
            {
                _activity = PoolMetrics.BeginCall(member);
                _start = pool.Time.GetTimestamp();
            }
        }

        public override T Module => _module!;

        public void Begin(V8Pool.Lease lease) => _lease = lease;

        /// <summary>Gets the module, which the pool has loaded as a rule.</summary>
        public void Load() => _module = _lease!.Get<T>();

        /// <summary>The same for a caller who can wait for one that the pool has not.</summary>
        public async ValueTask LoadAsync(CancellationToken token) => _module = await _lease!.GetAsync<T>(token).ConfigureAwait(false);

        public override bool Note(Exception problem)
        {
            _problem = problem;
            if (_lease is { IsRevoked: true })
            {
                return problem is not V8TimeoutException;
            }

            if (problem is V8UnknownException)
            {
                _lease?.Discard(); // What has happened is not known, nor what comes of it.
            }

            return false;
        }

        public override Exception Overdue(Exception consequence) => _problem = _pool.Overdue(consequence);

        public override void Dispose()
        {
            _lease?.Dispose();
            if (_start == 0)
            {
                return;
            }

            PoolMetrics.EndCall(_pool, _member, _pool.Time.GetElapsedTime(_start), _problem);
            if (_activity is not null)
            {
                if (_problem is not null)
                {
                    _activity.AddException(_problem);
                    _activity.SetStatus(ActivityStatusCode.Error, _problem.Message);
                }

                _activity.Dispose();
            }
        }
    }
}

using System.Runtime.CompilerServices;

namespace V8Typed.Interop;

/// <summary>
/// The .NET objects that script of one context holds: delegates, host objects, exceptions. One object has one number as long as script can
/// reach it. When it is time (<see cref="IsSweepDue"/>), script is asked which ones it can reach, and the others are forgotten.
/// </summary>
/// <remarks>Thread-safe: script runs on threads of the engine too, and looks objects up there.</remarks>
internal sealed class HostTable
{
    private const int FirstSweep = 128;

    private readonly Lock _lock = new();
    private readonly Dictionary<Key, HostEntry> _byTarget = [];
    private readonly Stack<int> _free = [];
    private readonly List<CarriedException> _passing = [];
    private HostEntry?[] _entries = new HostEntry?[16];
    private int _next = 1; // 0 is null on the wire.
    private int _sweepAt = FirstSweep;

    /// <summary>How many script holds, as far as is known.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there are so many that it is time to ask which ones are in use.</summary>
    public bool IsSweepDue => Count >= _sweepAt;

    /// <summary>The object's number, to be handed to script by the crossing in progress.</summary>
    public int HandOut(object target, JsInvoke? invoke, JsModuleBinding? binding, string name)
    {
        lock (_lock)
        {
            var key = new Key(target, invoke);
            if (!_byTarget.TryGetValue(key, out var entry))
            {
                entry = new HostEntry(TakeNumber(), target, invoke, binding, name);
                _byTarget.Add(key, entry);
                _entries[entry.Number] = entry;
                Count++;
            }

            return entry.Number;
        }
    }

    /// <summary>Whether exceptions are kept for the time of a call.</summary>
    public bool HasPassing => _passing.Count > 0;

    /// <summary>The number of an error of script that passes through C#.</summary>
    public int Carry(V8ScriptException exception)
    {
        var carried = new CarriedException(exception);
        lock (_lock)
        {
            _passing.Add(carried);
        }

        return HandOut(carried, null, null, "");
    }

    /// <summary>The call in which they passed has ended.</summary>
    public void EndPassing()
    {
        lock (_lock)
        {
            foreach (var carried in _passing)
            {
                carried.EndPassing();
            }

            _passing.Clear();
        }
    }

    public HostEntry? Find(int number)
    {
        var entries = Volatile.Read(ref _entries);
        return (uint)number < (uint)entries.Length ? entries[number] : null;
    }

    /// <summary>Forgets all but those that script can reach; called while no script runs and no call is on its way.</summary>
    public void KeepOnly(HashSet<int> live)
    {
        lock (_lock)
        {
            foreach (var entry in _entries)
            {
                if (entry is not null && !live.Contains(entry.Number))
                {
                    _entries[entry.Number] = null;
                    _byTarget.Remove(new Key(entry.Target, entry.Invoke));
                    _free.Push(entry.Number);
                    Count--;
                    Abandon(entry);
                }
            }

            _sweepAt = Math.Max(FirstSweep, 2 * Count);
        }
    }

    /// <summary>Lets go of everything: the context is gone.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            foreach (var entry in _byTarget.Values)
            {
                Abandon(entry);
            }

            _byTarget.Clear();
            _entries = new HostEntry?[16];
            Count = 0;
        }
    }

    private static void Abandon(HostEntry entry)
    {
        if (entry.Target is Delegate { Target: IHostCursor cursor })
        {
            cursor.Abandon();
        }
    }

    private int TakeNumber()
    {
        if (_free.TryPop(out var number))
        {
            return number;
        }

        if (_next == _entries.Length)
        {
            var larger = new HostEntry?[_entries.Length * 2];
            _entries.CopyTo(larger, 0);
            Volatile.Write(ref _entries, larger);
        }

        return _next++;
    }

    // Delegates of the same method and target are one function; anything else is compared by reference.
    private readonly struct Key(object target, JsInvoke? invoke) : IEquatable<Key>
    {
        private readonly object _target = target;
        private readonly JsInvoke? _invoke = invoke;

        public bool Equals(Key other) =>
            (ReferenceEquals(_target, other._target) || (_target is Delegate function && function.Equals(other._target)))
            && ReferenceEquals(_invoke, other._invoke);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _target is Delegate function ? function.GetHashCode() : RuntimeHelpers.GetHashCode(_target);
    }
}

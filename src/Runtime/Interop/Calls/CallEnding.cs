namespace V8Typed.Interop;

/// <summary>What is left to do when the outermost call of a VM ends. Used under the VM's lock only.</summary>
internal sealed class CallEnding
{
    private List<Action>? _last;
    private Action? _afterwards;
    private bool _isOver = true;

    /// <summary>A call begins.</summary>
    public void Begin() => _isOver = false;

    /// <summary>Has the action run once, while script may still run in the call's time; false when it is too late for that.</summary>
    public bool Add(Action action)
    {
        if (_isOver)
        {
            return false;
        }

        _last ??= [];
        if (!_last.Contains(action))
        {
            _last.Add(action);
        }

        return true;
    }

    public void AddAfterwards(Action action) => _afterwards += action;

    public void RunLast()
    {
        _isOver = true; // What the actions bring about is for another call, or there might be no end.
        if (_last is { Count: > 0 } last)
        {
            last.ForEach(action => action());
            last.Clear();
        }
    }

    public Action? TakeAfterwards()
    {
        var afterwards = _afterwards;
        _afterwards = null;
        return afterwards;
    }
}

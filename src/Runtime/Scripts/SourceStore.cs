namespace V8Typed.Scripts;

/// <summary>
/// The sources of a VM by the name that the engine knows them under. The engine renames a script whose name was used before
/// (<c>name [2].js</c>); this store undoes that in messages and supplies source lines.
/// </summary>
/// <remarks>Bounded: when many scripts with texts of their own are run, the oldest ones lose their source lines, not their names.</remarks>
internal sealed class SourceStore
{
    private const int MostCharacters = 32 << 20;
    private const int MostRecords = 4096;

    private readonly Dictionary<string, SourceRecord> _records = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private long _characters;
    private volatile bool _namesJobs;

    /// <summary>Whether any of the scripts may leave jobs behind; see <see cref="JobWords"/>.</summary>
    public bool NamesJobs => _namesJobs;

    /// <param name="engineName">What the engine calls the script.</param>
    /// <param name="record">What is kept of it.</param>
    /// <param name="text">What was compiled.</param>
    public void Add(string engineName, SourceRecord record, string text)
    {
        if (!_namesJobs && JobWords.AreIn(text))
        {
            _namesJobs = true;
        }

        lock (_records)
        {
            if (_records.Remove(engineName, out var previous))
            {
                _characters -= previous.Source.HeldCharacters;
                record.ShareMap(previous);
            }
            else
            {
                _order.Enqueue(engineName);
            }

            _records.Add(engineName, record);
            _characters += record.Source.HeldCharacters;
            while ((_characters > MostCharacters || _records.Count > MostRecords) && _order.Count > 1)
            {
                if (_records.Remove(_order.Dequeue(), out var oldest))
                {
                    _characters -= oldest.Source.HeldCharacters;
                }
            }
        }
    }

    public SourceRecord? Find(string engineName)
    {
        lock (_records)
        {
            // A module is compiled in each context, and numbered; its text is the same.
            return _records.GetValueOrDefault(engineName) ?? _records.GetValueOrDefault(EngineNames.Original(engineName));
        }
    }
}

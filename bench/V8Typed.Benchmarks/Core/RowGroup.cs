using BenchmarkDotNet.Attributes;

namespace V8Typed.Benchmarks;

/// <summary>
/// One kind of work in all its ways: the benchmarks of BenchmarkDotNet, and the rows that <c>ratios</c> makes of the same methods.
/// BenchmarkDotNet starts a process for each case, which both settings of background work need: they are process-wide.
/// </summary>
[MemoryDiagnoser]
public abstract class RowGroup : IDisposable
{
    private Engines? _engines;

    [Params(false, true)]
    public bool BackgroundWork { get; set; }

    private protected Engines Engines => _engines ?? throw new InvalidOperationException("SetUp comes first.");

    [GlobalSetup]
    public void SetUp()
    {
        _engines = new Engines(BackgroundWork);
        Prepare();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _engines?.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected abstract void Prepare();

    internal abstract IEnumerable<Row> Rows();
}

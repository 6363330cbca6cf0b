using Orleans.Concurrency;
using ReactSsr.Web;

namespace V8Typed.Benchmarks;

/// <summary>As many activations as VMs, each where its caller is.</summary>
[StatelessWorker(GrainServer.Size)]
internal sealed class PageGrain(V8Pool pool) : Grain, IPageGrain
{
    public async Task<string> RenderAsync()
    {
        await using var lease = await pool.RentAsync();
        return lease.Get<IApp>().Render(GrainServer.Props);
    }
}

namespace V8Typed.Benchmarks;

/// <summary>Renders the page of the web sample.</summary>
public interface IPageGrain : IGrainWithIntegerKey
{
    Task<string> RenderAsync();
}

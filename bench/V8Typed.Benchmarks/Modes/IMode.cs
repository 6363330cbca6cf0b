using System.CommandLine;

namespace V8Typed.Benchmarks;

/// <summary>Something that the program does instead of running BenchmarkDotNet: <c>dotnet run -- NAME options</c>.</summary>
internal interface IMode
{
    string Name { get; }

    RootCommand Command();
}

using System.Text;
using Spectre.Console;
using V8Typed;

namespace Markdown;

/// <summary>Renders files with one context, in which <c>marked</c> is loaded once.</summary>
internal sealed class Rendering : IDisposable
{
    private readonly V8Platform _platform = V8Platform.SetUp();
    private readonly RenderOptions _options;
    private readonly IMarkdown _markdown;

    public Rendering(RenderOptions options)
    {
        _options = options;
        _markdown = _platform.CreateVm().CreateContext().Get<IMarkdown>();
    }

    /// <summary>Prints what <c>marked</c> returned and nothing else: a comparison wants the very bytes.</summary>
    public void ToStandardOutput(FileInfo file)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(_options.Apply(_markdown, File.ReadAllText(file.FullName))));
    }

    public void ToFolder(IReadOnlyList<Job> jobs, string folder)
    {
        AnsiConsole.Progress().Start(progress =>
        {
            var task = progress.AddTask("Rendering", maxValue: jobs.Count);
            foreach (var job in jobs)
            {
                task.Description = Markup.Escape(job.Target);
                string target = Path.Combine(folder, job.Target);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, _options.Apply(_markdown, File.ReadAllText(job.Source)));
                task.Increment(1);
            }

            task.Description = "Rendered";
        });
        // Not through AnsiConsole, which would break a long path into lines.
        Console.WriteLine($"{jobs.Count} file(s) in {folder}");
    }

    // Takes its VM and context with it.
    public void Dispose() => _platform.Dispose();
}

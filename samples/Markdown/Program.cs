using System.CommandLine;
using Markdown;

var folders = new Argument<DirectoryInfo[]>("folders") { Description = "Folders whose .md files are rendered, beside the repository's README.md.", Arity = ArgumentArity.ZeroOrMore };
var output = new Option<DirectoryInfo>("--output", "-o") { Description = "Folder for the .html files. Default: artifacts/markdown of the repository, else a folder of the temporary directory." };
var single = new Option<FileInfo>("--stdout") { Description = "Render this one file to standard output." };
var noGfm = new Option<bool>("--no-gfm") { Description = "Without GitHub's dialect." };
var breaks = new Option<bool>("--breaks") { Description = "A single line break is a <br>." };
var pedantic = new Option<bool>("--pedantic") { Description = "As the original markdown.pl." };

folders.AcceptExistingOnly();
single.AcceptExistingOnly();

var command = new RootCommand("Renders Markdown to HTML with the npm package marked, called from C# through a typed interface.")
{
    folders, output, single, noGfm, breaks, pedantic,
};
command.SetAction(arguments =>
{
    var options = new RenderOptions(!arguments.GetValue(noGfm), arguments.GetValue(breaks), arguments.GetValue(pedantic));
    using var rendering = new Rendering(options);
    if (arguments.GetValue(single) is { } file)
    {
        rendering.ToStandardOutput(file);
        return;
    }

    string? repository = Repository.Find();
    string target = arguments.GetValue(output)?.FullName
        ?? Path.Combine(repository is null ? Path.GetTempPath() : Path.Combine(repository, "artifacts"), "markdown");
    Job[] readme = repository is null ? [] : [new Job(Path.Combine(repository, "README.md"), "README.html")];
    rendering.ToFolder([.. readme, .. arguments.GetValue(folders)!.SelectMany(Job.InFolder)], target);
});
return command.Parse(args).Invoke();

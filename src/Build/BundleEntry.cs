using Microsoft.Build.Framework;

namespace V8Typed.Build;

/// <summary>A bundle to make.</summary>
/// <param name="Module">The entry: a script's full path, or a package's name.</param>
/// <param name="Bundle">The file to write.</param>
/// <param name="Readable">The file to write for the compiler to read; the bundle itself, unless that is minified.</param>
/// <param name="Record">The file that lists what it was made of, one path a line. It is written last: it tells that all is done.</param>
/// <param name="Settings">A file that is newer than the bundle when it has to be made anew.</param>
/// <param name="Folder">The folder, relative to the project's, that the bundle has at run time; the map's names are relative to it.</param>
/// <param name="Arguments">More arguments for esbuild, as on a command line.</param>
internal sealed record BundleEntry(string Module, string Bundle, string Readable, string Record, string Settings, string Folder, string Arguments)
{
    public bool IsFile => Path.IsPathRooted(Module);

    public string SourceMap => Bundle + ".map";

    public bool IsUpToDate
    {
        get
        {
            if (!File.Exists(Record) || !File.Exists(Bundle) || !File.Exists(Readable))
            {
                return false;
            }

            DateTime made = File.GetLastWriteTimeUtc(Record);
            return File.ReadAllLines(Record).Append(Settings).All(input => File.Exists(input) && File.GetLastWriteTimeUtc(input) <= made);
        }
    }

    public static BundleEntry From(ITaskItem item) => new(
        item.GetMetadata("V8TypedModule"), item.GetMetadata("Bundle"), item.GetMetadata("Readable"), item.GetMetadata("Record"), item.GetMetadata("Settings"),
        Path.GetDirectoryName(item.GetMetadata("V8TypedResource").Substring("v8typed/".Length)) ?? "", item.GetMetadata("BundleArguments"));
}

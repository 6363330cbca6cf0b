using Microsoft.Build.Framework;

namespace V8Typed.Build;

/// <summary>Bundles entries with esbuild, each into one CommonJS script with its source map.</summary>
/// <remarks>A bundle that is newer than all it was made of is left as it is.</remarks>
public sealed class BundleScripts : Microsoft.Build.Utilities.Task, ICancelableTask
{
    private readonly CancellationTokenSource _cancel = new();

    /// <summary>
    /// The entries: a script of the project, or a package. Metadata: <c>V8TypedModule</c>, the script's full path or the package's name; <c>Bundle</c>,
    /// <c>Readable</c> and <c>Record</c>, files to write: the bundle, the same as a person can read it, and the list of what it was made of;
    /// <c>Settings</c>, a file that is newer when the bundle has to be made anew; <c>BundleArguments</c>, more arguments for esbuild.
    /// </summary>
    [Required]
    public ITaskItem[] Entries { get; set; } = [];

    /// <summary>The project's folder, in which and above which node_modules is looked for.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The esbuild program; empty to look for it.</summary>
    public string Esbuild { get; set; } = "";

    /// <summary>What <c>process.env.NODE_ENV</c> is.</summary>
    public string NodeEnvironment { get; set; } = "production";

    /// <summary>Whether the bundles are minified.</summary>
    public bool Minify { get; set; }

    /// <summary>Whether a source map is written beside each bundle.</summary>
    public bool SourceMap { get; set; } = true;

    /// <summary>Whether the build is one of an editor: then a bundle that cannot be made is no error.</summary>
    public bool IsDesignTime { get; set; }

    /// <inheritdoc/>
    public void Cancel() => _cancel.Cancel();

    /// <inheritdoc/>
    public override bool Execute()
    {
        var log = new BuildLog(Log, IsDesignTime);
        string root = Path.GetFullPath(ProjectDirectory);
        string? program = Esbuild.Length > 0 ? Path.Combine(root, Esbuild) : EsbuildLocator.Find(root);
        if (program is null || !File.Exists(program))
        {
            log.Error("V8T201", null, MissingEsbuild.Describe(root, program));
            return IsDesignTime;
        }

        var settings = new BundleSettings(root, NodeEnvironment, Minify, SourceMap);
        foreach (ITaskItem item in Entries)
        {
            BundleEntry entry = BundleEntry.From(item);
            if (!entry.IsUpToDate)
            {
                new Bundler(program, settings, log, _cancel.Token).Run(entry);
            }
        }

        return IsDesignTime || !Log.HasLoggedErrors;
    }
}

using System.Text;

namespace V8Typed.Build;

/// <summary>Makes one bundle.</summary>
internal sealed class Bundler(string program, BundleSettings settings, BuildLog log, CancellationToken cancellation)
{
    public void Run(BundleEntry entry)
    {
        if (entry.IsFile && !File.Exists(entry.Module))
        {
            log.Error("V8T202", null, $"The JsModule item '{entry.Module}' has Bundle=\"true\", and does not exist.");
            return;
        }

        string metafile = entry.Bundle + ".meta.json";
        Directory.CreateDirectory(Path.GetDirectoryName(entry.Bundle)!);
        File.Delete(entry.Record);
        try
        {
            if (Start(entry, EsbuildArguments.ForBundle(entry, settings, metafile))
                && (entry.Readable == entry.Bundle || Start(entry, EsbuildArguments.ForReadable(entry, settings))))
            {
                if (settings.SourceMap)
                {
                    NameSources(entry);
                }

                File.WriteAllLines(entry.Record, BundleInputs.Of(entry, settings.Root, program, File.ReadAllText(metafile)));
            }
        }
        finally
        {
            File.Delete(metafile);
        }
    }

    private bool Start(BundleEntry entry, string arguments)
    {
        log.Message($"{program} {arguments}");
        (int code, string errors) = EsbuildProcess.Run(program, arguments, settings.Root, cancellation);
        bool hasErrors = false;
        foreach (EsbuildMessage message in EsbuildMessages.Parse(errors, settings.Root))
        {
            hasErrors |= message.IsError;
            if (message.IsError)
            {
                log.Error("V8T202", message.Place, Explain(entry, message));
            }
            else
            {
                log.Warning("V8T203", message.Place, message.Text);
            }
        }

        if (code != 0 && !hasErrors && !cancellation.IsCancellationRequested)
        {
            log.Error("V8T202", null, $"esbuild could not bundle '{entry.Module}', and ended with {code}. {errors.Trim()}");
        }

        return code == 0;
    }

    private static string Explain(BundleEntry entry, EsbuildMessage message) =>
        message.Place is null && !entry.IsFile && message.Text.IndexOf("Could not resolve", StringComparison.Ordinal) >= 0
            ? $"The JsModule item '{entry.Module}' with Bundle=\"true\" is neither a file of the project nor a package in node_modules. Install it: npm install --save-exact {entry.Module}"
            : message.Text;

    // esbuild names sources relative to the bundle, which lies in a folder that differs from machine to machine.
    private void NameSources(BundleEntry entry)
    {
        string folder = Path.GetDirectoryName(entry.SourceMap)!;
        string json = File.ReadAllText(entry.SourceMap);
        string place = Path.GetFullPath(Path.Combine(settings.Root, entry.Folder));
        string named = SourceMapSources.Rename(json, source => BundleInputs.RelativeTo(place, Path.GetFullPath(Path.Combine(folder, source))));
        File.WriteAllText(entry.SourceMap, named, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}

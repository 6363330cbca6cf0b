using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace V8Typed.Build;

/// <summary>What a bundle was made of, from esbuild's own report.</summary>
internal static class BundleInputs
{
    private static readonly Regex s_extends = new("\"extends\"\\s*:\\s*(\"[^\"]*\"|\\[[^\\]]*\\])", RegexOptions.CultureInvariant);
    private static readonly Regex s_relative = new("\"(\\.{1,2}/[^\"]*)\"", RegexOptions.CultureInvariant);

    /// <param name="entry">The bundle.</param>
    /// <param name="root">The folder that esbuild ran in.</param>
    /// <param name="program">The esbuild program.</param>
    /// <param name="metafile">The report's text.</param>
    public static IReadOnlyList<string> Of(BundleEntry entry, string root, string program, string metafile)
    {
        // Names that are no paths, such as "(disabled):fs", fall out by themselves.
        string[] files = [.. Names(metafile).Select(name => Path.GetFullPath(Path.Combine(root, name))).Where(File.Exists)];
        IEnumerable<string> settings = files.SelectMany(SettingsOf).Concat(entry.IsFile ? SettingsOf(entry.Module) : []);
        return [.. files.Concat(settings).Append(program).Distinct().OrderBy(file => file, StringComparer.Ordinal)];
    }

    /// <summary>A path as messages and source maps name it.</summary>
    public static string RelativeTo(string root, string file)
    {
        string[] from = root.Split([Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        string[] to = file.Split([Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return common == 0 ? file.Replace('\\', '/') : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    private static IEnumerable<string> Names(string metafile)
    {
        using XmlDictionaryReader reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(metafile), XmlDictionaryReaderQuotas.Max);
        XElement inputs = XElement.Load(reader).Element("inputs") ?? new XElement("inputs");

        // A name that XML could not have is an attribute there.
        return [.. inputs.Elements().Select(input => (string?)input.Attribute("item") ?? input.Name.LocalName)];
    }

    // What esbuild also reads: the tsconfig.json of the project's own files, the package.json of packages.
    private static IEnumerable<string> SettingsOf(string file)
    {
        string name = IsInPackage(file) ? "package.json" : "tsconfig.json";
        for (DirectoryInfo? at = new FileInfo(file).Directory; at is not null; at = at.Parent)
        {
            string settings = Path.Combine(at.FullName, name);
            if (File.Exists(settings))
            {
                return WithBases(settings);
            }
        }

        return [];
    }

    // "extends": "./base" or a list. A base that a package has changes with the package, as a rule, and so with the lock file's next install.
    private static List<string> WithBases(string settings)
    {
        var found = new List<string> { settings };
        for (int i = 0; i < found.Count; i++)
        {
            foreach (Match extended in s_extends.Matches(File.ReadAllText(found[i])))
            {
                foreach (Match name in s_relative.Matches(extended.Value))
                {
                    string named = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(found[i])!, name.Groups[1].Value));
                    if (new[] { named, named + ".json" }.FirstOrDefault(File.Exists) is { } existing && !found.Contains(existing))
                    {
                        found.Add(existing);
                    }
                }
            }
        }

        return found;
    }

    private static bool IsInPackage(string file) => file.Replace('\\', '/').Contains("/node_modules/");
}

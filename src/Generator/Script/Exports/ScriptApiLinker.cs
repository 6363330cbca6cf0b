using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script.Exports;

/// <summary>Puts the exports of a script together with those that it takes from others.</summary>
/// <param name="index">The project's scripts.</param>
internal sealed class ScriptApiLinker(ScriptIndex index)
{
    // Re-exports of re-exports; more than any library has, and an end for those that go in circles.
    private const int LongestChain = 32;

    private readonly Dictionary<(string Path, ModuleKind Kind), ScriptModel?> _models = [];
    private readonly Dictionary<(string Path, string Name), ScriptMember?> _found = [];
    private readonly Dictionary<string, ScriptTypeDeclaration> _types = new(StringComparer.Ordinal);

    /// <param name="file">The script that an interface names.</param>
    /// <param name="kind">As which kind.</param>
    public static ScriptApi Link(ScriptIndex index, ScriptFile file, ModuleKind kind) => new ScriptApiLinker(index).Link(file, kind);

    private ScriptApi Link(ScriptFile file, ModuleKind kind)
    {
        if (Model(file, kind) is not { Problem: null } model)
        {
            return ScriptApi.Unknown;
        }

        ScriptMembers exports = All(file, model, depth: 0, []);
        return new ScriptApi(exports, _types.Values.ToEquatableArray());
    }

    private ScriptModel? Model(ScriptFile file, ModuleKind kind)
    {
        if (!_models.TryGetValue((file.Path, kind), out ScriptModel? model))
        {
            model = file.Text.GetText() is { } text ? ScriptCache.Get(text, file.Text.Path, kind) : null;
            _models.Add((file.Path, kind), model);
            foreach (ScriptTypeDeclaration type in model?.Exports.Types ?? [])
            {
                _types[type.File + "\n" + type.Name] = type;
            }
        }

        return model;
    }

    // Everything that the script exports: its own names, and behind them the copied ones. A script whose names were copied already, as in a
    // circle, adds none.
    private ScriptMembers All(ScriptFile file, ScriptModel model, int depth, HashSet<string> copied)
    {
        copied.Add(file.Path);
        ScriptExports exports = model.Exports;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<ScriptMember>();
        bool isComplete = exports.IsComplete;
        foreach (ScriptExport export in exports.Items)
        {
            if (names.Add(export.Name))
            {
                members.Add(export.Link is null ? export.Member : Renamed(Find(file, model, export.Link, depth), export.Member));
            }
        }

        foreach (string specifier in exports.Copies.Concat(exports.Module is ForeignValue { Path.Count: 0 } whole ? [whole.Specifier] : []))
        {
            if (depth >= LongestChain || Target(file, model, specifier) is not var (target, other))
            {
                isComplete = false;
                continue;
            }

            if (copied.Contains(target.Path))
            {
                continue;
            }

            ScriptMembers more = All(target, other, depth + 1, copied);
            isComplete &= more.IsComplete;
            bool isStar = model.Kind == ModuleKind.EsModule;
            members.AddRange(more.Items.Where(member => !(isStar && member.Name == "default") && names.Add(member.Name)));
        }

        isComplete &= exports.Module is not ForeignValue { Path.Count: > 0 };
        return new ScriptMembers(members.ToEquatableArray(), isComplete);
    }

    private ScriptMember? Find(ScriptFile file, ScriptModel model, ForeignValue link, int depth)
    {
        if (depth >= LongestChain || Target(file, model, link.Specifier) is not var (target, other))
        {
            return null;
        }

        (string, string) key = (target.Path, string.Join(".", link.Path));
        if (_found.TryGetValue(key, out ScriptMember? member))
        {
            return member;
        }

        _found.Add(key, null); // What is made of itself, in a circle, is not known.
        member = link.Path.Count == 0 ? Whole(target, other, depth + 1) : Export(target, other, link.Path[0], depth + 1);
        for (int i = 1; i < link.Path.Count; i++)
        {
            member = member?.Members?.Find(link.Path[i]);
        }

        return _found[key] = member;
    }

    // import * as x, or require(): the module as a value.
    private ScriptMember? Whole(ScriptFile file, ScriptModel model, int depth) => model.Exports.Module switch
    {
        KnownValue { Member: { Kind: ScriptMemberKind.Function or ScriptMemberKind.Class } value } => value,
        KnownValue { Member: var value } when JsonText.IsAt(file.Path) => value, // Its exports have the value once more, for interfaces.
        ForeignValue foreign => Find(file, model, foreign, depth),
        _ => ScriptMember.Unknown("", Start(file)) with { Kind = ScriptMemberKind.Value, Members = All(file, model, depth, []) },
    };

    private ScriptMember? Export(ScriptFile file, ScriptModel model, string name, int depth)
    {
        // What an ES module gets of CommonJS as the default is module.exports itself.
        if (name == "default" && model.Kind == ModuleKind.CommonJs && model.Exports.Items.All(item => item.Name != "default"))
        {
            return Whole(file, model, depth);
        }

        if (model.Exports.Items.FirstOrDefault(item => item.Name == name) is { } export)
        {
            return export.Link is null ? export.Member : Find(file, model, export.Link, depth) is { } found ? Renamed(found, export.Member) : null;
        }

        return model.Exports.Copies
            .Concat(model.Exports.Module is ForeignValue { Path.Count: 0 } whole ? [whole.Specifier] : [])
            .Select(specifier => Find(file, model, new ForeignValue(specifier, [name]), depth))
            .FirstOrDefault(found => found is not null);
    }

    private (ScriptFile File, ScriptModel Model)? Target(ScriptFile importer, ScriptModel from, string specifier)
    {
        ImportForm form = from.Kind == ModuleKind.CommonJs ? ImportForm.Require : ImportForm.Declaration;
        if (index.FindImport(importer.Path, new ScriptImport(specifier, form, default, default)) is not { } file)
        {
            return null;
        }

        // A plain script that is imported is of its importer's kind, and then exports nothing.
        return Model(file, ModuleKind.Auto) is { Problem: null, IsPlain: false } model ? (file, model) : null;
    }

    // A member that comes from elsewhere keeps its own place and documentation.
    private static ScriptMember Renamed(ScriptMember? found, ScriptMember export) =>
        found is null ? export : found with { Name = export.Name, Access = export.Access };

    private static ScriptPlace Start(ScriptFile file) => new(file.Text.Path, 0, 0, 0, 0, 0, 0);
}

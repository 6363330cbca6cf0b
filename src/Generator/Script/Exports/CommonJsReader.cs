using Acornima;
using Acornima.Ast;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Scopes;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script.Exports;

/// <summary>What a CommonJS body makes of <c>exports</c> and <c>module.exports</c>; the body may be a function inside of a bundle.</summary>
internal static class CommonJsReader
{
    public static ScriptExports Read(ScriptUnit unit, ValueReader values) =>
        Read(unit, values, unit.Scopes.Provided("exports"), unit.Scopes.Provided("module"));

    public static ScriptExports Read(ScriptUnit unit, ValueReader values, Variable? exports, Variable? module)
    {
        var parts = new ObjectParts { IsOpen = exports is { IsOpen: true } || module is { IsOpen: true } };
        var copies = new List<string>(exports?.Copies ?? []);
        var replacements = new List<Located?>();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (PropertyWrite write in (exports?.Properties ?? []).Select(write => (write, 0)).Concat((module?.Properties ?? []).Select(write => (write, 1)))
            .OrderBy(pair => pair.write.Place.Start)
            .Select(pair => pair.Item2 == 1 && pair.write.Path[0] == "exports" ? pair.write with { Path = [.. pair.write.Path.Skip(1)] } : pair.write))
        {
            if (write.Path.Count == 0)
            {
                replacements.Add(Unwrapped(write.Value));
            }
            else if (write.Path is [not "__esModule"])
            {
                parts.Add(ValueReader.PartOf(write, write.Path[0]));
            }
            else if (write.Path.Count > 1)
            {
                changed.Add(write.Path[0]);
            }
        }

        // module.exports = exports.default; is there for the sake of other loaders.
        for (int i = 0; i < replacements.Count; i++)
        {
            if (replacements[i] is { Node: MemberExpression { Object: Identifier owner } member, Scope: var scope } && scope.Resolve(owner.Name) == exports
                && parts.Items.FirstOrDefault(part => part.Name == member.KeyName()) is { Value: { } shared })
            {
                replacements[i] = shared;
            }
        }

        // And so is module.exports = exports;
        Located?[] replaced = [.. replacements.Where(value => !(value?.Node is Identifier name && value.Scope.Resolve(name.Name) == exports))];
        ScriptExports read = replaced switch
        {
            [] => Describe(unit, values, parts, copies),
            [{ } only] => Replaced(unit, values, only, parts, copies),
            _ => ScriptExports.Unknown with { Items = Items(values, parts, unit) },
        };
        return changed.Count == 0 ? read : read with { Items = read.Items.Select(item => changed.Contains(item.Name) ? Opened(item) : item).ToEquatableArray() };
    }

    // Something is put into the object further down: exports.util.trim = ...
    private static ScriptExport Opened(ScriptExport export) => export.Member.Members is { } members
        ? export with { Member = export.Member with { Members = members with { IsComplete = false } } }
        : export;

    // module.exports = exports = x;
    private static Located? Unwrapped(Located? value)
    {
        while (value?.Node.Bare() is AssignmentExpression { Operator: Operator.Assignment } assignment)
        {
            value = value with { Node = assignment.Right };
        }

        return value is null ? null : value with { Node = value.Node.Bare() };
    }

    private static ScriptExports Describe(ScriptUnit unit, ValueReader values, ObjectParts parts, List<string> copies)
    {
        bool isComplete = !parts.IsOpen;
        foreach (Located spread in parts.Spreads)
        {
            if (values.Read(spread) is ForeignValue { Path.Count: 0 } foreign)
            {
                copies.Add(foreign.Specifier);
            }
        }

        parts.Spreads.RemoveAll(spread => values.Read(spread) is ForeignValue { Path.Count: 0 });
        isComplete &= parts.Spreads.Count == 0;
        EquatableArray<ScriptExport> items = Items(values, parts, unit);
        ScriptMember module = ScriptMember.Unknown("", unit.Place(unit.Root)) with
        {
            Kind = ScriptMemberKind.Value, Members = new ScriptMembers(items.Select(item => item.Member).ToEquatableArray(), isComplete && copies.Count == 0),
        };
        return new ScriptExports(items, new KnownValue(module), copies.ToEquatableArray(), isComplete, []);
    }

    private static ScriptExports Replaced(ScriptUnit unit, ValueReader values, Located value, ObjectParts extra, List<string> copies)
    {
        if (value.Node is ObjectExpression literal)
        {
            var parts = new ObjectParts { IsOpen = extra.IsOpen };
            parts.Add(literal, value.Scope);
            foreach (ObjectPart part in extra.Items)
            {
                parts.Add(part);
            }

            return Describe(unit, values, parts, copies);
        }

        EquatableArray<ScriptExport> added = Items(values, extra, unit);
        if (values.Read(value, "default") is not KnownValue { Member: var member } known)
        {
            return new ScriptExports(added, values.Read(value), copies.ToEquatableArray(), IsComplete: true, []);
        }

        HashSet<string> names = [.. added.Select(item => item.Name)];
        IEnumerable<ScriptExport> own = (member.Members?.Items ?? []).Where(item => !names.Contains(item.Name)).Select(item => new ScriptExport(item, null));

        // A module that is a function or class is its own default export.
        IEnumerable<ScriptExport> self = member.Kind is ScriptMemberKind.Function or ScriptMemberKind.Class && !names.Contains("default")
            && own.All(item => item.Name != "default") ? [new ScriptExport(member with { Name = "default" }, null)] : [];
        bool isComplete = member.Kind != ScriptMemberKind.Unknown && !extra.IsOpen && copies.Count == 0 && member.Members is not { IsComplete: false };
        ScriptMembers members = new(own.Concat(added).Select(item => item.Member).ToEquatableArray(), isComplete);
        known = members.Items.Count > 0 ? new KnownValue(member with { Members = members }) : known;
        return new ScriptExports(self.Concat(own).Concat(added).ToEquatableArray(), known, copies.ToEquatableArray(), isComplete, []);
    }

    private static EquatableArray<ScriptExport> Items(ValueReader values, ObjectParts parts, ScriptUnit unit) => parts.Items
        .Select(part => part.Value is { } value && part.Kind != PropertyKind.Get && values.Read(value, part.Name, part.Documented, part.IsMethod) is ForeignValue foreign
            ? new ScriptExport(ScriptMember.Unknown(part.Name, unit.Place(part.Place)) with { Access = part.Access }, foreign)
            : new ScriptExport(values.Member(part), null))
        .ToEquatableArray();
}

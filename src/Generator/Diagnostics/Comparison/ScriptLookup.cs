using System.Collections.Concurrent;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>Finds names in a script as the runtime does. What was found once is known as long as the script stays as it is.</summary>
/// <param name="offer">What the script exports.</param>
/// <param name="class">Whose objects have the names; null where the script itself has them.</param>
internal sealed class ScriptLookup(ScriptOffer offer, ScriptTypeDeclaration? @class = null)
{
    private readonly ScriptApi _api = offer.Api;
    private readonly ConcurrentDictionary<string, ScriptName?> _known = new(StringComparer.Ordinal);
    private Func<string, ScriptName?>? _find;

    // Of every object, of every function, and globals of the language: they are there without being written anywhere.
    private static readonly HashSet<string> s_everywhere = new(StringComparer.Ordinal)
    {
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf", "__proto__",
        "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
        "apply", "arguments", "bind", "call", "caller", "length", "name", "prototype",
    };

    private static readonly HashSet<string> s_globals = new(StringComparer.Ordinal)
    {
        "globalThis", "Infinity", "NaN", "undefined", "eval", "isFinite", "isNaN", "parseFloat", "parseInt", "decodeURI",
        "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape", "Array", "Atomics", "BigInt", "Boolean",
        "FinalizationRegistry", "Function", "Intl", "Iterator", "JSON", "Math", "Number", "Object", "Proxy", "Reflect", "String", "Symbol",
        "Temporal", "WebAssembly", "console", "setTimeout", "setInterval", "clearTimeout", "clearInterval", "queueMicrotask", "structuredClone",
        "atob", "btoa", "fetch", "crypto", "performance", "URL", "URLSearchParams", "TextEncoder", "TextDecoder", "AbortController",
        "AbortSignal", "Event", "EventTarget", "Blob", "FormData", "Headers", "Request", "Response", "ReadableStream",
    };

    /// <summary>What is found under a name, which may be a dotted one; null where it is none.</summary>
    public ScriptName? Find(string name) => _known.GetOrAdd(name, _find ??= each => JsNaming.Path(each) is { } path ? Find(path) : null);

    private ScriptName Find(JsPath path)
    {
        (ScriptMember? found, MissingMember? missing) = First(path.First);
        for (int i = 1; i < path.Segments.Count && found is not null; i++)
        {
            string owner = string.Join(".", path.Segments.Take(i));
            (found, missing) = Inside(found!, owner, path.Segments[i]);
        }

        return new ScriptName(path, found, missing);
    }

    private (ScriptMember?, MissingMember?) First(string name) => @class is not null ? OfClass(@class, name) : offer.Kind switch
    {
        ModuleKind.Script => Global(name),

        // Of a module of CommonJS that is no function the default is the object itself.
        ModuleKind.CommonJs when name == "default" => (_api.Exports.Find(name), null),
        ModuleKind.CommonJs => In(_api.Exports, $"'{offer.File}'", name),
        _ => _api.Exports.Find(name) is { } export ? (export, null)
            : (null, _api.Exports.IsComplete ? new MissingMember($"'{offer.File}'", name, _api.Exports) : null),
    };

    private static (ScriptMember?, MissingMember?) OfClass(ScriptTypeDeclaration @class, string name) => @class.Definition switch
    {
        ObjectType { Index: null } plain => In(plain.Members, $"'{@class.Name}' ({@class.Place})", name),
        ObjectType anyName => (anyName.Members.Find(name), null),
        _ => (null, null),
    };

    private (ScriptMember?, MissingMember?) Global(string name)
    {
        // Declarations of what is in the global, without the global: where else it may be they do not tell.
        if (offer.Root is not { } root)
        {
            return (_api.Exports.Find(name), null);
        }

        string[] chain = root.Split('.');
        ScriptMember? holder = _api.Exports.Find(chain[0]);
        foreach (string part in chain.Skip(1))
        {
            holder = holder is null ? null : Inside(holder, "", part).Found;
        }

        // The object of the file's name goes first, then the global object.
        ScriptMembers? members = holder is null ? null : MembersOf(holder);
        if (members?.Find(name) is { } found)
        {
            return (found, null);
        }

        if (holder is not null && members is not { IsComplete: true })
        {
            return (null, null);
        }

        if (_api.Exports.Find(name) is { } global)
        {
            return (global, null);
        }

        bool isCertain = _api.Exports.IsComplete && (holder is not null || _api.Exports.Find(chain[0]) is null) && !s_everywhere.Contains(name)
            && !s_globals.Contains(name) && !Script.NamedTypes.IsBuiltInClass(name);
        return (null, isCertain ? new MissingMember(holder is null ? $"'{offer.File}'" : $"'{root}' of '{offer.File}'", name, members ?? _api.Exports) : null);
    }

    private (ScriptMember? Found, MissingMember? Missing) Inside(ScriptMember owner, string display, string name) =>
        MembersOf(owner) is { } members ? In(members, $"'{display}' ({owner.Place})", name) : (null, null);

    private static (ScriptMember?, MissingMember?) In(ScriptMembers members, string owner, string name) =>
        members.Find(name) is { } found ? (found, null)
        : (null, members.IsComplete && !s_everywhere.Contains(name) ? new MissingMember(owner, name, members) : null);

    private ScriptMembers? MembersOf(ScriptMember member) => member switch
    {
        { Members: { } members } => members,
        { Kind: ScriptMemberKind.Value } => new TypeKinds(_api).Resolve(member.Type) is ObjectType { Index: null } value ? value.Members : null,
        _ => null,
    };
}

/// <summary>A name of an interface in its script.</summary>
/// <param name="Path">The name.</param>
/// <param name="Found">What the script has there; null where it is missing or nothing is known.</param>
/// <param name="Missing">Where it is missing, if that is certain.</param>
internal sealed record ScriptName(JsPath Path, ScriptMember? Found, MissingMember? Missing);

using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>A host type's declaration, and those of the value types and enums that its members name. Other host types have their own.</summary>
internal sealed class DeclarationSet
{
    /// <summary>The key of what a cancellation token is.</summary>
    public const string Signal = "AbortSignal";

    private readonly HostModel _host;
    private readonly ShapeWalk _walk;
    private readonly List<TypeDeclaration> _declarations = [];
    private readonly HashSet<string> _declared = [];
    private readonly SortedSet<string> _hosts = new(System.StringComparer.Ordinal);

    private DeclarationSet(HostModel host)
    {
        _host = host;
        _walk = new ShapeWalk(host.Types);
    }

    public IReadOnlyList<TypeDeclaration> Declarations => _declarations;

    /// <summary>The host types that members name, as emitted code names them.</summary>
    public IReadOnlyCollection<string> Hosts => _hosts;

    public static DeclarationSet Of(HostModel host)
    {
        var set = new DeclarationSet(host);
        set._declared.Add(host.Reference);
        set._declarations.Add(new TypeDeclaration(host.Reference, host.Name, ""));
        set._declarations[0] = set._declarations[0] with { Text = HostDeclaration.Of(host, new TypeNames(set)) };
        return set;
    }

    public void AddHost(string type)
    {
        if (type != _host.Reference)
        {
            _hosts.Add(type);
        }
    }

    // It merges with that of the DOM's or Node's declarations, where those are loaded.
    public void AddSignal()
    {
        if (_declared.Add(Signal))
        {
            _declarations.Add(new TypeDeclaration(Signal, Signal, $"interface {TypeDeclaration.Reference(Signal)} {{\n  readonly aborted: boolean;\n}}\n"));
        }
    }

    public void AddObject(string type)
    {
        if (_declared.Add(type))
        {
            ObjectModel model = _walk.Type(type);
            int place = _declarations.Count;
            _declarations.Add(new TypeDeclaration(type, Identifier(model.Name), ""));
            _declarations[place] = _declarations[place] with { Text = ObjectDeclaration.Of(model, new TypeNames(this)) };
        }
    }

    public void AddEnum(string type, string name, IEnumerable<string> values)
    {
        if (_declared.Add(type))
        {
            string union = string.Join(" | ", values.Distinct());
            _declarations.Add(new TypeDeclaration(
                type, Identifier(name.Substring(name.LastIndexOf('.') + 1)), $"type {TypeDeclaration.Reference(type)} = {(union.Length == 0 ? "never" : union)};\n"));
        }
    }

    // Pair<int> is Pair_int.
    private static string Identifier(string name) => Regex.Replace(name, @"[^\w]+", "_").Trim('_');
}

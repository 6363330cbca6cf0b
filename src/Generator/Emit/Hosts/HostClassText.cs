using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Hosts;

/// <summary>
/// The class of JavaScript whose instances are what script sees of objects of one host type. The kernel (23-host-types.js) makes of it a
/// function that gives an instance for a number; the class itself is reachable by nobody.
/// </summary>
internal sealed class HostClassText(HostModel host, GraphContext context)
{
    private readonly List<string> _overloads = []; // Functions for which a method chooses by the number of arguments.

    private HostIndexerModel[] Indexers => [.. host.Members.OfType<HostIndexerModel>()];

    private bool IsIndexed => Indexers.Length > 0;

    /// <summary>The expression that makes the function.</summary>
    public string Emit()
    {
        string[] members =
        [
            .. host.Members.OfType<HostPropertyModel>().SelectMany(Property),
            .. host.Members.OfType<HostMethodModel>().GroupBy(method => method.JsName).Select(group => Method([.. group])),
            .. host.Members.OfType<HostIteratorModel>().Select(Iterator),
            .. IsIndexed ? Elements("Element", isNamed: false).Concat(Elements("Named", isNamed: true)) : [],
        ];
        string kinds = string.Join(", ", host.Kinds.Select(kind => $"{JsText.Literal(kind)}: 1"));
        string[] lines =
        [
            "(() => {",
            .. _overloads.Select(overload => "        " + overload),
            $"        return {(IsIndexed ? "indexedHostType" : "hostType")}(class {(IsIndexed ? "extends given " : "")}{{",
            "          #n;",
            IsIndexed ? "          constructor(n, o) { super(o); this.#n = n; }" : "          constructor(n) { this.#n = n; }",
            .. members.Select(member => "          " + member),
            $"        }}, {JsText.Literal(host.Name)}{(host.IsInterface ? "" : $", {{ __proto__: null, {kinds} }}")});",
            "      })()",
        ];
        return string.Join("\n", lines);
    }

    private IEnumerable<string> Property(HostPropertyModel property)
    {
        string name = MemberNumbers.Label(host, property.JsName);
        if (property.HasGetter)
        {
            HostCallText call = HostCallText.Of([], property.Shape, AsyncKind.None, "n", MemberNumbers.Get(host, property), name, context);
            yield return $"get {Key(property.JsName)}() {{ {Receiver(name, "throw")}{call.Body} }}";
        }

        if (property.HasSetter)
        {
            HostCallText call = HostCallText.Of(
                [HostMemberEmitter.Value(property.Type, property.Shape)], new VoidShape(), AsyncKind.None, "n", MemberNumbers.Set(host, property), name, context, isSetter: true);
            yield return $"set {Key(property.JsName)}({call.Parameters}) {{ {Receiver(name, "throw")}{call.Body} }}";
        }
    }

    private string Method(HostMethodModel[] methods)
    {
        string key = Key(methods[0].JsName);
        if (methods.Length == 1)
        {
            (string parameters, string body) = Call(methods[0]);
            return $"{key}({parameters}) {{ {body} }}";
        }

        // Private names are known inside of the class only, so each is a static function of it, which the method calls for its receiver.
        // A signal does not count, and is for those that take one.
        HostMethodModel[] cancelable = [.. methods.Where(method => method.Parameters.Any(parameter => parameter.Shape is CancellationShape))];
        string signaled = cancelable.Length == 0 ? "" : $"if (signaled(arguments)) {{ {Switch(cancelable, "arguments.length - 1")} }} ";
        return $"{key}() {{ {signaled}{Switch(methods, "arguments.length")} }} " + string.Join(" ", methods.Select(Declaration));
    }

    private string Switch(HostMethodModel[] methods, string count)
    {
        string cases = string.Concat(Choices(methods).Select(choice => $"case {choice.Count}: return apply({Overload(choice.Method)}, this, arguments); "));
        HostMethodModel last = methods.OrderByDescending(method => method.MostArguments).First();
        return $"switch ({count}) {{ {cases}default: return apply({Overload(last)}, this, arguments); }}";
    }

    // Of each number of arguments, the method with the fewest parameters that takes it; as C# prefers the one without defaults.
    private static IEnumerable<(int Count, HostMethodModel Method)> Choices(HostMethodModel[] methods)
    {
        if (methods.Length == 1)
        {
            yield break;
        }

        HostMethodModel[] ordered = [.. methods.OrderBy(method => method.MostArguments)];
        HostMethodModel last = ordered[ordered.Length - 1];
        int most = ordered[ordered.Length - 2].MostArguments;
        for (int count = 0; count <= most; count++)
        {
            HostMethodModel? fitting = ordered.FirstOrDefault(method => count >= method.LeastArguments && count <= method.MostArguments)
                ?? ordered.FirstOrDefault(method => count < method.LeastArguments); // Which says what is missing.
            if (fitting is not null && fitting != last)
            {
                yield return (count, fitting);
            }
        }
    }

    private string Overload(HostMethodModel method) => $"c{MemberNumbers.Get(host, method)}";

    private string Declaration(HostMethodModel method)
    {
        (string parameters, string body) = Call(method);
        string name = Overload(method);
        if (_overloads.Count == 0)
        {
            _overloads.Add("");
        }

        _overloads[0] = _overloads[0].Length == 0 ? $"let {name};" : _overloads[0].TrimEnd(';') + $", {name};";
        return $"static {{ {name} = function ({parameters}) {{ {body} }}; }}";
    }

    private (string Parameters, string Body) Call(HostMethodModel method)
    {
        string name = MemberNumbers.Label(host, method.JsName);
        HostCallText call = HostCallText.Of(method.Parameters, method.Result, method.Async, "n", MemberNumbers.Get(host, method), name, context);
        string refuse = method.Async == AsyncKind.None ? "throw" : "return rejectionOf";
        return (call.Parameters, Receiver(name, refuse) + call.Body);
    }

    private string Iterator(HostIteratorModel iterator)
    {
        string name = MemberNumbers.Label(host, iterator.IsAsync ? "[Symbol.asyncIterator]" : "[Symbol.iterator]");
        HostCallText call = HostIteratorEmitter.Call(iterator, MemberNumbers.Get(host, iterator), name, context);
        string receiver = Receiver(name, "throw", takesNumber: false);
        return iterator.IsAsync
            ? $"[asyncIterator]() {{ {receiver}return elements(() => {{ const n = this.#n; {call.Body}}}); }}"
            : $"[iterator]() {{ {receiver}return iterated(this, (self, {call.Parameters}) => {{ const n = self.#n; {call.Body}}}); }}";
    }

    // Four static functions in any case: what a class does not have itself, it would inherit from prototypes that user code can change.
    private IEnumerable<string> Elements(string kind, bool isNamed)
    {
        HostIndexerModel? indexer = Indexers.FirstOrDefault(each => each.IsNamed == isNamed);
        string name = host.Name + (isNamed ? "[name]" : "[index]");
        if (indexer is { HasGetter: true })
        {
            HostCallText call = HostCallText.Of([indexer.Key], indexer.Shape, AsyncKind.None, "n", MemberNumbers.Get(host, indexer), name, context);
            yield return $"static get{kind}(self, {call.Parameters}) {{ const n = self.#n; {call.Body} }}";
        }
        else
        {
            yield return $"static get{kind} = undefined;";
        }

        if (indexer is { HasSetter: true })
        {
            HostCallText call = HostCallText.Of(
                [indexer.Key, HostMemberEmitter.Value(indexer.Type, indexer.Shape)], new VoidShape(), AsyncKind.None, "n", MemberNumbers.Set(host, indexer), name, context);
            yield return $"static set{kind}(self, {call.Parameters}) {{ const n = self.#n; {call.Body} }}";
        }
        else
        {
            yield return $"static set{kind} = undefined;";
        }
    }

    // In place in each member: until V8 has compiled them, calls of helpers cost.
    private static string Receiver(string name, string refuse, bool takesNumber = true)
    {
        string error = $"illegal({JsText.Literal(name)})";
        error = refuse == "throw" ? "throw " + error : $"{refuse}({error})";
        return $"if (this === null || typeof this !== \"object\" || !(#n in this)) {error}; {(takesNumber ? "const n = this.#n; " : "")}";
    }

    // Computed: written as a name, "constructor" would be the constructor.
    private static string Key(string name) => $"[{JsText.Literal(name)}]";
}

using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The layout of a call in which a value of no fixed size travels: [count] the arguments in order, of which trailing ones may be left out,
/// [the elements of a params array]; the result behind them.
/// </summary>
internal sealed class GraphPlan
{
    private readonly GraphContext _context;

    public GraphPlan(IEnumerable<ParameterModel> parameters, Shape result, GraphContext context)
    {
        _context = context;
        ParameterModel[] sent = [.. parameters.Where(parameter => parameter.Shape is not CancellationShape)];
        Token = parameters.FirstOrDefault(parameter => parameter.Shape is CancellationShape);
        Spread = sent.FirstOrDefault(parameter => parameter.Shape is SpreadShape);
        Arguments = [.. sent.Where(parameter => parameter != Spread)];
        int required = Arguments.Count;
        while (required > 0 && Arguments[required - 1].Default is not null)
        {
            required--;
        }

        Required = required;
        Result = result;
        HasText = sent.Any(parameter => context.HasText(parameter.Shape));
        IsFallible = sent.Any(parameter => context.IsFallible(parameter.Shape));
    }

    public IReadOnlyList<ParameterModel> Arguments { get; }

    public ParameterModel? Spread { get; }

    public ParameterModel? Token { get; }

    public Shape Result { get; }

    /// <summary>How many arguments are always sent.</summary>
    public int Required { get; }

    public bool HasCount => Arguments.Any(argument => argument.Default is not null);

    /// <summary>The spans that script writes into, by their index.</summary>
    public IEnumerable<(int Index, BufferShape Shape)> Destinations => Arguments
        .Select((argument, i) => (i, argument.Shape as BufferShape))
        .Where(pair => pair.Item2 is { IsDestination: true })
        .Select(pair => (pair.i, pair.Item2!));

    /// <summary>Whether strings travel along.</summary>
    public bool HasText { get; }

    public bool IsFallible { get; }

    /// <summary>Whether the script may have the token as a signal; behind a rest parameter there is no place for it.</summary>
    public bool HasSignal => Token is not null && Spread is null;

    public bool ResultHasText => _context.HasText(Result);

    /// <summary>Whether the method's call is of this kind.</summary>
    public static bool IsNeeded(MethodModel method) => method.Async != AsyncKind.None || IsNeeded(method.Parameters, method.Return);

    /// <summary>Whether a call is of this kind at all.</summary>
    public static bool IsNeeded(IEnumerable<ParameterModel> parameters, Shape result) =>
        GraphContext.IsStreamed(result) || parameters.Any(parameter => parameter.Shape is CancellationShape || GraphContext.IsStreamed(parameter.Shape));

    /// <summary>A params array as what it is on its way: a sequence.</summary>
    public static Shape SpreadSequence(ParameterModel spread)
    {
        var shape = (SpreadShape)spread.Shape;
        return new SequenceShape(shape.Element, shape.ElementType, SequenceKind.Array, spread.Type.TrimEnd('?'), spread.Name, false);
    }
}

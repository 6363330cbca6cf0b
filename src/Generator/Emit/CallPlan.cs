using V8Typed.Generator.Emit.Shapes;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>
/// The layout of a call's frame, worked out once so that both halves agree: [count] fixed arguments [spread count, elements].
/// </summary>
internal sealed class CallPlan
{
    // The engine takes this many flat strings faster than one joined string (DESIGN, section 3).
    private const int MaxDirectTexts = 4;

    public CallPlan(IEnumerable<ParameterModel> parameters)
    {
        ParameterModel[] sent = [.. parameters];
        ParameterModel? spread = sent.FirstOrDefault(parameter => parameter.Shape is SpreadShape);
        ShapeEmitter? element = spread is null ? null : ShapeEmitters.For(((SpreadShape)spread.Shape).Element);
        ParameterModel[] fixedOnes = [.. sent.Where(parameter => parameter != spread)];
        ShapeEmitter[] emitters = [.. fixedOnes.Select(parameter => ShapeEmitters.For(parameter.Shape))];

        HasCount = fixedOnes.Any(parameter => parameter.Default is not null);
        IsJoined = element is { IsText: true } || emitters.Count(emitter => emitter.IsText) > MaxDirectTexts;

        int slot = HasCount ? 1 : 0;
        int text = 0;
        var arguments = new List<PlannedArgument>();
        for (int i = 0; i < fixedOnes.Length; i++)
        {
            bool isDirect = emitters[i].IsText && !IsJoined;
            arguments.Add(new PlannedArgument(fixedOnes[i], emitters[i], new Slot(1 + slot), isDirect ? text++ : null));
            slot += isDirect ? 0 : emitters[i].Slots;
        }

        Arguments = arguments;
        DirectTexts = text;
        if (element is not null)
        {
            Spread = new PlannedSpread(spread!, element, new Slot(1 + slot));
            slot++;
        }

        FixedSlots = slot;
    }

    public IReadOnlyList<PlannedArgument> Arguments { get; }

    public PlannedSpread? Spread { get; }

    /// <summary>Whether the first slot tells how many arguments are sent, because trailing ones may be left out.</summary>
    public bool HasCount { get; }

    /// <summary>Whether all strings travel as one.</summary>
    public bool IsJoined { get; }

    /// <summary>How many strings travel as arguments of the crossing itself.</summary>
    public int DirectTexts { get; }

    /// <summary>All slots but those of the elements of a spread argument.</summary>
    public int FixedSlots { get; }

    /// <summary>The first argument that may be left out; their number if none may.</summary>
    public int FirstOptional
    {
        get
        {
            int first = Arguments.Count;
            while (first > 0 && Arguments[first - 1].Parameter.Default is not null)
            {
                first--;
            }

            return first;
        }
    }
}

/// <summary>An argument's place.</summary>
/// <param name="Slot">Its first slot, if it has one.</param>
/// <param name="DirectText">Which string argument of the crossing it is; null when it travels in the lane.</param>
internal sealed record PlannedArgument(ParameterModel Parameter, ShapeEmitter Emitter, Slot Slot, int? DirectText);

/// <summary>The place of a spread argument: its length, then its elements.</summary>
internal sealed record PlannedSpread(ParameterModel Parameter, ShapeEmitter Element, Slot CountSlot);

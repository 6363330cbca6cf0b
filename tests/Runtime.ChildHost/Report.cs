namespace V8Typed.ChildHost;

/// <summary>Prints what happened, one line each.</summary>
internal static class Report
{
    public static void Line(string label, object? value) => Console.WriteLine($"{label}: {value}");

    /// <summary>The action's result, or the type of the exception that it threw.</summary>
    public static void Outcome(string label, Func<object?> action) => Line(label, Try(action));

    public static void Outcome(string label, Action action) =>
        Outcome(
            label,
            () =>
            {
                action();
                return "ok";
            });

    /// <summary>The action's result, or the exception's type and the first line of its message.</summary>
    public static void Message(string label, Func<object?> action)
    {
        try
        {
            Line(label, action());
        }
        catch (Exception exception)
        {
            Line(label, $"{exception.GetType().Name}: {exception.Message.Split('\n')[0]}");
        }
    }

    public static object? Try(Func<object?> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }
}

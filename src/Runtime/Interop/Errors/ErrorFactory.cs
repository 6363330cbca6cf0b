using System.Globalization;
using V8Typed.Scripts;

namespace V8Typed.Interop;

/// <summary>Makes the exception for an error that the kernel kept.</summary>
internal static class ErrorFactory
{
    public static Exception Create(KernelError error, JsRealm realm, string? member, string? module) => error.Kind switch
    {
        "type" => V8TypeException.Mismatch(member ?? "", "result" + error.Name, error.Expected ?? "", error.Actual ?? ""),
        "missing" => V8TypeException.MissingMember(member ?? "", error.Name ?? "", module ?? ""),
        "throw" => OrCanceled(Thrown(error, realm), realm.Gate.Token),
        _ => new V8UnknownException($"{member}: the script reported an error that is not known."),
    };

    /// <summary>For what no JavaScript of ours caught: the engine's own report, and the thrown value.</summary>
    public static V8Exception FromEngine(string? report, object? thrown, JsRealm realm)
    {
        var number = realm.Kernel.KeepError(thrown);
        return Thrown(KernelError.Parse(realm.Kernel.Describe(number)), realm, report);
    }

    /// <summary>For a script that did not compile: the engine has only a report.</summary>
    public static V8Exception FromCompiler(CompileFault fault)
    {
        var trace = StackTrace.Parse(fault.Report, fault.Script);
        var end = trace.Text.IndexOf("\n    at ", StringComparison.Ordinal);
        var heading = end < 0 ? trace.Text : trace.Text[..end];
        var colon = heading.IndexOf(": ", StringComparison.Ordinal);
        var details = new ScriptErrorDetails
        {
            ErrorName = colon < 0 ? "SyntaxError" : heading[..colon],
            ErrorMessage = colon < 0 ? heading : heading[(colon + 2)..],
            ScriptName = trace.ScriptName ?? fault.Script.Name,
            Line = trace.Line,
            Column = trace.Column,
            SourceLine = trace.SourceLine,
            Stack = heading,
            ThrownValue = JsValue.Undefined,
            IsSyntaxError = true,
        };
        return new V8ScriptException(TraceFormatter.Format(details, heading), details, null);
    }

    private static bool HasFrames(string? stack) => stack is not null && stack.Contains("\n    at ", StringComparison.Ordinal);

    /// <param name="error">The thrown value.</param>
    /// <param name="realm">Where it was thrown.</param>
    /// <param name="place">A stack that the engine reported, for a value that carries none.</param>
    private static V8ScriptException Thrown(KernelError error, JsRealm realm, string? place = null)
    {
        var isError = error.ValueKind == "error";
        var heading = error.Heading ?? (error.Name is null ? error.Message ?? "" : $"{error.Name}: {error.Message}");
        // Script can put any text into an error's stack.
        var raw = isError ? (HasFrames(error.Stack) ? error.Stack : place) : error.ThrowSiteStack ?? place;
        var trace = raw is null ? null : StackTrace.Parse(raw, realm.Sources);
        var sourceLine = trace?.SourceLine;
        var details = new ScriptErrorDetails
        {
            ErrorName = isError ? error.Name ?? "Error" : null,
            ErrorMessage = error.Message ?? "",
            ScriptName = trace?.ScriptName,
            Line = trace?.Line ?? 0,
            Column = trace is null ? 0 : ThrowColumn(sourceLine, trace.Column),
            SourceLine = sourceLine,
            Stack = !isError ? "" : HasFrames(trace?.Text) ? trace!.Text : heading,
            ThrownValue = JsValue.FromEncoded(realm, error.EncodedValue ?? "u"),
        };
        NoteLimit(details, realm);
        return new V8ScriptException(TraceFormatter.Format(details, heading), details, HostErrorOf(error, realm));
    }

    // V8 tells of these two limits by errors of the language. One that script has made up costs a pool a VM, no more than an endless loop does.
    private static void NoteLimit(ScriptErrorDetails details, JsRealm realm)
    {
        if (details.ErrorName == "RangeError")
        {
            realm.Gate.NoteLimit(details.ErrorMessage switch
            {
                "Maximum call stack size exceeded" => LimitKind.Stack,
                "Array buffer allocation failed" => LimitKind.ArrayBuffers,
                _ => LimitKind.None,
            });
        }
    }

    // A callback that ended since the call was canceled may have been faster than the interrupt.
    private static Exception OrCanceled(V8ScriptException exception, CancellationToken token) =>
        exception.InnerException is OperationCanceledException && token.IsCancellationRequested
            ? new OperationCanceledException("A callback ended because the call's CancellationToken was canceled.", exception, token)
            : exception;

    // What a callback has thrown: the same object.
    private static Exception? HostErrorOf(KernelError error, JsRealm realm) =>
        int.TryParse(error.HostError, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? HostErrors.Find(number, realm) : null;

    /// <summary>
    /// V8 reports the place of an uncaught error as that of the throw statement, a stack that of the error's construction: the same
    /// statement as a rule.
    /// </summary>
    private static int ThrowColumn(string? line, int column)
    {
        if (line is null || column < 1 || column > line.Length + 1)
        {
            return column;
        }

        const string keyword = "throw";
        var before = line.AsSpan(0, column - 1).TrimEnd();
        return before.Length < column - 1 && before.EndsWith(keyword, StringComparison.Ordinal)
            ? before.Length - keyword.Length + 1
            : column;
    }
}

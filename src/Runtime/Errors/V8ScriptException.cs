namespace V8Typed;

/// <summary>A script failed to compile, or threw a value that it did not catch.</summary>
/// <remarks>
/// <see cref="Exception.Message"/> shows the place, the source line and the stack, in the layout of v8-cffi's <c>V8JSError</c>:
/// <code>
/// foo.js:2
///       thereMayBeErrors();
///       ^
/// ReferenceError: thereMayBeErrors is not defined
///     at oops (foo.js:2:3)
///     at &lt;anonymous&gt;:1:1
/// </code>
/// The first three lines are left out when the place is not known, which is so for a thrown value that is no <c>Error</c> and came
/// out of a typed call.
/// </remarks>
public sealed class V8ScriptException : V8Exception
{
    internal V8ScriptException(string message, ScriptErrorDetails details, Exception? innerException)
        : base(message, innerException)
    {
        ErrorName = details.ErrorName;
        ErrorMessage = details.ErrorMessage;
        ScriptName = details.ScriptName;
        Line = details.Line;
        Column = details.Column;
        SourceLine = details.SourceLine;
        JsStack = details.Stack;
        ThrownValue = details.ThrownValue;
        IsSyntaxError = details.IsSyntaxError;
    }

    /// <inheritdoc/>
    public override string Message => BatchIndex is { } index ? $"{base.Message}\n    at element {index} of the batch" : base.Message;

    /// <summary>The element at which the script threw, when the call was one of a <c>[JsBatch]</c> method; the message names it, too.</summary>
    public int? BatchIndex { get; internal set; }

    /// <summary>
    /// The <c>name</c> of the thrown error, such as <c>TypeError</c>; <see langword="null"/> when what was thrown is no error object.
    /// </summary>
    public string? ErrorName { get; }

    /// <summary>The <c>message</c> of the thrown error, or the thrown value as <c>String(value)</c> gives it.</summary>
    public string ErrorMessage { get; }

    /// <summary>The name of the script in which the error arose; <see langword="null"/> when it is not known.</summary>
    public string? ScriptName { get; }

    /// <summary>The line of the error in <see cref="ScriptName"/>, from 1; 0 when it is not known.</summary>
    public int Line { get; }

    /// <summary>The column of the error in UTF-16 units, from 1; 0 when it is not known.</summary>
    public int Column { get; }

    /// <summary>The whole line of source at <see cref="Line"/>, without its line break; <see langword="null"/> when it is not known.</summary>
    public string? SourceLine { get; }

    /// <summary>The JavaScript stack as text, its first line the error's name and message; empty when there is none.</summary>
    public string JsStack { get; }

    /// <summary>What was thrown. An object is held by reference until this value is disposed or collected.</summary>
    public JsValue ThrownValue { get; }

    /// <summary>Whether the script could not be compiled at all, so that nothing of it ran.</summary>
    public bool IsSyntaxError { get; }
}

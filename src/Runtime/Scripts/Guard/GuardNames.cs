namespace V8Typed.Scripts;

/// <summary>
/// The names that guarded text uses. The context defines both functions before any user code, as non-writable and non-configurable
/// properties of the global object: a later <c>let</c>, <c>const</c>, <c>class</c> or <c>function</c> of the same name is then an
/// error of the engine, so that no script can take a guard's place.
/// </summary>
internal static class GuardNames
{
    /// <summary>Records what was thrown and returns a safe <c>Error</c> to throw in its place.</summary>
    public const string Guard = "__v8t_guard";

    /// <summary>Records a value about to be thrown, and where, and returns it.</summary>
    public const string Throw = "__v8t_throw";

    /// <summary>The parameter of the inserted <c>catch</c> clauses; no user code is in its scope.</summary>
    public const string Caught = "__v8t_e";

    /// <summary>The end of every guard.</summary>
    public const string Catch = "}catch(" + Caught + "){throw " + Guard + "(" + Caught + ")}";

    /// <summary>
    /// Opens an immediately called arrow, which guards an expression. An arrow keeps <c>this</c>; the top level of a script has no
    /// <c>await</c>, <c>yield</c>, <c>arguments</c> or <c>super</c> that it could take away.
    /// </summary>
    public const string OpenArrow = "(()=>{try{";

    /// <summary>Closes and calls the arrow.</summary>
    public const string CloseArrow = Catch + "})()";
}

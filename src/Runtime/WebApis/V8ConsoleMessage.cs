namespace V8Typed;

/// <summary>What one call of a <c>console</c> method writes (Console Standard).</summary>
/// <param name="Level">
/// <c>debug</c>, <c>log</c>, <c>info</c>, <c>warn</c> or <c>error</c>. Other methods write at the level that the standard's severities give them:
/// <c>assert</c> at <c>error</c>; <c>count</c> and <c>timeEnd</c> at <c>info</c>; <c>dir</c>, <c>table</c> and <c>group</c> at <c>log</c>; <c>trace</c> at <c>debug</c>.
/// </param>
/// <param name="Text">Its arguments as text, with format specifiers (<c>%s %d %i %f %j %o %O %c %%</c>) applied and objects shown as Node shows them; each line
/// is indented by two spaces for each group that is open. May have several lines.</param>
public sealed record V8ConsoleMessage(string Level, string Text);

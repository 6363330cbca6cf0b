namespace V8Typed.Scripts;
internal sealed record GuardedSource(string Text, bool IsUnchanged) { public int MapColumn(int line, int column) => column; }
internal static class Guard { public static GuardedSource Apply(string source) => new(source, true); }

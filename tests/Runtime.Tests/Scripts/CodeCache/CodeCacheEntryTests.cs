using V8Typed.Scripts;

namespace V8Typed.Tests.Scripts;

public sealed class CodeCacheEntryTests
{
    private const string Source = "let a = f();\nclass B { }\nthrow a;\n";

    [Fact]
    public void Guards_and_code_come_back()
    {
        var guarded = Guard.Apply(Source);
        Assert.True(guarded.IsChanged);

        var entry = CodeCacheEntry.Read(CodeCacheEntry.Of(guarded, [1, 2, 3]).ToBytes())!;

        Assert.Equal([1, 2, 3], entry.Code);
        var again = entry.Guard(Source);
        Assert.Equal((guarded.Text, guarded.Gap), (again.Text, again.Gap));
        Assert.Equal(guarded.Edits.AsEnumerable(), again.Edits);
    }

    [Fact]
    public void A_text_without_guards_stays_as_it_is()
    {
        var entry = CodeCacheEntry.Read(CodeCacheEntry.Of(GuardedSource.Unchanged(Source), []).ToBytes())!;

        Assert.Same(Source, entry.Guard(Source).Text);
        Assert.Empty(entry.Code);
    }

    [Fact]
    public void Every_damage_is_seen()
    {
        var bytes = CodeCacheEntry.Of(Guard.Apply(Source), [1, 2, 3]).ToBytes();
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 1;
            Assert.Null(CodeCacheEntry.Read(damaged));
            Assert.Null(CodeCacheEntry.Read(bytes[..i]));
        }

        Assert.Null(CodeCacheEntry.Read([.. bytes, 0]));
    }
}

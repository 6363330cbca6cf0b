using V8Typed.Scripts;

namespace V8Typed.Tests.Scripts;

public sealed class CodeCacheKeyTests
{
    [Fact]
    public void Text_name_and_variant_count()
    {
        string[] keys =
        [
            CodeCacheKey.Of("a", "b", "script"), CodeCacheKey.Of("b", "b", "script"), CodeCacheKey.Of("a", "a", "script"), CodeCacheKey.Of("a", "b", "module"),
            CodeCacheKey.Of("b", "a", "script"), CodeCacheKey.Of("", "", ""), CodeCacheKey.Of("\ud800", "b", "script"), CodeCacheKey.Of("\ufffd", "b", "script"),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(CodeCacheKey.Of("a", "b", "script"), keys[0]);
        Assert.All(keys, key => Assert.Matches("^[0-9a-f]{64}$", key));
    }
}

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

    [Fact]
    public void Of_an_embedded_text_its_hash_counts_with_its_length_and_what_is_added()
    {
        string[] keys =
        [
            CodeCacheKey.OfEmbedded("a", 1, "b", "wrapped ("), CodeCacheKey.OfEmbedded("b", 1, "b", "wrapped ("), CodeCacheKey.OfEmbedded("a", 2, "b", "wrapped ("),
            CodeCacheKey.OfEmbedded("a", 1, "c", "wrapped ("), CodeCacheKey.OfEmbedded("a", 1, "b", "wrapped (("), CodeCacheKey.Of("a", "b", "wrapped ("),
            CodeCacheKey.Of("1 a", "b", "wrapped ("),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }
}

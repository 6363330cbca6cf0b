using V8Typed.Generator.Script;

namespace V8Typed.Generator.Tests.Script;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("label", "label", 0)]
    [InlineData("label", "", 5)]
    [InlineData("lable", "label", 1)]
    [InlineData("lbel", "label", 1)]
    [InlineData("labels", "label", 1)]
    [InlineData("lapel", "label", 1)]
    [InlineData("balel", "label", 2)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("kitten", "sitting", 3)]
    public void Is_the_same_both_ways(string a, string b, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(a, b));
        Assert.Equal(expected, EditDistance.Between(b, a));
    }
}

using System.Text;
using V8Typed.Scripts;
using Xunit;
using TheGuard = V8Typed.Scripts.Guard;

namespace V8Typed.Tests.Scripts.Guards;

/// <summary>What the guard inserts, and when it leaves a text alone.</summary>
public sealed class GuardTests
{
    private const string Catch = "}catch(__v8t_e){throw __v8t_guard(__v8t_e)}";

    [Theory]
    [InlineData("f(1)", "try{f(1)\n" + Catch)]
    [InlineData("let a = 1, b = () => f(), c = `t`, d = -1;", null)]
    [InlineData("'use strict'; function f() {} class A { m() { g() } x = g() }", null)]
    [InlineData("let a = f(); g(); h()\nlet b", "let a = (()=>{try{return(f())" + Catch + "})(); try{g(); h()" + Catch + "\nlet b")]
    [InlineData("const {a} = f()", "const  {a}=(()=>{try{const {a} = f();return{a}" + Catch + "})()")]
    [InlineData("class A extends B {}", "let A=(()=>{try{return class A extends B {}" + Catch + "})();")]
    [InlineData("throw a, b", "try{throw  __v8t_throw((a, b))" + Catch)]
    [InlineData("throw new X(1)", "try{throw new X(1)" + Catch)]
    [InlineData("let a = ;", null)]
    public void Inserts_what_is_needed_and_no_more(string source, string? expected)
    {
        var guarded = TheGuard.Apply(source);
        Assert.Equal(expected ?? source, guarded.Text);
        Assert.Equal(expected is not null, guarded.IsChanged);
    }

    [Fact]
    public void Leaves_texts_beyond_the_limit_and_throws_in_large_ones()
    {
        var library = "let a = f();" + new string(' ', TheGuard.MaxLengthForThrows) + "function g() { throw 1 }";
        Assert.DoesNotContain("__v8t_throw", TheGuard.Apply(library).Text, StringComparison.Ordinal);
        Assert.True(TheGuard.Apply(library).IsChanged);
        Assert.Equal(GuardGap.TooLong, TheGuard.Apply("f();" + new string(' ', TheGuard.MaxLength)).Gap);
        Assert.Equal(GuardGap.NotUnderstood, TheGuard.Apply("let a = ;").Gap);
        Assert.Equal(GuardGap.None, TheGuard.Apply("let a = 1;").Gap);
    }

    [Theory]
    [InlineData("[", "]", 20_000)]
    [InlineData("{", "}", 20_000)]
    [InlineData("(()=>", ")", 5_000)]
    [InlineData("a:{", "}", 500)]
    public void Guards_deep_nesting_on_a_larger_stack(string open, string close, int depth)
    {
        var text = new StringBuilder("let a; ").Insert(7, open, depth).Append(open == "(()=>" ? "1" : "").Insert(
            7 + (open.Length * depth) + (open == "(()=>" ? 1 : 0), close, depth).Append(";throw 1").ToString();
        if (open == "a:{")
        {
            text = text.Replace("a:{a:{", "a:{b:{", StringComparison.Ordinal);
        }

        using var thread = new ManualResetEventSlim();
        var changed = false;
        var small = new Thread(
            () =>
            {
                changed = TheGuard.Apply(text).IsChanged;
                thread.Set();
            },
            256 * 1024);
        small.Start();
        thread.Wait();
        Assert.Equal(open != "a:{", changed);
    }

    [Fact]
    public void Gives_up_on_nesting_that_no_stack_holds_and_does_not_end_the_process() =>
        Assert.Equal(GuardGap.TooDeep, TheGuard.Apply("let a = " + new string('[', 2_000_000)).Gap);

    [Fact]
    public void Maps_positions_of_guarded_text_to_the_original()
    {
        var guarded = TheGuard.Apply("let a = f();\r\n  throw (\n a.b)\nlet c = g()");
        for (var line = 1; line <= 4; line++)
        {
            var original = guarded.Original.Split('\n')[line - 1];
            var text = guarded.Text.Split('\n')[line - 1];
            foreach (var word in (string[])["f()", "throw (", "a.b", "g()", "let"])
            {
                var at = original.IndexOf(word, StringComparison.Ordinal);
                if (at >= 0)
                {
                    var position = text.IndexOf(word, StringComparison.Ordinal) + 1;
                    Assert.Equal((line, at + 1), guarded.MapPosition(line, position));
                    Assert.Equal(at + 1, guarded.MapColumn(line, position));
                    Assert.False(guarded.IsInserted(line, position));
                }
            }
        }

        // The inserted call stands for the throw statement, one line above; an arrow's call for nothing; beyond the end is the end.
        Assert.Equal((2, 3), guarded.MapPosition(3, 3));
        Assert.True(guarded.IsInserted(1, guarded.Text.IndexOf(")()", StringComparison.Ordinal) + 2));
        Assert.Equal((4, 12), guarded.MapPosition(9, 1));
    }

    [Fact]
    public void Mentioning_a_guards_name_is_no_way_out()
    {
        var guarded = TheGuard.Apply("/* __v8t_guard */ let a = f(); throw 1");
        Assert.Contains("return(f())", guarded.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("__v8t_throw", guarded.Text, StringComparison.Ordinal);
    }
}

namespace V8Typed.Benchmarks;

/// <summary>A script whose result is a string.</summary>
public class RunScriptText() : RunScript("RunScript, string", "echo", "echo('hello world');", "hello world")
{
    private protected override object CallDynamic(dynamic global) => global.echo("hello world");
}

namespace V8Typed.Benchmarks;

/// <summary>A script whose result is a number.</summary>
public class RunScriptNumber() : RunScript("RunScript, number", "add", "add(1, 2);", 1, 2)
{
    private protected override object CallDynamic(dynamic global) => global.add(1, 2);
}

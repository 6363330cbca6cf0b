namespace V8Typed.ChildHost.Lives;

[JsModule("./through.js")]
internal partial interface IThrough
{
    void Throw();

    bool Caught(Action f);

    void Call(Action f);

    void Keep(Action? f);

    void Getter(Action<int[]> f);
}

/// <summary>A value that script throws, through a callback and on through script.</summary>
internal static class ThrownThroughCallback
{
    public static void Run(string name)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        context.RunScript($"var hostile = () => {{ throw {ThrownValues.All[name]}; }}");
        var through = context.Get<IThrough>();
        V8ScriptException? first = null;
        void Middle()
        {
            try
            {
                through.Throw();
            }
            catch (V8ScriptException exception)
            {
                first = exception;
                throw;
            }
        }

        bool IsKept(Action call)
        {
            try
            {
                call();
                return false;
            }
            catch (V8ScriptException exception)
            {
                return exception.InnerException == first && exception.ErrorMessage == first!.ErrorMessage && exception.ThrownValue.Kind == first.ThrownValue.Kind;
            }
        }

        Report.Line("caught in script", through.Caught(Middle));
        Report.Line("typed call", IsKept(() => through.Call(Middle)));
        through.Keep(Middle);
        Report.Line("script", IsKept(() => context.RunScript("through.kept()")));
        Report.Line("script that returns", IsKept(() => context.RunScript<int>("(() => through.kept())()")));
        through.Keep(null);
        Report.Line("getter of an argument", Report.Try(() => { through.Getter(_ => { }); return null; }) is nameof(V8ScriptException));
        Report.Line("after", context.RunScript("6 * 7"));
    }
}

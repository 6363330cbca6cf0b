namespace V8Typed.Benchmarks;

[JsModule("./calc.js")]
internal partial interface ICalc
{
    int Add(int a, int b);

    string Echo(string s);

    void Nothing();

    int Fold(Func<int, int, int> f, int n);
}

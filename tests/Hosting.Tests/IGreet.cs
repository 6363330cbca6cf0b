namespace V8Typed.Hosting.Tests;

[JsModule("./greet.js")]
public partial interface IGreet
{
    string Greet(string name);

    Task<int> WaitAsync(Func<Task<int>> callback);

    void Spin();
}

using V8Typed;

namespace Mistakes;

/// <summary>Its script wants the file system, which only Node has (V8T113), and a script that is not there (V8T008).</summary>
[JsModule("./report.js")]
public partial interface IReport
{
    void Print(string text);
}

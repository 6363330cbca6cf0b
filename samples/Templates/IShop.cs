using V8Typed;

namespace Templates;

/// <summary>What templates may ask the program, by reference.</summary>
[JsHost]
public partial interface IShop
{
    string Name { get; }

    /// <summary>How many mails were written; changes while they are.</summary>
    int Mails { get; }

    string Link(string path);
}

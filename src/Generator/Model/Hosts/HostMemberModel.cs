namespace V8Typed.Generator.Model.Hosts;

/// <summary>
/// A member of a host type. The set is closed: <see cref="HostMethodModel"/>, <see cref="HostPropertyModel"/>, <see cref="HostIndexerModel"/>
/// and <see cref="HostIteratorModel"/>.
/// </summary>
/// <param name="Declaring">The type that declares it, as emitted code names it.</param>
/// <param name="Name">Its C# name, escaped.</param>
/// <param name="JsName">Its name in script.</param>
/// <param name="DisplayName">Its name in messages (<c>Order.Total</c>).</param>
/// <param name="Docs">The summary of its XML comment.</param>
internal abstract record HostMemberModel(string Declaring, string Name, string JsName, string DisplayName, string? Docs);

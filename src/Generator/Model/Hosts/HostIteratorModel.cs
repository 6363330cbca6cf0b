using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model.Hosts;

/// <summary>What <c>for (... of ...)</c> runs over: the elements of an <c>IEnumerable</c>.</summary>
/// <param name="Element">How an element crosses.</param>
/// <param name="ElementType">The element type as emitted code names it.</param>
internal sealed record HostIteratorModel(string Declaring, string DisplayName, Shape Element, string ElementType)
    : HostMemberModel(Declaring, "GetEnumerator", "", DisplayName, null);

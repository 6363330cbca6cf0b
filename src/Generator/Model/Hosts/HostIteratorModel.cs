using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model.Hosts;

/// <summary>What <c>for (... of ...)</c> runs over, or <c>for await</c>: the elements of an <c>IEnumerable</c> or <c>IAsyncEnumerable</c>.</summary>
/// <param name="Element">How an element crosses.</param>
/// <param name="ElementType">The element type as emitted code names it.</param>
/// <param name="IsAsync">Whether it is an <c>IAsyncEnumerable</c>.</param>
internal sealed record HostIteratorModel(string Declaring, string DisplayName, Shape Element, string ElementType, bool IsAsync)
    : HostMemberModel(Declaring, IsAsync ? "GetAsyncEnumerator" : "GetEnumerator", "", DisplayName, null);

using V8Typed;

namespace HostObjects;

/// <summary>How good a customer is. Scripts see the names.</summary>
public enum Tier
{
    [JsName("basic")]
    Basic,

    [JsName("gold")]
    Gold,
}

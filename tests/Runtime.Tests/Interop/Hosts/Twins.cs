#pragma warning disable SA1403, SA1649 // Two namespaces are what it is about.
namespace V8Typed.Tests.Interop.Hosts.One
{
    [JsHost]
    public partial class Twin
    {
        public Two.Twin Other => new();
    }
}

namespace V8Typed.Tests.Interop.Hosts.Two
{
    [JsHost]
    public partial class Twin
    {
        public int N => 1;
    }
}

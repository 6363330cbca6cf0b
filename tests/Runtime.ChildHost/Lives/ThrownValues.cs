namespace V8Typed.ChildHost.Lives;

/// <summary>Values that end the process when ClearScript is left alone with them: expressions for <c>throw</c>.</summary>
internal static class ThrownValues
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["error"] = "new Error('x')",
        ["number"] = "{ hostException: 5 }",
        ["object"] = "{ hostException: {} }",
        ["getter"] = "{ get hostException() { throw 1; } }",
        ["revoked"] = "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()",
        ["revoked-function"] = "(() => { const { proxy, revoke } = Proxy.revocable(() => 0, {}); revoke(); return proxy; })()",
        ["throwing-proxy"] = "new Proxy({}, { get() { throw 1; }, has() { throw 1; }, getPrototypeOf() { throw 1; }, ownKeys() { throw 1; } })",
        ["proxy-of-error"] = "new Proxy(new Error('x'), { get() { throw 1; } })",
        ["own-property"] = "Object.defineProperty(new Error('x'), 'hostException', { value: 5 })",
        ["prototype"] = "Object.setPrototypeOf(new Error('x'), { hostException: 5 })",
        ["function"] = "Object.assign(() => 0, { hostException: 5 })",
        ["stack-getter"] = "Object.defineProperty(new Error('x'), 'stack', { get() { throw { hostException: 5 }; } })",
        ["message-object"] = "Object.defineProperty(new Error('x'), 'message', { value: { toString() { throw { hostException: 5 }; } } })",
        ["name-symbol"] = "Object.defineProperty(new Error('x'), 'name', { value: Symbol('s') })",
        ["to-string"] = "{ toString() { throw { hostException: 5 }; } }",
        ["symbol"] = "Symbol('s')",
        ["big"] = "{ hostException: 5n, toString: null, valueOf: null }",
        ["array"] = "Object.assign([1], { hostException: 'x' })",
    };
}

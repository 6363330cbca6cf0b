namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>
/// The runtime's surface that emitted code touches, as source. It stands in for V8Typed.dll, so that these tests need no engine; the
/// runtime's own tests compile emitted code against the real one.
/// </summary>
internal static class ContractStub
{
    public const string Source = """
        #nullable enable
        using System;
        using System.Reflection;
        using System.Threading;

        namespace V8Typed
        {
            [AttributeUsage(AttributeTargets.Interface, Inherited = false)]
            public sealed class JsModuleAttribute(string specifier) : Attribute
            {
                public string Specifier { get; } = specifier;
                public string? Global { get; set; }
                public JsModuleKind Kind { get; set; }
            }

            public enum JsModuleKind { Auto, Script, CommonJs, EsModule }

            [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field, Inherited = false)]
            public sealed class JsNameAttribute(string name) : Attribute { public string Name { get; } = name; }

            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, Inherited = false)]
            public sealed class JsBigIntAttribute : Attribute;

            public class V8TypeException : Exception;
        }

        namespace V8Typed.Interop
        {
            public interface IJsModule<TSelf> where TSelf : class, IJsModule<TSelf>
            {
                static abstract JsModuleDefinition Definition { get; }
                static abstract TSelf CreateProxy(JsModuleBinding binding);
            }

            public sealed class JsModuleEntry
            {
                public JsModuleEntry(string resource, JsModuleKind kind, string sha256, params string[] imports) { }
            }

            public sealed class JsModuleManifest
            {
                public JsModuleManifest(Assembly assembly, params JsModuleEntry[] modules) { }
            }

            public sealed class JsModuleDefinition
            {
                public JsModuleDefinition(JsModuleManifest manifest, string resource, string interfaceName, string binder, string[] members)
                {
                    Resource = resource; InterfaceName = interfaceName; Binder = binder; Members = members;
                }

                public string Resource { get; }
                public string InterfaceName { get; }
                public string Binder { get; }
                public string[] Members { get; }
            }

            public sealed class JsModuleBinding { }

            public ref struct JsCall
            {
                public static JsCall Begin(JsModuleBinding binding, int member, int slots) => default;
                public static JsCall Begin(JsModuleBinding binding, int member, int slots, CancellationToken token) => default;
                public void End() { }
                public void WriteCount(int n) { }
                public void WriteTag(bool present) { }
                public void WriteBoolean(bool v) { }
                public void WriteInt32(int v) { }
                public void WriteDouble(double v) { }
                public void WriteInt64(long v, string parameter) { }
                public void WriteUInt64(ulong v, string parameter) { }
                public void WriteBigInt64(long v) { }
                public void WriteBigUInt64(ulong v) { }
                public void WriteChar(char v) { }
                public void WriteText(string? v) { }
                public void Invoke() { }
                public void Invoke(string? s0) { }
                public void Invoke(string? s0, string? s1) { }
                public void Invoke(string? s0, string? s1, string? s2) { }
                public void Invoke(string? s0, string? s1, string? s2, string? s3) { }
                public void InvokeJoined() { }
                public bool IsNull => true;
                public bool ReadBoolean() => default;
                public sbyte ReadSByte() => default;
                public byte ReadByte() => default;
                public short ReadInt16() => default;
                public ushort ReadUInt16() => default;
                public int ReadInt32() => default;
                public uint ReadUInt32() => default;
                public long ReadInt64() => default;
                public ulong ReadUInt64() => default;
                public Half ReadHalf() => default;
                public float ReadSingle() => default;
                public double ReadDouble() => default;
                public decimal ReadDecimal() => default;
                public char ReadChar() => default;
                public string ReadString() => "";
                public string? ReadNullableString() => null;
                public V8TypeException UnknownEnum(string value, string enumName) => new();
            }
        }
        """;
}

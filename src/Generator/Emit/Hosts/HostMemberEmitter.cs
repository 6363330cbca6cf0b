using System;
using System.Collections.Generic;
using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Hosts;

/// <summary>The C# halves of a host type's members: a method for each, and the switch that finds it.</summary>
internal static class HostMemberEmitter
{
    /// <summary>The value that a setter gets.</summary>
    public static ParameterModel Value(string type, Shape shape) => new("value", type, shape, Default: null);

    public static void Emit(SourceWriter writer, HostModel host, GraphContext context)
    {
        var cases = new List<int>();
        foreach (HostMemberModel member in host.Members)
        {
            switch (member)
            {
                case HostMethodModel method:
                    Open(writer, cases, MemberNumbers.Get(host, method), host);
                    HostBodyEmitter.Emit(
                        writer, method.Parameters, method.Result, method.ResultType, method.Async, method.DisplayName,
                        arguments => $"{Self(host, method)}.{method.Name}({arguments})", context);
                    writer.Close();
                    break;
                case HostPropertyModel property:
                    Accessors(writer, cases, host, property, [], property.Type, property.Shape, property.HasGetter, property.HasSetter, "." + property.Name, context);
                    break;
                case HostIndexerModel indexer:
                    Accessors(writer, cases, host, indexer, [indexer.Key], indexer.Type, indexer.Shape, indexer.HasGetter, indexer.HasSetter, "[__0]", context);
                    break;
                case HostIteratorModel iterator:
                    Open(writer, cases, MemberNumbers.Get(host, iterator), host);
                    HostIteratorEmitter.Emit(writer, iterator, context);
                    writer.Close();
                    break;
            }
        }

        EmitSwitch(writer, host, cases);
    }

    private static void Accessors(
        SourceWriter writer,
        List<int> cases,
        HostModel host,
        HostMemberModel member,
        ParameterModel[] key,
        string type,
        Shape shape,
        bool hasGetter,
        bool hasSetter,
        string access,
        GraphContext context)
    {
        if (hasGetter)
        {
            Open(writer, cases, MemberNumbers.Get(host, member), host);
            HostBodyEmitter.Emit(
                writer, key, shape, type, AsyncKind.None, member.DisplayName, _ => Self(host, member) + access, context, mayBeMissing: member is HostIndexerModel);
            writer.Close();
        }

        if (hasSetter)
        {
            Open(writer, cases, MemberNumbers.Set(host, member), host);
            HostBodyEmitter.Emit(
                writer, [.. key, Value(type, shape)], new VoidShape(), "bool", AsyncKind.None, member.DisplayName,
                _ => $"{Self(host, member)}{access} = __{key.Length}", context);
            writer.Close();
        }
    }

    // A member that is hidden by another, or found in two interfaces, is only reached through the type that declares it.
    private static string Self(HostModel host, HostMemberModel member) =>
        member.Declaring == host.Reference ? "__self" : $"(({member.Declaring})__self)";

    private static void Open(SourceWriter writer, List<int> cases, int number, HostModel host)
    {
        cases.Add(number);
        writer.Line().Open($"private static void __M{number}({host.Reference} __self, ref {Interop.Namespace}.JsHostCall __host)");
    }

    private static void EmitSwitch(SourceWriter writer, HostModel host, List<int> cases)
    {
        writer.Line().Open($"private static void __Invoke(object __target, ref {Interop.Namespace}.JsHostCall __host)");
        writer.Line($"var __self = ({host.Reference})__target;");
        writer.Open("switch (__host.Member)");
        foreach (int number in cases)
        {
            writer.Line($"case {number}: __M{number}(__self, ref __host); break;");
        }

        writer.Line($"default: throw {Interop.Namespace}.JsReader.Damaged();");
        writer.Close().Close();
    }
}

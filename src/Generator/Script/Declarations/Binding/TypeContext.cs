using System;
using System.Collections.Immutable;
using System.Collections.Generic;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>What the names in a type mean where it stands.</summary>
/// <param name="Scope">Where names are looked up.</param>
/// <param name="Parameters">The type parameters and what they stand for.</param>
/// <param name="This">What <c>this</c> is; null where it is not known.</param>
internal sealed record TypeContext(DtsScope Scope, ImmutableDictionary<string, ScriptType> Parameters, ScriptType? This)
{
    public static TypeContext In(DtsScope scope) => new(scope, ImmutableDictionary<string, ScriptType>.Empty, null);

    /// <summary>With type parameters, each of which is the argument given for it, or else its constraint.</summary>
    public TypeContext With(
        IReadOnlyList<DtsTypeParameter> parameters, IReadOnlyList<ScriptType> arguments, Func<DtsType, TypeContext, ScriptType> bind)
    {
        TypeContext context = this;
        for (int i = 0; i < parameters.Count; i++)
        {
            // While its constraint is looked at, a parameter is anything: T extends Node<T>.
            string name = parameters[i].Name;
            context = context with { Parameters = context.Parameters.SetItem(name, ScriptType.Unknown) };
            ScriptType meant = i < arguments.Count ? arguments[i] : parameters[i].Constraint is { } constraint ? bind(constraint, context) : ScriptType.Unknown;
            context = context with { Parameters = context.Parameters.SetItem(name, meant) };
        }

        return context;
    }
}

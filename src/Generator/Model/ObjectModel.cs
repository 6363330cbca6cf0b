using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model;

/// <summary>A type whose values cross as plain objects.</summary>
/// <param name="Type">The type as emitted code names it.</param>
/// <param name="Name">The type as messages name it.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="IsAbstract">Whether only derived types have values.</param>
/// <param name="IsVisible">Whether code anywhere in the assembly can name it.</param>
/// <param name="Properties">What crosses, in order; inherited ones first.</param>
/// <param name="Arguments">The constructor's arguments when it is read: for each a property's place in the list.</param>
/// <param name="Unreadable">Why it can't be read, with the remedy; null when it can.</param>
/// <param name="Derived">The types that stand in for it, told apart by a property of the object.</param>
/// <param name="Discriminator">The JavaScript name of that property.</param>
internal sealed record ObjectModel(
    string Type,
    string Name,
    bool IsValueType,
    bool IsAbstract,
    bool IsVisible,
    EquatableArray<ObjectPropertyModel> Properties,
    EquatableArray<int> Arguments,
    string? Unreadable,
    EquatableArray<DerivedModel> Derived,
    string Discriminator);

/// <summary>A property of an <see cref="ObjectModel"/>.</summary>
/// <param name="Name">Its C# name, escaped.</param>
/// <param name="JsName">Its name in the script.</param>
/// <param name="Type">Its type as emitted code names it.</param>
/// <param name="Shape">How its value crosses.</param>
/// <param name="HasGetter">Whether it can be sent.</param>
/// <param name="Target">How it is set when it is read.</param>
/// <param name="Default">What it is when the object lacks it, as a C# literal; null when it may not be lacking.</param>
internal sealed record ObjectPropertyModel(
    string Name, string JsName, string Type, Shape Shape, bool HasGetter, PropertyTarget Target, string? Default)
{
    /// <summary>Whether a missing property leaves alone what the type itself makes of it.</summary>
    public bool IsOptional => Target == PropertyTarget.OptionalSetter || Default is not null;
}

/// <summary>How a property gets its value.</summary>
internal enum PropertyTarget
{
    /// <summary>Not at all: it is computed.</summary>
    None,
    Constructor,
    Initializer,

    /// <summary>Set after construction if the object has it, since it has an initializer of its own.</summary>
    OptionalSetter,
}

/// <summary>A derived type.</summary>
/// <param name="Type">The type as emitted code names it; it has an <see cref="ObjectModel"/> too.</param>
/// <param name="Id">The value of the discriminator as a JavaScript literal, which is one of C# too.</param>
internal sealed record DerivedModel(string Type, string Id);

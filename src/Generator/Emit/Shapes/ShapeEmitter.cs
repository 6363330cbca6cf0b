namespace V8Typed.Generator.Emit.Shapes;

/// <summary>Prints both halves of a value's crossing. There is one emitter per shape; <see cref="ShapeEmitters"/> chooses.</summary>
internal abstract class ShapeEmitter
{
    /// <summary>How many slots an argument takes in the number lane. A text takes one only when it is joined to others.</summary>
    public virtual int Slots => 1;

    /// <summary>Whether an argument travels as a string; then <see cref="Text"/> gives it, and nothing else is written.</summary>
    public virtual bool IsText => false;

    /// <summary>Whether an argument's value may be refused.</summary>
    public virtual bool IsChecked => false;

    /// <summary>C#: the string expression for an argument.</summary>
    public virtual string Text(string value, string parameter) => throw new InvalidOperationException($"{GetType().Name} is no text.");

    /// <summary>C#: the statements that write an argument.</summary>
    public abstract string Write(string value, string parameter);

    /// <summary>C#: the expression that reads the result.</summary>
    public abstract string Read();

    /// <summary>JS: the expression that reads an argument.</summary>
    public abstract string JsRead(Slot slot);

    // What follows is for values inside of others, which are read and written one after the other (Emit/Graphs). Arguments there are written
    // and read as above, a text as one slot.

    /// <summary>How many slots the value takes on its way to C#.</summary>
    public virtual int ResultSlots => Slots;

    /// <summary>C#: the expression that reads the next value, once its slots are known to be there.</summary>
    public abstract string Take();

    /// <summary>JS: the statement that throws when the value is none of the type.</summary>
    public abstract string JsCheck(string value);

    /// <summary>JS: the statements that store a checked value.</summary>
    public abstract string JsStore(string value, Slot slot);

    /// <summary>JS: the statements that check a result and hand it over. <paramref name="value"/> may be used more than once.</summary>
    public abstract string JsWrite(string value);
}

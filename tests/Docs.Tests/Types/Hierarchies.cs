#region example
using System.Text.Json.Serialization;
#endregion

namespace V8Typed.Docs.Types.Hierarchies;

#region example
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
abstract record Figure;

record Circle(double Radius) : Figure;

record Square(double Side) : Figure;

[JsModule("./Hierarchies.js")]
partial interface IHierarchies
{
    double Area(Figure figure);
    Figure[] Parse(string text);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var figures = ctx.Get<IHierarchies>();
        Console.WriteLine(figures.Area(new Square(3)));
        foreach (var figure in figures.Parse("o1 s2"))
        {
            Console.WriteLine(figure);
        }
        #endregion
        return Task.CompletedTask;
    }
}

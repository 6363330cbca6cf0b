using System.Numerics;

namespace V8Typed.Tests.Properties;

/// <summary>The types whose values go round.</summary>
public interface IFamily :
    IRound<bool>, IRound<int>, IRound<uint>, IRound<long>, IRound<double>, IRound<float>, IRound<Half>, IRound<char>, IRound<string>,
    IRound<BigInteger>, IRound<Int128>, IRound<UInt128>, IRound<DateTime>, IRound<Guid>, IRound<Shade>, IRound<Access>, IRound<int?>, IRound<double?>,
    IRound<Numbers>, IRound<Wide>, IRound<Texts>, IRound<Times>, IRound<Enums>, IRound<NoNumbers>, IRound<NoOthers>,
    IRound<Box<string>>, IRound<Box<Box<int[]>>>, IRound<Both<Spot, List<string>>>, IRound<Both<int, Both<string, Half>>?>,
    IRound<Deep>, IRound<Lists>, IRound<Sets>, IRound<Maps>, IRound<Tuples>, IRound<List<Animal>>, IRound<Tree>, IRound<Account>, IRound<Loose>,
    IRound<double[]>, IRound<byte[]>, IRound<float[]>, IRound<Half[]>, IRound<ushort[][]>, IRound<List<Spot?>>, IRound<Dictionary<string, Numbers>>, IRound<Dictionary<long, Texts[]>>, IRound<HashSet<Spot>>,
    IRound<(int, string)[]>, IRound<Everything>, IRound<References>;

/// <summary>A module that gives back what it gets.</summary>
[JsModule("./echo.js")]
public partial interface IEcho : IFamily
{
    void Describe(string text);

    void Seed(int seed);

    IThing[] Things { get; }
}

/// <summary>A module that gives back copies.</summary>
[JsModule("./copy.js")]
public partial interface ICopy : IFamily
{
    IThing[] Things { get; }
}

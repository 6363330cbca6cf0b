namespace V8Typed.Tests.Interop;

public enum Plain
{
    None,
    One,
    Minus = -5,
}

public enum Named
{
    [JsName("first")]
    First,

    [JsName("second one")]
    Second,
}

public enum Wide : ulong
{
    Most = (1UL << 53) - 1,
}

public enum Widest : ulong
{
    Zero,
    Most = ulong.MaxValue,
}

/// <summary>Each scalar there and back, and what JavaScript saw.</summary>
[JsModule("./scalars.js")]
internal partial interface IScalars
{
    [JsName("echo")] bool Bool(bool v);
    [JsName("echo")] sbyte SByte(sbyte v);
    [JsName("echo")] byte Byte(byte v);
    [JsName("echo")] short Short(short v);
    [JsName("echo")] ushort UShort(ushort v);
    [JsName("echo")] int Int(int v);
    [JsName("echo")] uint UInt(uint v);
    [JsName("echo")] long Long(long v);
    [JsName("echo")] ulong ULong(ulong v);
    [JsName("echo")] [return: JsBigInt] long Big([JsBigInt] long v);
    [JsName("echo")] [return: JsBigInt] ulong UBig([JsBigInt] ulong v);
    [JsName("echo")] float Float(float v);
    [JsName("echo")] double Double(double v);
    [JsName("echo")] Half Half(Half v);
    [JsName("echo")] decimal Decimal(decimal v);
    [JsName("echo")] char Char(char v);
    [JsName("echo")] string String(string v);
    [JsName("echo")] Plain Plain(Plain v);
    [JsName("echo")] Named Named(Named v);
    [JsName("echo")] Wide Wide(Wide v);
    [JsName("echo")] bool? NullableBool(bool? v);
    [JsName("echo")] int? NullableInt(int? v);
    [JsName("echo")] long? NullableLong(long? v);
    [JsName("echo")] double? NullableDouble(double? v);
    [JsName("echo")] char? NullableChar(char? v);
    [JsName("echo")] string? NullableString(string? v);
    [JsName("echo")] Plain? NullablePlain(Plain? v);
    [JsName("echo")] Named? NullableNamed(Named? v);

    [JsName("show")] string ShowMany(bool a, int b, string c, long d, [JsBigInt] long e, double? f, char g, string? h, Named i, Plain j);
    [JsName("show")] string ShowTexts(string a, string b, string c, string d, string e, string? f);
    [JsName("show")] string ShowFour(string a, string b, string c, string d);
    [JsName("show")] string ShowThree(string a, int n, string b, string c);
    [JsName("show")] string ShowTwo(string a, string? b);
    [JsName("show")] string ShowDefaults(int a = 1, string? b = null, string c = "c", double d = double.NaN, Named e = Interop.Named.First);
    [JsName("show")] string ShowWideDefaults(int a, ulong b = ulong.MaxValue, Widest c = Widest.Most, Named d = (Named)9);
    [JsName("show")] string ShowSpread(string first, params string[] rest);
    [JsName("show")] string ShowNullables(params int?[] all);

    int Count(params int[] all);
    double Sum(params int[] all);
    [JsName("sum")] double SumOfDoubles(params double[] all);
    [JsName("count")] int CountTexts(params string[] all);
    string Log(string text);
    double LogMany(params int[] all);
    [JsName("a.b.c")] int Nested(int v);
    [JsName("a.b.d")] int NestedValue { get; set; }
    [JsName("a.nope.c")] int NestedMissing(int v);
    int Missing();
    int NotThere();
    int NotThereValue { get; }
    int Value { get; set; }
    int Throws { get; set; }
    int ReadOnly { get; set; }
}

/// <summary>What JavaScript gives where a type is promised.</summary>
[JsModule("./scalars.js")]
internal partial interface IEvaluate
{
    [JsName("evaluate")] void Void(string text);
    [JsName("evaluate")] bool Bool(string text);
    [JsName("evaluate")] sbyte SByte(string text);
    [JsName("evaluate")] byte Byte(string text);
    [JsName("evaluate")] short Short(string text);
    [JsName("evaluate")] ushort UShort(string text);
    [JsName("evaluate")] int Int(string text);
    [JsName("evaluate")] uint UInt(string text);
    [JsName("evaluate")] long Long(string text);
    [JsName("evaluate")] ulong ULong(string text);
    [JsName("evaluate")] [return: JsBigInt] long Big(string text);
    [JsName("evaluate")] float Float(string text);
    [JsName("evaluate")] double Double(string text);
    [JsName("evaluate")] decimal Decimal(string text);
    [JsName("evaluate")] char Char(string text);
    [JsName("evaluate")] string String(string text);
    [JsName("evaluate")] Plain Plain(string text);
    [JsName("evaluate")] Named Named(string text);
    [JsName("evaluate")] int? NullableInt(string text);
    [JsName("evaluate")] string? NullableString(string text);
    [JsName("evaluate")] int IntWithToken(string text, CancellationToken token);
}

using System.Numerics;

namespace V8Typed.Tests.Interop;

public sealed record Stamp(
    DateTime At, DateTimeOffset? Until, DateOnly Day, TimeOnly? Time, TimeSpan Length, Guid Id, Uri Link, Uri? Mirror, BigInteger Big, Int128? Wide, UInt128 Positive);

public sealed record Visit(string Name, DateTime At);

/// <summary>Types of the base library, there and back.</summary>
[JsModule("./graphs.js")]
internal partial interface IBaseTypes
{
    [JsName("echo")] BigInteger Big(BigInteger v);
    [JsName("echo")] BigInteger? NullableBig(BigInteger? v);
    [JsName("echo")] Int128 Wide(Int128 v);
    [JsName("echo")] Int128? NullableWide(Int128? v);
    [JsName("echo")] UInt128 Positive(UInt128 v);
    [JsName("echo")] Half Half(Half v);
    [JsName("echo")] DateTime DateTime(DateTime v);
    [JsName("echo")] DateTime? NullableDateTime(DateTime? v);
    [JsName("echo")] DateTimeOffset Offset(DateTimeOffset v);
    [JsName("echo")] DateOnly DateOnly(DateOnly v);
    [JsName("echo")] DateOnly? NullableDateOnly(DateOnly? v);
    [JsName("echo")] TimeOnly TimeOnly(TimeOnly v);
    [JsName("echo")] TimeSpan TimeSpan(TimeSpan v);
    [JsName("echo")] TimeSpan? NullableTimeSpan(TimeSpan? v);
    [JsName("echo")] Guid Guid(Guid v);
    [JsName("echo")] Guid? NullableGuid(Guid? v);
    [JsName("echo")] Uri Uri(Uri v);
    [JsName("echo")] Uri? NullableUri(Uri? v);
    [JsName("echo")] Stamp Stamp(Stamp v);
    [JsName("echo")] List<DateTime?> Dates(List<DateTime?> v);
    [JsName("echo")] Guid?[] Guids(Guid?[] v);
    [JsName("echo")] (BigInteger, DateOnly?, Uri) Tuple((BigInteger, DateOnly?, Uri) v);
    [JsName("echo")] Dictionary<string, TimeSpan> Lengths(Dictionary<string, TimeSpan> v);
    [JsName("echo")] Dictionary<Guid, BigInteger> ByGuid(Dictionary<Guid, BigInteger> v);
    [JsName("echo")] Task<DateTime> DateAsync(DateTime v);

    [JsName("show")] string Show(DateTime v);
    [JsName("show")] string ShowAll(Stamp v);
    [JsName("show")] string ShowSome(int first, Guid id = default, DateTime? at = null, params TimeOnly[] rest);

    [JsName("make")] BigInteger MakeBig(string source);
    [JsName("make")] BigInteger? MakeNullableBig(string source);
    [JsName("make")] Int128 MakeWide(string source);
    [JsName("make")] UInt128 MakePositive(string source);
    [JsName("make")] DateTime MakeDate(string source);
    [JsName("make")] DateTimeOffset? MakeNullableOffset(string source);
    [JsName("make")] DateOnly MakeDateOnly(string source);
    [JsName("make")] TimeOnly MakeTimeOnly(string source);
    [JsName("make")] TimeSpan MakeTimeSpan(string source);
    [JsName("make")] Guid MakeGuid(string source);
    [JsName("make")] Guid? MakeNullableGuid(string source);
    [JsName("make")] Uri MakeUri(string source);
    [JsName("make")] Uri? MakeNullableUri(string source);
    [JsName("make")] Stamp MakeStamp(string source);
    [JsName("make")] Visit[] MakeVisits(string source);
    [JsName("make")] Dictionary<string, Uri> MakeLinks(string source);

    [JsName("moment")] DateTime Moment { get; set; }
}

namespace V8Typed.Interop;

/// <summary>Converts one encoded value to a type of the base library that is no number; see <see cref="ResultConverter"/>.</summary>
internal static class BaseTypeResults
{
    public static T Convert<T>(EncodedValue value, string path)
    {
        if (typeof(T) == typeof(DateTime)) return ResultConverter.As<DateTime, T>(Date(value, path, "DateTime"));
        if (typeof(T) == typeof(DateTimeOffset)) return ResultConverter.As<DateTimeOffset, T>(Date(value, path, "DateTimeOffset"));
        if (typeof(T) == typeof(DateOnly)) return ResultConverter.As<DateOnly, T>(Day(value, path));
        if (typeof(T) == typeof(TimeOnly)) return ResultConverter.As<TimeOnly, T>(Time(value, path));
        if (typeof(T) == typeof(TimeSpan)) return ResultConverter.As<TimeSpan, T>(Duration(value, path));
        if (typeof(T) == typeof(Guid)) return ResultConverter.As<Guid, T>(Id(value, path));
        if (typeof(T) == typeof(Uri)) return ResultConverter.As<Uri?, T>(value.IsNullish ? null : Link(value, path));
        if (typeof(T) == typeof(DateTime?)) return ResultConverter.As<DateTime?, T>(value.IsNullish ? null : Date(value, path, "DateTime"));
        if (typeof(T) == typeof(DateTimeOffset?)) return ResultConverter.As<DateTimeOffset?, T>(value.IsNullish ? null : Date(value, path, "DateTimeOffset"));
        if (typeof(T) == typeof(DateOnly?)) return ResultConverter.As<DateOnly?, T>(value.IsNullish ? null : Day(value, path));
        if (typeof(T) == typeof(TimeOnly?)) return ResultConverter.As<TimeOnly?, T>(value.IsNullish ? null : Time(value, path));
        if (typeof(T) == typeof(TimeSpan?)) return ResultConverter.As<TimeSpan?, T>(value.IsNullish ? null : Duration(value, path));
        if (typeof(T) == typeof(Guid?)) return ResultConverter.As<Guid?, T>(value.IsNullish ? null : Id(value, path));
        throw Scalars.Unsupported<T>();
    }

    private static DateTime Date(EncodedValue value, string path, string type) =>
        value.Type == 'd' && BaseTypes.TryDate(value.Date, out var date) ? date : throw Mismatch(value, path, type);

    private static DateOnly Day(EncodedValue value, string path) =>
        value.Type == 's' && BaseTypes.TryDay(value.Body, out var day) ? day : throw Mismatch(value, path, "DateOnly");

    private static TimeOnly Time(EncodedValue value, string path) =>
        value.Type == 's' && BaseTypes.TryTime(value.Body, out var time) ? time : throw Mismatch(value, path, "TimeOnly");

    private static TimeSpan Duration(EncodedValue value, string path) =>
        value.Type == 'n' && BaseTypes.TryDuration(value.Number, out var duration) ? duration : throw Mismatch(value, path, "TimeSpan");

    private static Guid Id(EncodedValue value, string path) =>
        value.Type == 's' && Guid.TryParseExact(value.Body, "D", out var id) ? id : throw Mismatch(value, path, "Guid");

    private static Uri Link(EncodedValue value, string path) =>
        value.Type == 's' && Uri.TryCreate(value.Body.ToString(), UriKind.RelativeOrAbsolute, out var link) ? link : throw Mismatch(value, path, "Uri");

    private static V8TypeException Mismatch(EncodedValue value, string path, string type) =>
        V8TypeException.Mismatch(nameof(V8Context.RunScript), path, type, value.Describe());
}

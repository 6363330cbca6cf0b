using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/dayjs/dayjs.min.js")]
public partial interface IDayjs
{
    IDayjs2 Default(System.Text.Json.Nodes.JsonNode? date = null);

    IDayjs2 Default(System.Text.Json.Nodes.JsonNode? date, System.Text.Json.Nodes.JsonNode? format, bool? strict = null);

    IDayjs2 Default(System.Text.Json.Nodes.JsonNode? date, System.Text.Json.Nodes.JsonNode? format, string? locale, bool? strict);

    [JsConstructor("Dayjs")]
    IDayjs2 NewDayjs(System.Text.Json.Nodes.JsonNode? config = null);

    IDayjs2 Extend(System.Action<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> plugin, System.Text.Json.Nodes.JsonNode? option = null);

    string Locale(System.Text.Json.Nodes.JsonNode? preset = null, LocaleObject? @object = null, bool? isLocal = null);

    bool IsDayjs(System.Text.Json.Nodes.JsonNode? d);

    IDayjs2 Unix(double t);

    [JsName("Ls")]
    System.Collections.Generic.Dictionary<string, ILocale> Ls { get; }

    [JsObject]
    public partial interface IDayjs2
    {
        /// <summary>
        /// All Day.js objects are immutable. Still, `dayjs#clone` can create a clone of the current object if you need one.
        /// ```
        /// dayjs().clone()// =&gt; Dayjs
        /// dayjs(dayjs('2019-01-25')) // passing a Dayjs object to a constructor will also clone it
        /// ```
        /// Docs: https://day.js.org/docs/en/parse/dayjs-clone
        /// </summary>
        IDayjs2 Clone();

        /// <summary>
        /// This returns a `boolean` indicating whether the Day.js object contains a valid date or not.
        /// ```
        /// dayjs().isValid()// =&gt; boolean
        /// ```
        /// Docs: https://day.js.org/docs/en/parse/is-valid
        /// </summary>
        bool IsValid();

        /// <summary>
        /// Get the year.
        /// ```
        /// dayjs().year()// =&gt; 2020
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/year
        /// </summary>
        double Year();

        /// <summary>
        /// Get the year.
        /// ```
        /// dayjs().year()// =&gt; 2020
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/year
        /// </summary>
        IDayjs2 Year(double value);

        /// <summary>
        /// Get the month.
        ///
        /// Months are zero indexed, so January is month 0.
        /// ```
        /// dayjs().month()// =&gt; 0-11
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/month
        /// </summary>
        double Month();

        /// <summary>
        /// Get the month.
        ///
        /// Months are zero indexed, so January is month 0.
        /// ```
        /// dayjs().month()// =&gt; 0-11
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/month
        /// </summary>
        IDayjs2 Month(double value);

        /// <summary>
        /// Get the date of the month.
        /// ```
        /// dayjs().date()// =&gt; 1-31
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/date
        /// </summary>
        double Date();

        /// <summary>
        /// Get the date of the month.
        /// ```
        /// dayjs().date()// =&gt; 1-31
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/date
        /// </summary>
        IDayjs2 Date(double value);

        /// <summary>
        /// Get the day of the week.
        ///
        /// Returns numbers from 0 (Sunday) to 6 (Saturday).
        /// ```
        /// dayjs().day()// 0-6
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/day
        /// </summary>
        double Day();

        /// <summary>
        /// Get the day of the week.
        ///
        /// Returns numbers from 0 (Sunday) to 6 (Saturday).
        /// ```
        /// dayjs().day()// 0-6
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/day
        /// </summary>
        IDayjs2 Day(double value);

        /// <summary>
        /// Get the hour.
        /// ```
        /// dayjs().hour()// =&gt; 0-23
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/hour
        /// </summary>
        double Hour();

        /// <summary>
        /// Get the hour.
        /// ```
        /// dayjs().hour()// =&gt; 0-23
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/hour
        /// </summary>
        IDayjs2 Hour(double value);

        /// <summary>
        /// Get the minutes.
        /// ```
        /// dayjs().minute()// =&gt; 0-59
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/minute
        /// </summary>
        double Minute();

        /// <summary>
        /// Get the minutes.
        /// ```
        /// dayjs().minute()// =&gt; 0-59
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/minute
        /// </summary>
        IDayjs2 Minute(double value);

        /// <summary>
        /// Get the seconds.
        /// ```
        /// dayjs().second()// =&gt; 0-59
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/second
        /// </summary>
        double Second();

        /// <summary>
        /// Get the seconds.
        /// ```
        /// dayjs().second()// =&gt; 0-59
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/second
        /// </summary>
        IDayjs2 Second(double value);

        /// <summary>
        /// Get the milliseconds.
        /// ```
        /// dayjs().millisecond()// =&gt; 0-999
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/millisecond
        /// </summary>
        double Millisecond();

        /// <summary>
        /// Get the milliseconds.
        /// ```
        /// dayjs().millisecond()// =&gt; 0-999
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/millisecond
        /// </summary>
        IDayjs2 Millisecond(double value);

        /// <summary>
        /// Generic setter, accepting unit as first argument, and value as second, returns a new instance with the applied changes.
        ///
        /// In general:
        /// ```
        /// dayjs().set(unit, value) === dayjs()[unit](value)
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        /// ```
        /// dayjs().set('date', 1)
        /// dayjs().set('month', 3) // April
        /// dayjs().set('second', 30)
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/set
        /// </summary>
        IDayjs2 Set(string unit, double value);

        /// <summary>
        /// String getter, returns the corresponding information getting from Day.js object.
        ///
        /// In general:
        /// ```
        /// dayjs().get(unit) === dayjs()[unit]()
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        /// ```
        /// dayjs().get('year')
        /// dayjs().get('month') // start 0
        /// dayjs().get('date')
        /// ```
        /// Docs: https://day.js.org/docs/en/get-set/get
        /// </summary>
        double Get(string unit);

        /// <summary>
        /// Returns a cloned Day.js object with a specified amount of time added.
        /// ```
        /// dayjs().add(7, 'day')// =&gt; Dayjs
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        ///
        /// Docs: https://day.js.org/docs/en/manipulate/add
        /// </summary>
        IDayjs2 Add(double value, System.Text.Json.Nodes.JsonNode? unit = null);

        /// <summary>
        /// Returns a cloned Day.js object with a specified amount of time subtracted.
        /// ```
        /// dayjs().subtract(7, 'year')// =&gt; Dayjs
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        ///
        /// Docs: https://day.js.org/docs/en/manipulate/subtract
        /// </summary>
        IDayjs2 Subtract(double value, System.Text.Json.Nodes.JsonNode? unit = null);

        /// <summary>
        /// Returns a cloned Day.js object and set it to the start of a unit of time.
        /// ```
        /// dayjs().startOf('year')// =&gt; Dayjs
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        ///
        /// Docs: https://day.js.org/docs/en/manipulate/start-of
        /// </summary>
        IDayjs2 StartOf(string unit);

        /// <summary>
        /// Returns a cloned Day.js object and set it to the end of a unit of time.
        /// ```
        /// dayjs().endOf('month')// =&gt; Dayjs
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        ///
        /// Docs: https://day.js.org/docs/en/manipulate/end-of
        /// </summary>
        IDayjs2 EndOf(string unit);

        /// <summary>
        /// Get the formatted date according to the string of tokens passed in.
        ///
        /// To escape characters, wrap them in square brackets (e.g. [MM]).
        /// ```
        /// dayjs().format()// =&gt; current date in ISO8601, without fraction seconds e.g. '2020-04-02T08:02:17-05:00'
        /// dayjs('2019-01-25').format('[YYYYescape] YYYY-MM-DDTHH:mm:ssZ[Z]')// 'YYYYescape 2019-01-25T00:00:00-02:00Z'
        /// dayjs('2019-01-25').format('DD/MM/YYYY') // '25/01/2019'
        /// ```
        /// Docs: https://day.js.org/docs/en/display/format
        /// </summary>
        string Format(string? template = null);

        /// <summary>
        /// This indicates the difference between two date-time in the specified unit.
        ///
        /// To get the difference in milliseconds, use `dayjs#diff`
        /// ```
        /// const date1 = dayjs('2019-01-25')
        /// const date2 = dayjs('2018-06-05')
        /// date1.diff(date2) // 20214000000 default milliseconds
        /// date1.diff() // milliseconds to current time
        /// ```
        ///
        /// To get the difference in another unit of measurement, pass that measurement as the second argument.
        /// ```
        /// const date1 = dayjs('2019-01-25')
        /// date1.diff('2018-06-05', 'month') // 7
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        ///
        /// Docs: https://day.js.org/docs/en/display/difference
        /// </summary>
        double Diff(System.Text.Json.Nodes.JsonNode? date = null, string? unit = null, bool? @float = null);

        /// <summary>
        /// This returns the number of **milliseconds** since the Unix Epoch of the Day.js object.
        /// ```
        /// dayjs('2019-01-25').valueOf() // 1548381600000
        /// +dayjs(1548381600000) // 1548381600000
        /// ```
        /// To get a Unix timestamp (the number of seconds since the epoch) from a Day.js object, you should use Unix Timestamp `dayjs#unix()`.
        ///
        /// Docs: https://day.js.org/docs/en/display/unix-timestamp-milliseconds
        /// </summary>
        double ValueOf();

        /// <summary>
        /// This returns the Unix timestamp (the number of **seconds** since the Unix Epoch) of the Day.js object.
        /// ```
        /// dayjs('2019-01-25').unix() // 1548381600
        /// ```
        /// This value is floored to the nearest second, and does not include a milliseconds component.
        ///
        /// Docs: https://day.js.org/docs/en/display/unix-timestamp
        /// </summary>
        double Unix();

        /// <summary>
        /// Get the number of days in the current month.
        /// ```
        /// dayjs('2019-01-25').daysInMonth() // 31
        /// ```
        /// Docs: https://day.js.org/docs/en/display/days-in-month
        /// </summary>
        double DaysInMonth();

        /// <summary>
        /// To get a copy of the native `Date` object parsed from the Day.js object use `dayjs#toDate`.
        /// ```
        /// dayjs('2019-01-25').toDate()// =&gt; Date
        /// ```
        /// </summary>
        System.DateTimeOffset ToDate();

        /// <summary>
        /// To serialize as an ISO 8601 string.
        /// ```
        /// dayjs('2019-01-25').toJSON() // '2019-01-25T02:00:00.000Z'
        /// ```
        /// Docs: https://day.js.org/docs/en/display/as-json
        /// </summary>
        string ToJSON();

        /// <summary>
        /// To format as an ISO 8601 string.
        /// ```
        /// dayjs('2019-01-25').toISOString() // '2019-01-25T02:00:00.000Z'
        /// ```
        /// Docs: https://day.js.org/docs/en/display/as-iso-string
        /// </summary>
        string ToISOString();

        /// <summary>
        /// Returns a string representation of the date.
        /// ```
        /// dayjs('2019-01-25').toString() // 'Fri, 25 Jan 2019 02:00:00 GMT'
        /// ```
        /// Docs: https://day.js.org/docs/en/display/as-string
        /// </summary>
        string ToString();

        /// <summary>
        /// Get the UTC offset in minutes.
        /// ```
        /// dayjs().utcOffset()
        /// ```
        /// Docs: https://day.js.org/docs/en/manipulate/utc-offset
        /// </summary>
        double UtcOffset();

        /// <summary>
        /// This indicates whether the Day.js object is before the other supplied date-time.
        /// ```
        /// dayjs().isBefore(dayjs('2011-01-01')) // default milliseconds
        /// ```
        /// If you want to limit the granularity to a unit other than milliseconds, pass it as the second parameter.
        /// ```
        /// dayjs().isBefore('2011-01-01', 'year')// =&gt; boolean
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        ///
        /// Docs: https://day.js.org/docs/en/query/is-before
        /// </summary>
        bool IsBefore(System.Text.Json.Nodes.JsonNode? date = null, string? unit = null);

        /// <summary>
        /// This indicates whether the Day.js object is the same as the other supplied date-time.
        /// ```
        /// dayjs().isSame(dayjs('2011-01-01')) // default milliseconds
        /// ```
        /// If you want to limit the granularity to a unit other than milliseconds, pass it as the second parameter.
        /// ```
        /// dayjs().isSame('2011-01-01', 'year')// =&gt; boolean
        /// ```
        /// Docs: https://day.js.org/docs/en/query/is-same
        /// </summary>
        bool IsSame(System.Text.Json.Nodes.JsonNode? date = null, string? unit = null);

        /// <summary>
        /// This indicates whether the Day.js object is after the other supplied date-time.
        /// ```
        /// dayjs().isAfter(dayjs('2011-01-01')) // default milliseconds
        /// ```
        /// If you want to limit the granularity to a unit other than milliseconds, pass it as the second parameter.
        /// ```
        /// dayjs().isAfter('2011-01-01', 'year')// =&gt; boolean
        /// ```
        /// Units are case insensitive, and support plural and short forms.
        ///
        /// Docs: https://day.js.org/docs/en/query/is-after
        /// </summary>
        bool IsAfter(System.Text.Json.Nodes.JsonNode? date = null, string? unit = null);

        string Locale();

        IDayjs2 Locale(System.Text.Json.Nodes.JsonNode preset, LocaleObject? @object = null);
    }

    public sealed record LocaleObject
    {
        public string? Name { get; init; }
        public string[]? Weekdays { get; init; }
        public string[]? Months { get; init; }
        public double? WeekStart { get; init; }
        public string[]? WeekdaysShort { get; init; }
        public string[]? MonthsShort { get; init; }
        public string[]? WeekdaysMin { get; init; }
        public LocaleObjectFormats? Formats { get; init; }
        public LocaleObjectRelativeTime? RelativeTime { get; init; }
    }

    public sealed record LocaleObjectFormats
    {
        [JsName("LT")]
        public string? LT { get; init; }
        [JsName("LTS")]
        public string? LTS { get; init; }
        [JsName("L")]
        public string? L { get; init; }
        [JsName("LL")]
        public string? LL { get; init; }
        [JsName("LLL")]
        public string? LLL { get; init; }
        [JsName("LLLL")]
        public string? LLLL { get; init; }
    }

    public sealed record LocaleObjectRelativeTime
    {
        public string? Future { get; init; }
        public string? Past { get; init; }
        public string? S { get; init; }
        public string? M { get; init; }
        public string? Mm { get; init; }
        public string? H { get; init; }
        public string? Hh { get; init; }
        public string? D { get; init; }
        public string? Dd { get; init; }
        [JsName("M")]
        public string? M2 { get; init; }
        [JsName("MM")]
        public string? MM { get; init; }
        public string? Y { get; init; }
        public string? Yy { get; init; }
    }

    public sealed record ILocale
    {
        public required string Name { get; init; }
        public string[]? Weekdays { get; init; }
        public string[]? Months { get; init; }
        public double? WeekStart { get; init; }
        public string[]? WeekdaysShort { get; init; }
        public string[]? MonthsShort { get; init; }
        public string[]? WeekdaysMin { get; init; }
        public required LocaleObjectFormats Formats { get; init; }
        public required LocaleObjectRelativeTime RelativeTime { get; init; }
    }
}

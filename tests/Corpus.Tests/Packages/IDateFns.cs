using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/date-fns/index.js")]
public partial interface IDateFns
{
    /// <summary>
    /// Add the specified years, months, weeks, days, hours, minutes, and seconds to the given date.
    ///
    /// **You don't need date-fns\***:
    ///
    /// Temporal has a built-in `add` method on all its classes:
    ///
    /// - [`Temporal.Instant.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/add)
    /// - [`Temporal.PlainDate.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/add)
    /// - [`Temporal.PlainDateTime.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/add)
    /// - [`Temporal.PlainTime.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/add)
    /// - [`Temporal.PlainYearMonth.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/add)
    /// - [`Temporal.ZonedDateTime.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/add)
    ///
    /// \* **Not really**, see: https://date-fns.org/you-dont-need-date-fns
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="duration">The object with years, months, weeks, days, hours, minutes, and seconds to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the seconds added</returns>
    System.DateTimeOffset Add(System.DateTimeOffset date, Duration duration, AddOptions? options = null);

    /// <summary>
    /// Add the specified number of business days (mon - fri) to the given date, ignoring weekends.
    ///
    /// **You don't need date-fns\***:
    ///
    /// Temporal doesn't have built-in business day arithmetic, so you still need date-fns for this.
    ///
    /// \* **Not really**, see: https://date-fns.org/you-dont-need-date-fns
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of business days to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the business days added</returns>
    System.DateTimeOffset AddBusinessDays(System.DateTimeOffset date, double amount, AddBusinessDaysOptions? options = null);

    /// <summary>
    /// Add the specified number of days to the given date.
    ///
    /// **You don't need date-fns\***:
    ///
    /// Temporal has a built-in `add` method on all its classes:
    ///
    /// - [`Temporal.Instant.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/add)
    /// - [`Temporal.PlainDate.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/add)
    /// - [`Temporal.PlainDateTime.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/add)
    /// - [`Temporal.PlainTime.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/add)
    /// - [`Temporal.PlainYearMonth.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/add)
    /// - [`Temporal.ZonedDateTime.prototype.add()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/add)
    ///
    /// \* **Not really**, see: https://date-fns.org/you-dont-need-date-fns
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of days to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the days added</returns>
    System.DateTimeOffset AddDays(System.DateTimeOffset date, double amount, AddDaysOptions? options = null);

    /// <summary>Add the specified number of hours to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of hours to be added</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the hours added</returns>
    System.DateTimeOffset AddHours(System.DateTimeOffset date, double amount, AddHoursOptions? options = null);

    /// <summary>
    /// Add the specified number of ISO week-numbering years to the given date.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of ISO week-numbering years to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the ISO week-numbering years added</returns>
    System.DateTimeOffset AddISOWeekYears(System.DateTimeOffset date, double amount, AddISOWeekYearsOptions? options = null);

    /// <summary>Add the specified number of milliseconds to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of milliseconds to be added.</param>
    /// <param name="options">The options object</param>
    /// <returns>The new date with the milliseconds added</returns>
    System.DateTimeOffset AddMilliseconds(System.DateTimeOffset date, double amount, AddMillisecondsOptions? options = null);

    /// <summary>Add the specified number of minutes to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of minutes to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the minutes added</returns>
    System.DateTimeOffset AddMinutes(System.DateTimeOffset date, double amount, AddMinutesOptions? options = null);

    /// <summary>Add the specified number of months to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of months to be added.</param>
    /// <param name="options">The options object</param>
    /// <returns>The new date with the months added</returns>
    System.DateTimeOffset AddMonths(System.DateTimeOffset date, double amount, AddMonthsOptions? options = null);

    /// <summary>Add the specified number of year quarters to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of quarters to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the quarters added</returns>
    System.DateTimeOffset AddQuarters(System.DateTimeOffset date, double amount, AddQuartersOptions? options = null);

    /// <summary>Add the specified number of seconds to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of seconds to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the seconds added</returns>
    System.DateTimeOffset AddSeconds(System.DateTimeOffset date, double amount, AddSecondsOptions? options = null);

    /// <summary>Add the specified number of weeks to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of weeks to be added.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the weeks added</returns>
    System.DateTimeOffset AddWeeks(System.DateTimeOffset date, double amount, AddWeeksOptions? options = null);

    /// <summary>Add the specified number of years to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of years to be added.</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the years added</returns>
    System.DateTimeOffset AddYears(System.DateTimeOffset date, double amount, AddYearsOptions? options = null);

    /// <summary>Is the given time interval overlapping with another time interval? Adjacent intervals do not count as overlapping unless `inclusive` is set to `true`.</summary>
    /// <param name="intervalLeft">The first interval to compare.</param>
    /// <param name="intervalRight">The second interval to compare.</param>
    /// <param name="options">The object with options</param>
    /// <returns>Whether the time intervals are overlapping</returns>
    bool AreIntervalsOverlapping(Interval2 intervalLeft, Interval2 intervalRight, AreIntervalsOverlappingOptions? options = null);

    /// <summary>
    /// Clamps a date to the lower bound with the start of the interval and the upper
    /// bound with the end of the interval.
    ///
    /// - When the date is less than the start of the interval, the start is returned.
    /// - When the date is greater than the end of the interval, the end is returned.
    /// - Otherwise the date is returned.
    /// </summary>
    /// <param name="date">The date to be bounded</param>
    /// <param name="interval">The interval to bound to</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date bounded by the start and the end of the interval</returns>
    System.Text.Json.Nodes.JsonNode? Clamp(System.DateTimeOffset date, Interval2 interval, ClampOptions? options = null);

    /// <summary>Return an index of the closest date from the array comparing to the given date.</summary>
    /// <param name="dateToCompare">The date to compare with</param>
    /// <param name="dates">The array to search</param>
    /// <returns>An index of the date closest to the given date or undefined if no valid value is given</returns>
    double? ClosestIndexTo(System.DateTimeOffset dateToCompare, System.DateTimeOffset[] dates);

    /// <summary>Return a date from the array closest to the given date.</summary>
    /// <param name="dateToCompare">The date to compare with</param>
    /// <param name="dates">The array to search</param>
    /// <returns>The date from the array closest to the given date or undefined if no valid value is given</returns>
    System.Text.Json.Nodes.JsonNode? ClosestTo(System.DateTimeOffset dateToCompare, System.DateTimeOffset[] dates, ClosestToOptions? options = null);

    /// <summary>
    /// Compare the two dates and return 1 if the first date is after the second,
    /// -1 if the first date is before the second or 0 if dates are equal.
    /// </summary>
    /// <param name="dateLeft">The first date to compare</param>
    /// <param name="dateRight">The second date to compare</param>
    /// <returns>The result of the comparison</returns>
    double CompareAsc(System.DateTimeOffset dateLeft, System.DateTimeOffset dateRight);

    /// <summary>
    /// Compare the two dates and return -1 if the first date is after the second,
    /// 1 if the first date is before the second or 0 if dates are equal.
    /// </summary>
    /// <param name="dateLeft">The first date to compare</param>
    /// <param name="dateRight">The second date to compare</param>
    /// <returns>The result of the comparison</returns>
    double CompareDesc(System.DateTimeOffset dateLeft, System.DateTimeOffset dateRight);

    /// <summary>
    /// The function constructs a new date using the constructor from the reference
    /// date and the given value. It helps to build generic functions that accept
    /// date extensions.
    ///
    /// It defaults to `Date` if the passed reference date is a number or a string.
    ///
    /// Starting from v3.7.0, it allows to construct a date using `[Symbol.for("constructDateFrom")]`
    /// enabling to transfer extra properties from the reference date to the new date.
    /// It's useful for extensions like [`TZDate`](https://github.com/date-fns/tz)
    /// that accept a time zone as a constructor argument.
    /// </summary>
    /// <param name="date">The reference date to take constructor from</param>
    /// <param name="value">The value to create the date</param>
    /// <returns>Date initialized using the given date and value</returns>
    System.DateTimeOffset ConstructFrom(System.DateTimeOffset? date, System.DateTimeOffset value);

    /// <summary>
    /// The function constructs a new current date using the constructor from
    /// the reference date. It helps to build generic functions that accept date
    /// extensions and use the current date.
    ///
    /// It defaults to `Date` if the passed reference date is a number or a string.
    /// </summary>
    /// <param name="date">The reference date to take constructor from</param>
    /// <returns>Current date initialized using the given date constructor</returns>
    System.DateTimeOffset ConstructNow(System.DateTimeOffset? date);

    /// <summary>Convert a number of days to a full number of weeks.</summary>
    /// <param name="days">The number of days to be converted</param>
    /// <returns>The number of days converted in weeks</returns>
    double DaysToWeeks(double days);

    /// <summary>
    /// Get the number of business day periods between the given dates.
    /// Business days being days that aren't in the weekend.
    /// Like `differenceInCalendarDays`, the function removes the times from
    /// the dates before calculating the difference.
    /// </summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of business days</returns>
    double DifferenceInBusinessDays(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInBusinessDaysOptions? options = null);

    /// <summary>
    /// Get the number of calendar days between the given dates. This means that the times are removed
    /// from the dates and then the difference in days is calculated.
    /// </summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">The options object</param>
    /// <returns>The number of calendar days</returns>
    double DifferenceInCalendarDays(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInCalendarDaysOptions? options = null);

    /// <summary>
    /// Get the number of calendar ISO week-numbering years between the given dates.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of calendar ISO week-numbering years</returns>
    double DifferenceInCalendarISOWeekYears(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInCalendarISOWeekYearsOptions? options = null);

    /// <summary>
    /// Get the number of calendar ISO weeks between the given dates.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of calendar ISO weeks</returns>
    double DifferenceInCalendarISOWeeks(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInCalendarISOWeeksOptions? options = null);

    /// <summary>Get the number of calendar months between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of calendar months</returns>
    double DifferenceInCalendarMonths(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInCalendarMonthsOptions? options = null);

    /// <summary>Get the number of calendar quarters between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of calendar quarters</returns>
    double DifferenceInCalendarQuarters(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInCalendarQuartersOptions? options = null);

    /// <summary>Get the number of calendar weeks between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The number of calendar weeks</returns>
    double DifferenceInCalendarWeeks(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInCalendarWeeksOptions? options = null);

    /// <summary>Get the number of calendar years between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of calendar years</returns>
    double DifferenceInCalendarYears(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInCalendarYearsOptions? options = null);

    /// <summary>
    /// Get the number of full day periods between two dates. Fractional days are
    /// truncated towards zero.
    ///
    /// One "full day" is the distance between a local time in one day to the same
    /// local time on the next or previous day. A full day can sometimes be less than
    /// or more than 24 hours if a daylight savings change happens between two dates.
    ///
    /// To ignore DST and only measure exact 24-hour periods, use this instead:
    /// `Math.trunc(differenceInHours(dateLeft, dateRight)/24)|0`.
    /// </summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of full days according to the local timezone</returns>
    double DifferenceInDays(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInDaysOptions? options = null);

    /// <summary>Get the number of hours between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The number of hours</returns>
    double DifferenceInHours(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInHoursOptions? options = null);

    /// <summary>
    /// Get the number of full ISO week-numbering years between the given dates.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">The options</param>
    /// <returns>The number of full ISO week-numbering years</returns>
    double DifferenceInISOWeekYears(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInISOWeekYearsOptions? options = null);

    /// <summary>Get the number of milliseconds between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <returns>The number of milliseconds</returns>
    double DifferenceInMilliseconds(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate);

    /// <summary>Get the signed number of full (rounded towards 0) minutes between the given dates.</summary>
    /// <param name="dateLeft">The later date</param>
    /// <param name="dateRight">The earlier date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The number of minutes</returns>
    double DifferenceInMinutes(System.DateTimeOffset dateLeft, System.DateTimeOffset dateRight, DifferenceInMinutesOptions? options = null);

    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of full months</returns>
    double DifferenceInMonths(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInMonthsOptions? options = null);

    /// <summary>Get the number of quarters between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The number of full quarters</returns>
    double DifferenceInQuarters(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInQuartersOptions? options = null);

    /// <summary>Get the number of seconds between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The number of seconds</returns>
    double DifferenceInSeconds(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInSecondsOptions? options = null);

    /// <summary>
    /// Get the number of full weeks between two dates. Fractional weeks are
    /// truncated towards zero by default.
    ///
    /// One "full week" is the distance between a local time in one day to the same
    /// local time 7 days earlier or later. A full week can sometimes be less than
    /// or more than 7*24 hours if a daylight savings change happens between two dates.
    ///
    /// To ignore DST and only measure exact 7*24-hour periods, use this instead:
    /// `Math.trunc(differenceInHours(dateLeft, dateRight)/(7*24))|0`.
    /// </summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of full weeks</returns>
    double DifferenceInWeeks(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInWeeksOptions? options = null);

    /// <summary>Get the number of full years between the given dates.</summary>
    /// <param name="laterDate">The later date</param>
    /// <param name="earlierDate">The earlier date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of full years</returns>
    double DifferenceInYears(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInYearsOptions? options = null);

    /// <summary>Return the array of dates within the specified time interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The array with starts of days from the day of the interval start to the day of the interval end</returns>
    System.Text.Json.Nodes.JsonNode?[] EachDayOfInterval(Interval2 interval, EachDayOfIntervalOptions? options = null);

    /// <summary>Return the array of hours within the specified time interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The array with starts of hours from the hour of the interval start to the hour of the interval end</returns>
    System.Text.Json.Nodes.JsonNode?[] EachHourOfInterval(Interval2 interval, EachHourOfIntervalOptions? options = null);

    /// <summary>Returns the array of minutes within the specified time interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The array with starts of minutes from the minute of the interval start to the minute of the interval end</returns>
    System.Text.Json.Nodes.JsonNode?[] EachMinuteOfInterval(Interval2 interval, EachMinuteOfIntervalOptions? options = null);

    /// <summary>Return the array of months within the specified time interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The array with starts of months from the month of the interval start to the month of the interval end</returns>
    System.Text.Json.Nodes.JsonNode?[] EachMonthOfInterval(Interval2 interval, EachMonthOfIntervalOptions? options = null);

    /// <summary>Return the array of quarters within the specified time interval.</summary>
    /// <param name="interval">The interval</param>
    /// <param name="options">An object with options</param>
    /// <returns>The array with starts of quarters from the quarter of the interval start to the quarter of the interval end</returns>
    System.Text.Json.Nodes.JsonNode?[] EachQuarterOfInterval(Interval2 interval, EachQuarterOfIntervalOptions? options = null);

    /// <summary>Return the array of weeks within the specified time interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The array with starts of weeks from the week of the interval start to the week of the interval end</returns>
    System.Text.Json.Nodes.JsonNode?[] EachWeekOfInterval(Interval2 interval, EachWeekOfIntervalOptions? options = null);

    /// <summary>Get all the Saturdays and Sundays in the given date interval.</summary>
    /// <param name="interval">The given interval</param>
    /// <param name="options">An object with options</param>
    /// <returns>An array containing all the Saturdays and Sundays</returns>
    System.Text.Json.Nodes.JsonNode?[] EachWeekendOfInterval(Interval2 interval, EachWeekendOfIntervalOptions? options = null);

    /// <summary>Get all the Saturdays and Sundays in the given month.</summary>
    /// <param name="date">The given month</param>
    /// <param name="options">An object with options</param>
    /// <returns>An array containing all the Saturdays and Sundays</returns>
    System.DateTimeOffset[] EachWeekendOfMonth(System.DateTimeOffset date, EachWeekendOfMonthOptions? options = null);

    /// <summary>Get all the Saturdays and Sundays in the year.</summary>
    /// <param name="date">The given year</param>
    /// <param name="options">An object with options</param>
    /// <returns>An array containing all the Saturdays and Sundays</returns>
    System.DateTimeOffset[] EachWeekendOfYear(System.DateTimeOffset date, EachWeekendOfYearOptions? options = null);

    /// <summary>Return the array of yearly timestamps within the specified time interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The array with starts of yearly timestamps from the month of the interval start to the month of the interval end</returns>
    System.Text.Json.Nodes.JsonNode?[] EachYearOfInterval(Interval2 interval, EachYearOfIntervalOptions? options = null);

    /// <summary>
    /// Return the end of a day for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of a day</returns>
    System.DateTimeOffset EndOfDay(System.DateTimeOffset date, EndOfDayOptions? options = null);

    /// <summary>Return the end of a decade for the given date.</summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of a decade</returns>
    System.DateTimeOffset EndOfDecade(System.DateTimeOffset date, EndOfDecadeOptions? options = null);

    /// <summary>
    /// Return the end of an hour for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of an hour</returns>
    System.DateTimeOffset EndOfHour(System.DateTimeOffset date, EndOfHourOptions? options = null);

    /// <summary>
    /// Return the end of an ISO week for the given date.
    /// The result will be in the local timezone.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of an ISO week</returns>
    System.DateTimeOffset EndOfISOWeek(System.DateTimeOffset date, EndOfISOWeekOptions? options = null);

    /// <summary>
    /// Return the end of an ISO week-numbering year,
    /// which always starts 3 days before the year's first Thursday.
    /// The result will be in the local timezone.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The end of an ISO week-numbering year</returns>
    System.DateTimeOffset EndOfISOWeekYear(System.DateTimeOffset date, EndOfISOWeekYearOptions? options = null);

    /// <summary>
    /// Return the end of a minute for the given date.
    /// The result will be in the local timezone or the provided context.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of a minute</returns>
    System.DateTimeOffset EndOfMinute(System.DateTimeOffset date, EndOfMinuteOptions? options = null);

    /// <summary>
    /// Return the end of a month for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of a month</returns>
    System.DateTimeOffset EndOfMonth(System.DateTimeOffset date, EndOfMonthOptions? options = null);

    /// <summary>
    /// Return the end of a year quarter for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of a quarter</returns>
    System.DateTimeOffset EndOfQuarter(System.DateTimeOffset date, EndOfQuarterOptions? options = null);

    /// <summary>
    /// Return the end of a second for the given date.
    /// The result will be in the local timezone if no `in` option is specified.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of a second</returns>
    System.DateTimeOffset EndOfSecond(System.DateTimeOffset date, EndOfSecondOptions? options = null);

    /// <summary>Return the end of today.</summary>
    /// <param name="options">The options</param>
    /// <returns>The end of today</returns>
    System.DateTimeOffset EndOfToday(System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the end of tomorrow.</summary>
    /// <param name="options">The options</param>
    /// <returns>The end of tomorrow</returns>
    System.DateTimeOffset EndOfTomorrow(System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the end of a week for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of a week</returns>
    System.DateTimeOffset EndOfWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the end of a year for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The end of a year</returns>
    System.DateTimeOffset EndOfYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the end of yesterday.</summary>
    /// <returns>The end of yesterday</returns>
    System.DateTimeOffset EndOfYesterday(System.Text.Json.Nodes.JsonNode? options = null);

    System.Collections.Generic.Dictionary<string, System.Func<System.DateTimeOffset, string, JsValue, System.Text.Json.Nodes.JsonNode, string>> Formatters { get; }

    System.Collections.Generic.Dictionary<string, System.Func<string, JsValue, string>> LongFormatters { get; }

    /// <summary>
    /// Return the formatted date string in the given format. The result may vary by locale.
    ///
    /// &gt; ⚠️ Please note that the `format` tokens differ from Moment.js and other libraries.
    /// &gt; See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// The characters wrapped between two single quotes characters (') are escaped.
    /// Two single quotes in a row, whether inside or outside a quoted sequence, represent a 'real' single quote.
    /// (see the last example)
    ///
    /// Format of the string is based on Unicode Technical Standard #35:
    /// https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
    /// with a few additions (see note 7 below the table).
    ///
    /// Accepted patterns:
    /// | Unit                            | Pattern | Result examples                   | Notes |
    /// |---------------------------------|---------|-----------------------------------|-------|
    /// | Era                             | G..GGG  | AD, BC                            |       |
    /// |                                 | GGGG    | Anno Domini, Before Christ        | 2     |
    /// |                                 | GGGGG   | A, B                              |       |
    /// | Calendar year                   | y       | 44, 1, 1900, 2017                 | 5     |
    /// |                                 | yo      | 44th, 1st, 0th, 17th              | 5,7   |
    /// |                                 | yy      | 44, 01, 00, 17                    | 5     |
    /// |                                 | yyy     | 044, 001, 1900, 2017              | 5     |
    /// |                                 | yyyy    | 0044, 0001, 1900, 2017            | 5     |
    /// |                                 | yyyyy   | ...                               | 3,5   |
    /// | Local week-numbering year       | Y       | 44, 1, 1900, 2017                 | 5     |
    /// |                                 | Yo      | 44th, 1st, 1900th, 2017th         | 5,7   |
    /// |                                 | YY      | 44, 01, 00, 17                    | 5,8   |
    /// |                                 | YYY     | 044, 001, 1900, 2017              | 5     |
    /// |                                 | YYYY    | 0044, 0001, 1900, 2017            | 5,8   |
    /// |                                 | YYYYY   | ...                               | 3,5   |
    /// | ISO week-numbering year         | R       | -43, 0, 1, 1900, 2017             | 5,7   |
    /// |                                 | RR      | -43, 00, 01, 1900, 2017           | 5,7   |
    /// |                                 | RRR     | -043, 000, 001, 1900, 2017        | 5,7   |
    /// |                                 | RRRR    | -0043, 0000, 0001, 1900, 2017     | 5,7   |
    /// |                                 | RRRRR   | ...                               | 3,5,7 |
    /// | Extended year                   | u       | -43, 0, 1, 1900, 2017             | 5     |
    /// |                                 | uu      | -43, 01, 1900, 2017               | 5     |
    /// |                                 | uuu     | -043, 001, 1900, 2017             | 5     |
    /// |                                 | uuuu    | -0043, 0001, 1900, 2017           | 5     |
    /// |                                 | uuuuu   | ...                               | 3,5   |
    /// | Quarter (formatting)            | Q       | 1, 2, 3, 4                        |       |
    /// |                                 | Qo      | 1st, 2nd, 3rd, 4th                | 7     |
    /// |                                 | QQ      | 01, 02, 03, 04                    |       |
    /// |                                 | QQQ     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 | QQQQ    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 | QQQQQ   | 1, 2, 3, 4                        | 4     |
    /// | Quarter (stand-alone)           | q       | 1, 2, 3, 4                        |       |
    /// |                                 | qo      | 1st, 2nd, 3rd, 4th                | 7     |
    /// |                                 | qq      | 01, 02, 03, 04                    |       |
    /// |                                 | qqq     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 | qqqq    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 | qqqqq   | 1, 2, 3, 4                        | 4     |
    /// | Month (formatting)              | M       | 1, 2, ..., 12                     |       |
    /// |                                 | Mo      | 1st, 2nd, ..., 12th               | 7     |
    /// |                                 | MM      | 01, 02, ..., 12                   |       |
    /// |                                 | MMM     | Jan, Feb, ..., Dec                |       |
    /// |                                 | MMMM    | January, February, ..., December  | 2     |
    /// |                                 | MMMMM   | J, F, ..., D                      |       |
    /// | Month (stand-alone)             | L       | 1, 2, ..., 12                     |       |
    /// |                                 | Lo      | 1st, 2nd, ..., 12th               | 7     |
    /// |                                 | LL      | 01, 02, ..., 12                   |       |
    /// |                                 | LLL     | Jan, Feb, ..., Dec                |       |
    /// |                                 | LLLL    | January, February, ..., December  | 2     |
    /// |                                 | LLLLL   | J, F, ..., D                      |       |
    /// | Local week of year              | w       | 1, 2, ..., 53                     |       |
    /// |                                 | wo      | 1st, 2nd, ..., 53th               | 7     |
    /// |                                 | ww      | 01, 02, ..., 53                   |       |
    /// | ISO week of year                | I       | 1, 2, ..., 53                     | 7     |
    /// |                                 | Io      | 1st, 2nd, ..., 53th               | 7     |
    /// |                                 | II      | 01, 02, ..., 53                   | 7     |
    /// | Day of month                    | d       | 1, 2, ..., 31                     |       |
    /// |                                 | do      | 1st, 2nd, ..., 31st               | 7     |
    /// |                                 | dd      | 01, 02, ..., 31                   |       |
    /// | Day of year                     | D       | 1, 2, ..., 365, 366               | 9     |
    /// |                                 | Do      | 1st, 2nd, ..., 365th, 366th       | 7     |
    /// |                                 | DD      | 01, 02, ..., 365, 366             | 9     |
    /// |                                 | DDD     | 001, 002, ..., 365, 366           |       |
    /// |                                 | DDDD    | ...                               | 3     |
    /// | Day of week (formatting)        | E..EEE  | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 | EEEE    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 | EEEEE   | M, T, W, T, F, S, S               |       |
    /// |                                 | EEEEEE  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | ISO day of week (formatting)    | i       | 1, 2, 3, ..., 7                   | 7     |
    /// |                                 | io      | 1st, 2nd, ..., 7th                | 7     |
    /// |                                 | ii      | 01, 02, ..., 07                   | 7     |
    /// |                                 | iii     | Mon, Tue, Wed, ..., Sun           | 7     |
    /// |                                 | iiii    | Monday, Tuesday, ..., Sunday      | 2,7   |
    /// |                                 | iiiii   | M, T, W, T, F, S, S               | 7     |
    /// |                                 | iiiiii  | Mo, Tu, We, Th, Fr, Sa, Su        | 7     |
    /// | Local day of week (formatting)  | e       | 2, 3, 4, ..., 1                   |       |
    /// |                                 | eo      | 2nd, 3rd, ..., 1st                | 7     |
    /// |                                 | ee      | 02, 03, ..., 01                   |       |
    /// |                                 | eee     | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 | eeee    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 | eeeee   | M, T, W, T, F, S, S               |       |
    /// |                                 | eeeeee  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | Local day of week (stand-alone) | c       | 2, 3, 4, ..., 1                   |       |
    /// |                                 | co      | 2nd, 3rd, ..., 1st                | 7     |
    /// |                                 | cc      | 02, 03, ..., 01                   |       |
    /// |                                 | ccc     | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 | cccc    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 | ccccc   | M, T, W, T, F, S, S               |       |
    /// |                                 | cccccc  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | AM, PM                          | a..aa   | AM, PM                            |       |
    /// |                                 | aaa     | am, pm                            |       |
    /// |                                 | aaaa    | a.m., p.m.                        | 2     |
    /// |                                 | aaaaa   | a, p                              |       |
    /// | AM, PM, noon, midnight          | b..bb   | AM, PM, noon, midnight            |       |
    /// |                                 | bbb     | am, pm, noon, midnight            |       |
    /// |                                 | bbbb    | a.m., p.m., noon, midnight        | 2     |
    /// |                                 | bbbbb   | a, p, n, mi                       |       |
    /// | Flexible day period             | B..BBB  | at night, in the morning, ...     |       |
    /// |                                 | BBBB    | at night, in the morning, ...     | 2     |
    /// |                                 | BBBBB   | at night, in the morning, ...     |       |
    /// | Hour [1-12]                     | h       | 1, 2, ..., 11, 12                 |       |
    /// |                                 | ho      | 1st, 2nd, ..., 11th, 12th         | 7     |
    /// |                                 | hh      | 01, 02, ..., 11, 12               |       |
    /// | Hour [0-23]                     | H       | 0, 1, 2, ..., 23                  |       |
    /// |                                 | Ho      | 0th, 1st, 2nd, ..., 23rd          | 7     |
    /// |                                 | HH      | 00, 01, 02, ..., 23               |       |
    /// | Hour [0-11]                     | K       | 1, 2, ..., 11, 0                  |       |
    /// |                                 | Ko      | 1st, 2nd, ..., 11th, 0th          | 7     |
    /// |                                 | KK      | 01, 02, ..., 11, 00               |       |
    /// | Hour [1-24]                     | k       | 24, 1, 2, ..., 23                 |       |
    /// |                                 | ko      | 24th, 1st, 2nd, ..., 23rd         | 7     |
    /// |                                 | kk      | 24, 01, 02, ..., 23               |       |
    /// | Minute                          | m       | 0, 1, ..., 59                     |       |
    /// |                                 | mo      | 0th, 1st, ..., 59th               | 7     |
    /// |                                 | mm      | 00, 01, ..., 59                   |       |
    /// | Second                          | s       | 0, 1, ..., 59                     |       |
    /// |                                 | so      | 0th, 1st, ..., 59th               | 7     |
    /// |                                 | ss      | 00, 01, ..., 59                   |       |
    /// | Fraction of second              | S       | 0, 1, ..., 9                      |       |
    /// |                                 | SS      | 00, 01, ..., 99                   |       |
    /// |                                 | SSS     | 000, 001, ..., 999                |       |
    /// |                                 | SSSS    | ...                               | 3     |
    /// | Timezone (ISO-8601 w/ Z)        | X       | -08, +0530, Z                     |       |
    /// |                                 | XX      | -0800, +0530, Z                   |       |
    /// |                                 | XXX     | -08:00, +05:30, Z                 |       |
    /// |                                 | XXXX    | -0800, +0530, Z, +123456          | 2     |
    /// |                                 | XXXXX   | -08:00, +05:30, Z, +12:34:56      |       |
    /// | Timezone (ISO-8601 w/o Z)       | x       | -08, +0530, +00                   |       |
    /// |                                 | xx      | -0800, +0530, +0000               |       |
    /// |                                 | xxx     | -08:00, +05:30, +00:00            | 2     |
    /// |                                 | xxxx    | -0800, +0530, +0000, +123456      |       |
    /// |                                 | xxxxx   | -08:00, +05:30, +00:00, +12:34:56 |       |
    /// | Timezone (GMT)                  | O...OOO | GMT-8, GMT+5:30, GMT+0            |       |
    /// |                                 | OOOO    | GMT-08:00, GMT+05:30, GMT+00:00   | 2     |
    /// | Timezone (specific non-locat.)  | z...zzz | GMT-8, GMT+5:30, GMT+0            | 6     |
    /// |                                 | zzzz    | GMT-08:00, GMT+05:30, GMT+00:00   | 2,6   |
    /// | Seconds timestamp               | t       | 512969520                         | 7     |
    /// |                                 | tt      | ...                               | 3,7   |
    /// | Milliseconds timestamp          | T       | 512969520900                      | 7     |
    /// |                                 | TT      | ...                               | 3,7   |
    /// | Long localized date             | P       | 04/29/1453                        | 7     |
    /// |                                 | PP      | Apr 29, 1453                      | 7     |
    /// |                                 | PPP     | April 29th, 1453                  | 7     |
    /// |                                 | PPPP    | Friday, April 29th, 1453          | 2,7   |
    /// | Long localized time             | p       | 12:00 AM                          | 7     |
    /// |                                 | pp      | 12:00:00 AM                       | 7     |
    /// |                                 | ppp     | 12:00:00 AM GMT+2                 | 7     |
    /// |                                 | pppp    | 12:00:00 AM GMT+02:00             | 2,7   |
    /// | Combination of date and time    | Pp      | 04/29/1453, 12:00 AM              | 7     |
    /// |                                 | PPpp    | Apr 29, 1453, 12:00:00 AM         | 7     |
    /// |                                 | PPPppp  | April 29th, 1453 at ...           | 7     |
    /// |                                 | PPPPpppp| Friday, April 29th, 1453 at ...   | 2,7   |
    /// Notes:
    /// 1. "Formatting" units (e.g. formatting quarter) in the default en-US locale
    /// are the same as "stand-alone" units, but are different in some languages.
    /// "Formatting" units are declined according to the rules of the language
    /// in the context of a date. "Stand-alone" units are always nominative singular:
    ///
    /// `format(new Date(2017, 10, 6), 'do LLLL', {locale: cs}) //=&gt; '6. listopad'`
    ///
    /// `format(new Date(2017, 10, 6), 'do MMMM', {locale: cs}) //=&gt; '6. listopadu'`
    ///
    /// 2. Any sequence of the identical letters is a pattern, unless it is escaped by
    /// the single quote characters (see below).
    /// If the sequence is longer than listed in table (e.g. `EEEEEEEEEEE`)
    /// the output will be the same as default pattern for this unit, usually
    /// the longest one (in case of ISO weekdays, `EEEE`). Default patterns for units
    /// are marked with "2" in the last column of the table.
    ///
    /// `format(new Date(2017, 10, 6), 'MMM') //=&gt; 'Nov'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMM') //=&gt; 'November'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMMM') //=&gt; 'N'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMMMM') //=&gt; 'November'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMMMMM') //=&gt; 'November'`
    ///
    /// 3. Some patterns could be unlimited length (such as `yyyyyyyy`).
    /// The output will be padded with zeros to match the length of the pattern.
    ///
    /// `format(new Date(2017, 10, 6), 'yyyyyyyy') //=&gt; '00002017'`
    ///
    /// 4. `QQQQQ` and `qqqqq` could be not strictly numerical in some locales.
    /// These tokens represent the shortest form of the quarter.
    ///
    /// 5. The main difference between `y` and `u` patterns are B.C. years:
    ///
    /// | Year | `y` | `u` |
    /// |------|-----|-----|
    /// | AC 1 |   1 |   1 |
    /// | BC 1 |   1 |   0 |
    /// | BC 2 |   2 |  -1 |
    ///
    /// Also `yy` always returns the last two digits of a year,
    /// while `uu` pads single digit years to 2 characters and returns other years unchanged:
    ///
    /// | Year | `yy` | `uu` |
    /// |------|------|------|
    /// | 1    |   01 |   01 |
    /// | 14   |   14 |   14 |
    /// | 376  |   76 |  376 |
    /// | 1453 |   53 | 1453 |
    ///
    /// The same difference is true for local and ISO week-numbering years (`Y` and `R`),
    /// except local week-numbering years are dependent on `options.weekStartsOn`
    /// and `options.firstWeekContainsDate` (compare [getISOWeekYear](https://date-fns.org/docs/getISOWeekYear)
    /// and [getWeekYear](https://date-fns.org/docs/getWeekYear)).
    ///
    /// 6. Specific non-location timezones are currently unavailable in `date-fns`,
    /// so right now these tokens fall back to GMT timezones.
    ///
    /// 7. These patterns are not in the Unicode Technical Standard #35:
    /// - `i`: ISO day of week
    /// - `I`: ISO week of year
    /// - `R`: ISO week-numbering year
    /// - `t`: seconds timestamp
    /// - `T`: milliseconds timestamp
    /// - `o`: ordinal number modifier
    /// - `P`: long localized date
    /// - `p`: long localized time
    ///
    /// 8. `YY` and `YYYY` tokens represent week-numbering years but they are often confused with years.
    /// You should enable `options.useAdditionalWeekYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// 9. `D` and `DD` tokens represent days of the year but they are often confused with days of the month.
    /// You should enable `options.useAdditionalDayOfYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The formatted date string</returns>
    string FormatDate(System.DateTimeOffset date, string formatStr, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the formatted date string in the given format. The result may vary by locale.
    ///
    /// &gt; ⚠️ Please note that the `format` tokens differ from Moment.js and other libraries.
    /// &gt; See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// The characters wrapped between two single quotes characters (') are escaped.
    /// Two single quotes in a row, whether inside or outside a quoted sequence, represent a 'real' single quote.
    /// (see the last example)
    ///
    /// Format of the string is based on Unicode Technical Standard #35:
    /// https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
    /// with a few additions (see note 7 below the table).
    ///
    /// Accepted patterns:
    /// | Unit                            | Pattern | Result examples                   | Notes |
    /// |---------------------------------|---------|-----------------------------------|-------|
    /// | Era                             | G..GGG  | AD, BC                            |       |
    /// |                                 | GGGG    | Anno Domini, Before Christ        | 2     |
    /// |                                 | GGGGG   | A, B                              |       |
    /// | Calendar year                   | y       | 44, 1, 1900, 2017                 | 5     |
    /// |                                 | yo      | 44th, 1st, 0th, 17th              | 5,7   |
    /// |                                 | yy      | 44, 01, 00, 17                    | 5     |
    /// |                                 | yyy     | 044, 001, 1900, 2017              | 5     |
    /// |                                 | yyyy    | 0044, 0001, 1900, 2017            | 5     |
    /// |                                 | yyyyy   | ...                               | 3,5   |
    /// | Local week-numbering year       | Y       | 44, 1, 1900, 2017                 | 5     |
    /// |                                 | Yo      | 44th, 1st, 1900th, 2017th         | 5,7   |
    /// |                                 | YY      | 44, 01, 00, 17                    | 5,8   |
    /// |                                 | YYY     | 044, 001, 1900, 2017              | 5     |
    /// |                                 | YYYY    | 0044, 0001, 1900, 2017            | 5,8   |
    /// |                                 | YYYYY   | ...                               | 3,5   |
    /// | ISO week-numbering year         | R       | -43, 0, 1, 1900, 2017             | 5,7   |
    /// |                                 | RR      | -43, 00, 01, 1900, 2017           | 5,7   |
    /// |                                 | RRR     | -043, 000, 001, 1900, 2017        | 5,7   |
    /// |                                 | RRRR    | -0043, 0000, 0001, 1900, 2017     | 5,7   |
    /// |                                 | RRRRR   | ...                               | 3,5,7 |
    /// | Extended year                   | u       | -43, 0, 1, 1900, 2017             | 5     |
    /// |                                 | uu      | -43, 01, 1900, 2017               | 5     |
    /// |                                 | uuu     | -043, 001, 1900, 2017             | 5     |
    /// |                                 | uuuu    | -0043, 0001, 1900, 2017           | 5     |
    /// |                                 | uuuuu   | ...                               | 3,5   |
    /// | Quarter (formatting)            | Q       | 1, 2, 3, 4                        |       |
    /// |                                 | Qo      | 1st, 2nd, 3rd, 4th                | 7     |
    /// |                                 | QQ      | 01, 02, 03, 04                    |       |
    /// |                                 | QQQ     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 | QQQQ    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 | QQQQQ   | 1, 2, 3, 4                        | 4     |
    /// | Quarter (stand-alone)           | q       | 1, 2, 3, 4                        |       |
    /// |                                 | qo      | 1st, 2nd, 3rd, 4th                | 7     |
    /// |                                 | qq      | 01, 02, 03, 04                    |       |
    /// |                                 | qqq     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 | qqqq    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 | qqqqq   | 1, 2, 3, 4                        | 4     |
    /// | Month (formatting)              | M       | 1, 2, ..., 12                     |       |
    /// |                                 | Mo      | 1st, 2nd, ..., 12th               | 7     |
    /// |                                 | MM      | 01, 02, ..., 12                   |       |
    /// |                                 | MMM     | Jan, Feb, ..., Dec                |       |
    /// |                                 | MMMM    | January, February, ..., December  | 2     |
    /// |                                 | MMMMM   | J, F, ..., D                      |       |
    /// | Month (stand-alone)             | L       | 1, 2, ..., 12                     |       |
    /// |                                 | Lo      | 1st, 2nd, ..., 12th               | 7     |
    /// |                                 | LL      | 01, 02, ..., 12                   |       |
    /// |                                 | LLL     | Jan, Feb, ..., Dec                |       |
    /// |                                 | LLLL    | January, February, ..., December  | 2     |
    /// |                                 | LLLLL   | J, F, ..., D                      |       |
    /// | Local week of year              | w       | 1, 2, ..., 53                     |       |
    /// |                                 | wo      | 1st, 2nd, ..., 53th               | 7     |
    /// |                                 | ww      | 01, 02, ..., 53                   |       |
    /// | ISO week of year                | I       | 1, 2, ..., 53                     | 7     |
    /// |                                 | Io      | 1st, 2nd, ..., 53th               | 7     |
    /// |                                 | II      | 01, 02, ..., 53                   | 7     |
    /// | Day of month                    | d       | 1, 2, ..., 31                     |       |
    /// |                                 | do      | 1st, 2nd, ..., 31st               | 7     |
    /// |                                 | dd      | 01, 02, ..., 31                   |       |
    /// | Day of year                     | D       | 1, 2, ..., 365, 366               | 9     |
    /// |                                 | Do      | 1st, 2nd, ..., 365th, 366th       | 7     |
    /// |                                 | DD      | 01, 02, ..., 365, 366             | 9     |
    /// |                                 | DDD     | 001, 002, ..., 365, 366           |       |
    /// |                                 | DDDD    | ...                               | 3     |
    /// | Day of week (formatting)        | E..EEE  | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 | EEEE    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 | EEEEE   | M, T, W, T, F, S, S               |       |
    /// |                                 | EEEEEE  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | ISO day of week (formatting)    | i       | 1, 2, 3, ..., 7                   | 7     |
    /// |                                 | io      | 1st, 2nd, ..., 7th                | 7     |
    /// |                                 | ii      | 01, 02, ..., 07                   | 7     |
    /// |                                 | iii     | Mon, Tue, Wed, ..., Sun           | 7     |
    /// |                                 | iiii    | Monday, Tuesday, ..., Sunday      | 2,7   |
    /// |                                 | iiiii   | M, T, W, T, F, S, S               | 7     |
    /// |                                 | iiiiii  | Mo, Tu, We, Th, Fr, Sa, Su        | 7     |
    /// | Local day of week (formatting)  | e       | 2, 3, 4, ..., 1                   |       |
    /// |                                 | eo      | 2nd, 3rd, ..., 1st                | 7     |
    /// |                                 | ee      | 02, 03, ..., 01                   |       |
    /// |                                 | eee     | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 | eeee    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 | eeeee   | M, T, W, T, F, S, S               |       |
    /// |                                 | eeeeee  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | Local day of week (stand-alone) | c       | 2, 3, 4, ..., 1                   |       |
    /// |                                 | co      | 2nd, 3rd, ..., 1st                | 7     |
    /// |                                 | cc      | 02, 03, ..., 01                   |       |
    /// |                                 | ccc     | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 | cccc    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 | ccccc   | M, T, W, T, F, S, S               |       |
    /// |                                 | cccccc  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | AM, PM                          | a..aa   | AM, PM                            |       |
    /// |                                 | aaa     | am, pm                            |       |
    /// |                                 | aaaa    | a.m., p.m.                        | 2     |
    /// |                                 | aaaaa   | a, p                              |       |
    /// | AM, PM, noon, midnight          | b..bb   | AM, PM, noon, midnight            |       |
    /// |                                 | bbb     | am, pm, noon, midnight            |       |
    /// |                                 | bbbb    | a.m., p.m., noon, midnight        | 2     |
    /// |                                 | bbbbb   | a, p, n, mi                       |       |
    /// | Flexible day period             | B..BBB  | at night, in the morning, ...     |       |
    /// |                                 | BBBB    | at night, in the morning, ...     | 2     |
    /// |                                 | BBBBB   | at night, in the morning, ...     |       |
    /// | Hour [1-12]                     | h       | 1, 2, ..., 11, 12                 |       |
    /// |                                 | ho      | 1st, 2nd, ..., 11th, 12th         | 7     |
    /// |                                 | hh      | 01, 02, ..., 11, 12               |       |
    /// | Hour [0-23]                     | H       | 0, 1, 2, ..., 23                  |       |
    /// |                                 | Ho      | 0th, 1st, 2nd, ..., 23rd          | 7     |
    /// |                                 | HH      | 00, 01, 02, ..., 23               |       |
    /// | Hour [0-11]                     | K       | 1, 2, ..., 11, 0                  |       |
    /// |                                 | Ko      | 1st, 2nd, ..., 11th, 0th          | 7     |
    /// |                                 | KK      | 01, 02, ..., 11, 00               |       |
    /// | Hour [1-24]                     | k       | 24, 1, 2, ..., 23                 |       |
    /// |                                 | ko      | 24th, 1st, 2nd, ..., 23rd         | 7     |
    /// |                                 | kk      | 24, 01, 02, ..., 23               |       |
    /// | Minute                          | m       | 0, 1, ..., 59                     |       |
    /// |                                 | mo      | 0th, 1st, ..., 59th               | 7     |
    /// |                                 | mm      | 00, 01, ..., 59                   |       |
    /// | Second                          | s       | 0, 1, ..., 59                     |       |
    /// |                                 | so      | 0th, 1st, ..., 59th               | 7     |
    /// |                                 | ss      | 00, 01, ..., 59                   |       |
    /// | Fraction of second              | S       | 0, 1, ..., 9                      |       |
    /// |                                 | SS      | 00, 01, ..., 99                   |       |
    /// |                                 | SSS     | 000, 001, ..., 999                |       |
    /// |                                 | SSSS    | ...                               | 3     |
    /// | Timezone (ISO-8601 w/ Z)        | X       | -08, +0530, Z                     |       |
    /// |                                 | XX      | -0800, +0530, Z                   |       |
    /// |                                 | XXX     | -08:00, +05:30, Z                 |       |
    /// |                                 | XXXX    | -0800, +0530, Z, +123456          | 2     |
    /// |                                 | XXXXX   | -08:00, +05:30, Z, +12:34:56      |       |
    /// | Timezone (ISO-8601 w/o Z)       | x       | -08, +0530, +00                   |       |
    /// |                                 | xx      | -0800, +0530, +0000               |       |
    /// |                                 | xxx     | -08:00, +05:30, +00:00            | 2     |
    /// |                                 | xxxx    | -0800, +0530, +0000, +123456      |       |
    /// |                                 | xxxxx   | -08:00, +05:30, +00:00, +12:34:56 |       |
    /// | Timezone (GMT)                  | O...OOO | GMT-8, GMT+5:30, GMT+0            |       |
    /// |                                 | OOOO    | GMT-08:00, GMT+05:30, GMT+00:00   | 2     |
    /// | Timezone (specific non-locat.)  | z...zzz | GMT-8, GMT+5:30, GMT+0            | 6     |
    /// |                                 | zzzz    | GMT-08:00, GMT+05:30, GMT+00:00   | 2,6   |
    /// | Seconds timestamp               | t       | 512969520                         | 7     |
    /// |                                 | tt      | ...                               | 3,7   |
    /// | Milliseconds timestamp          | T       | 512969520900                      | 7     |
    /// |                                 | TT      | ...                               | 3,7   |
    /// | Long localized date             | P       | 04/29/1453                        | 7     |
    /// |                                 | PP      | Apr 29, 1453                      | 7     |
    /// |                                 | PPP     | April 29th, 1453                  | 7     |
    /// |                                 | PPPP    | Friday, April 29th, 1453          | 2,7   |
    /// | Long localized time             | p       | 12:00 AM                          | 7     |
    /// |                                 | pp      | 12:00:00 AM                       | 7     |
    /// |                                 | ppp     | 12:00:00 AM GMT+2                 | 7     |
    /// |                                 | pppp    | 12:00:00 AM GMT+02:00             | 2,7   |
    /// | Combination of date and time    | Pp      | 04/29/1453, 12:00 AM              | 7     |
    /// |                                 | PPpp    | Apr 29, 1453, 12:00:00 AM         | 7     |
    /// |                                 | PPPppp  | April 29th, 1453 at ...           | 7     |
    /// |                                 | PPPPpppp| Friday, April 29th, 1453 at ...   | 2,7   |
    /// Notes:
    /// 1. "Formatting" units (e.g. formatting quarter) in the default en-US locale
    /// are the same as "stand-alone" units, but are different in some languages.
    /// "Formatting" units are declined according to the rules of the language
    /// in the context of a date. "Stand-alone" units are always nominative singular:
    ///
    /// `format(new Date(2017, 10, 6), 'do LLLL', {locale: cs}) //=&gt; '6. listopad'`
    ///
    /// `format(new Date(2017, 10, 6), 'do MMMM', {locale: cs}) //=&gt; '6. listopadu'`
    ///
    /// 2. Any sequence of the identical letters is a pattern, unless it is escaped by
    /// the single quote characters (see below).
    /// If the sequence is longer than listed in table (e.g. `EEEEEEEEEEE`)
    /// the output will be the same as default pattern for this unit, usually
    /// the longest one (in case of ISO weekdays, `EEEE`). Default patterns for units
    /// are marked with "2" in the last column of the table.
    ///
    /// `format(new Date(2017, 10, 6), 'MMM') //=&gt; 'Nov'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMM') //=&gt; 'November'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMMM') //=&gt; 'N'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMMMM') //=&gt; 'November'`
    ///
    /// `format(new Date(2017, 10, 6), 'MMMMMMM') //=&gt; 'November'`
    ///
    /// 3. Some patterns could be unlimited length (such as `yyyyyyyy`).
    /// The output will be padded with zeros to match the length of the pattern.
    ///
    /// `format(new Date(2017, 10, 6), 'yyyyyyyy') //=&gt; '00002017'`
    ///
    /// 4. `QQQQQ` and `qqqqq` could be not strictly numerical in some locales.
    /// These tokens represent the shortest form of the quarter.
    ///
    /// 5. The main difference between `y` and `u` patterns are B.C. years:
    ///
    /// | Year | `y` | `u` |
    /// |------|-----|-----|
    /// | AC 1 |   1 |   1 |
    /// | BC 1 |   1 |   0 |
    /// | BC 2 |   2 |  -1 |
    ///
    /// Also `yy` always returns the last two digits of a year,
    /// while `uu` pads single digit years to 2 characters and returns other years unchanged:
    ///
    /// | Year | `yy` | `uu` |
    /// |------|------|------|
    /// | 1    |   01 |   01 |
    /// | 14   |   14 |   14 |
    /// | 376  |   76 |  376 |
    /// | 1453 |   53 | 1453 |
    ///
    /// The same difference is true for local and ISO week-numbering years (`Y` and `R`),
    /// except local week-numbering years are dependent on `options.weekStartsOn`
    /// and `options.firstWeekContainsDate` (compare [getISOWeekYear](https://date-fns.org/docs/getISOWeekYear)
    /// and [getWeekYear](https://date-fns.org/docs/getWeekYear)).
    ///
    /// 6. Specific non-location timezones are currently unavailable in `date-fns`,
    /// so right now these tokens fall back to GMT timezones.
    ///
    /// 7. These patterns are not in the Unicode Technical Standard #35:
    /// - `i`: ISO day of week
    /// - `I`: ISO week of year
    /// - `R`: ISO week-numbering year
    /// - `t`: seconds timestamp
    /// - `T`: milliseconds timestamp
    /// - `o`: ordinal number modifier
    /// - `P`: long localized date
    /// - `p`: long localized time
    ///
    /// 8. `YY` and `YYYY` tokens represent week-numbering years but they are often confused with years.
    /// You should enable `options.useAdditionalWeekYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// 9. `D` and `DD` tokens represent days of the year but they are often confused with days of the month.
    /// You should enable `options.useAdditionalDayOfYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The formatted date string</returns>
    string Format(System.DateTimeOffset date, string formatStr, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the distance between the given dates in words.
    ///
    /// | Distance between dates                                            | Result              |
    /// |-------------------------------------------------------------------|---------------------|
    /// | 0 ... 30 secs                                                     | less than a minute  |
    /// | 30 secs ... 1 min 30 secs                                         | 1 minute            |
    /// | 1 min 30 secs ... 44 mins 30 secs                                 | [2..44] minutes     |
    /// | 44 mins ... 30 secs ... 89 mins 30 secs                           | about 1 hour        |
    /// | 89 mins 30 secs ... 23 hrs 59 mins 30 secs                        | about [2..24] hours |
    /// | 23 hrs 59 mins 30 secs ... 41 hrs 59 mins 30 secs                 | 1 day               |
    /// | 41 hrs 59 mins 30 secs ... 29 days 23 hrs 59 mins 30 secs         | [2..30] days        |
    /// | 29 days 23 hrs 59 mins 30 secs ... 44 days 23 hrs 59 mins 30 secs | about 1 month       |
    /// | 44 days 23 hrs 59 mins 30 secs ... 59 days 23 hrs 59 mins 30 secs | about 2 months      |
    /// | 59 days 23 hrs 59 mins 30 secs ... 1 yr                           | [2..12] months      |
    /// | 1 yr ... 1 yr 3 months                                            | about 1 year        |
    /// | 1 yr 3 months ... 1 yr 9 month s                                  | over 1 year         |
    /// | 1 yr 9 months ... 2 yrs                                           | almost 2 years      |
    /// | N yrs ... N yrs 3 months                                          | about N years       |
    /// | N yrs 3 months ... N yrs 9 months                                 | over N years        |
    /// | N yrs 9 months ... N+1 yrs                                        | almost N+1 years    |
    ///
    /// With `options.includeSeconds == true`:
    /// | Distance between dates | Result               |
    /// |------------------------|----------------------|
    /// | 0 secs ... 5 secs      | less than 5 seconds  |
    /// | 5 secs ... 10 secs     | less than 10 seconds |
    /// | 10 secs ... 20 secs    | less than 20 seconds |
    /// | 20 secs ... 40 secs    | half a minute        |
    /// | 40 secs ... 60 secs    | less than a minute   |
    /// | 60 secs ... 90 secs    | 1 minute             |
    /// </summary>
    /// <param name="laterDate">The date</param>
    /// <param name="earlierDate">The date to compare with</param>
    /// <param name="options">An object with options</param>
    /// <returns>The distance in words</returns>
    string FormatDistance(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the distance between the given dates in words, using strict units.
    /// This is like `formatDistance`, but does not use helpers like 'almost', 'over',
    /// 'less than' and the like.
    ///
    /// | Distance between dates | Result              |
    /// |------------------------|---------------------|
    /// | 0 ... 59 secs          | [0..59] seconds     |
    /// | 1 ... 59 mins          | [1..59] minutes     |
    /// | 1 ... 23 hrs           | [1..23] hours       |
    /// | 1 ... 29 days          | [1..29] days        |
    /// | 1 ... 11 months        | [1..11] months      |
    /// | 1 ... N years          | [1..N]  years       |
    /// </summary>
    /// <param name="laterDate">The date</param>
    /// <param name="earlierDate">The date to compare with</param>
    /// <param name="options">An object with options</param>
    /// <returns>The distance in words</returns>
    string FormatDistanceStrict(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the distance between the given date and now in words.
    ///
    /// | Distance to now                                                   | Result              |
    /// |-------------------------------------------------------------------|---------------------|
    /// | 0 ... 30 secs                                                     | less than a minute  |
    /// | 30 secs ... 1 min 30 secs                                         | 1 minute            |
    /// | 1 min 30 secs ... 44 mins 30 secs                                 | [2..44] minutes     |
    /// | 44 mins ... 30 secs ... 89 mins 30 secs                           | about 1 hour        |
    /// | 89 mins 30 secs ... 23 hrs 59 mins 30 secs                        | about [2..24] hours |
    /// | 23 hrs 59 mins 30 secs ... 41 hrs 59 mins 30 secs                 | 1 day               |
    /// | 41 hrs 59 mins 30 secs ... 29 days 23 hrs 59 mins 30 secs         | [2..30] days        |
    /// | 29 days 23 hrs 59 mins 30 secs ... 44 days 23 hrs 59 mins 30 secs | about 1 month       |
    /// | 44 days 23 hrs 59 mins 30 secs ... 59 days 23 hrs 59 mins 30 secs | about 2 months      |
    /// | 59 days 23 hrs 59 mins 30 secs ... 1 yr                           | [2..12] months      |
    /// | 1 yr ... 1 yr 3 months                                            | about 1 year        |
    /// | 1 yr 3 months ... 1 yr 9 month s                                  | over 1 year         |
    /// | 1 yr 9 months ... 2 yrs                                           | almost 2 years      |
    /// | N yrs ... N yrs 3 months                                          | about N years       |
    /// | N yrs 3 months ... N yrs 9 months                                 | over N years        |
    /// | N yrs 9 months ... N+1 yrs                                        | almost N+1 years    |
    ///
    /// With `options.includeSeconds == true`:
    /// | Distance to now     | Result               |
    /// |---------------------|----------------------|
    /// | 0 secs ... 5 secs   | less than 5 seconds  |
    /// | 5 secs ... 10 secs  | less than 10 seconds |
    /// | 10 secs ... 20 secs | less than 20 seconds |
    /// | 20 secs ... 40 secs | half a minute        |
    /// | 40 secs ... 60 secs | less than a minute   |
    /// | 60 secs ... 90 secs | 1 minute             |
    /// </summary>
    /// <param name="date">The given date</param>
    /// <param name="options">The object with options</param>
    /// <returns>The distance in words</returns>
    string FormatDistanceToNow(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the distance between the given dates in words, using strict units.
    /// This is like `formatDistance`, but does not use helpers like 'almost', 'over',
    /// 'less than' and the like.
    ///
    /// | Distance between dates | Result              |
    /// |------------------------|---------------------|
    /// | 0 ... 59 secs          | [0..59] seconds     |
    /// | 1 ... 59 mins          | [1..59] minutes     |
    /// | 1 ... 23 hrs           | [1..23] hours       |
    /// | 1 ... 29 days          | [1..29] days        |
    /// | 1 ... 11 months        | [1..11] months      |
    /// | 1 ... N years          | [1..N]  years       |
    /// </summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The distance in words</returns>
    string FormatDistanceToNowStrict(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return human-readable duration string i.e. "9 months 2 days"</summary>
    /// <param name="duration">The duration to format</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The formatted date string</returns>
    string FormatDuration(Duration duration, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the formatted date string in ISO 8601 format. Options may be passed to control the parts and notations of the date.</summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The formatted date string (in local time zone)</returns>
    string FormatISO(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the formatted date string in ISO 9075 format. Options may be passed to control the parts and notations of the date.</summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The formatted date string</returns>
    string FormatISO9075(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Format a duration object according to the ISO 8601 duration standard (https://www.digi.com/resources/documentation/digidocs//90001488-13/reference/r_iso_8601_duration_format.htm)</summary>
    /// <param name="duration">The duration to format</param>
    /// <returns>The ISO 8601 duration string</returns>
    string FormatISODuration(Duration duration);

    /// <summary>Return the formatted date string in RFC 3339 format. Options may be passed to control the parts and notations of the date.</summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The formatted date string</returns>
    string FormatRFC3339(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the formatted date string in RFC 7231 format.
    /// The result will always be in UTC timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <returns>The formatted date string</returns>
    string FormatRFC7231(System.DateTimeOffset date);

    /// <summary>
    /// Represent the date in words relative to the given base date.
    ///
    /// | Distance to the base date | Result                    |
    /// |---------------------------|---------------------------|
    /// | Previous 6 days           | last Sunday at 04:30 AM   |
    /// | Last day                  | yesterday at 04:30 AM     |
    /// | Same day                  | today at 04:30 AM         |
    /// | Next day                  | tomorrow at 04:30 AM      |
    /// | Next 6 days               | Sunday at 04:30 AM        |
    /// | Other                     | 12/31/2017                |
    /// </summary>
    /// <param name="date">The date to format</param>
    /// <param name="baseDate">The date to compare with</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date in words</returns>
    string FormatRelative(System.DateTimeOffset date, System.DateTimeOffset baseDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Create a date from a Unix timestamp (in seconds). Decimal values will be discarded.</summary>
    /// <param name="unixTime">The given Unix timestamp (in seconds)</param>
    /// <param name="options">An object with options. Allows to pass a context.</param>
    /// <returns>The date</returns>
    System.DateTimeOffset FromUnixTime(double unixTime, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the day of the month of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The day of month</returns>
    double GetDate(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the day of the week of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">The options</param>
    /// <returns>The day of week, 0 represents Sunday</returns>
    double GetDay(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the day of the year of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">The options</param>
    /// <returns>The day of year</returns>
    double GetDayOfYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the number of days in a month of the given date, considering the context if provided.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of days in a month</returns>
    double GetDaysInMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the number of days in a year of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of days in a year</returns>
    double GetDaysInYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the decade of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The year of decade</returns>
    double GetDecade(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Returns an object that contains defaults for
    /// `options.locale`, `options.weekStartsOn` and `options.firstWeekContainsDate`
    /// arguments for all functions.
    ///
    /// You can change these with [setDefaultOptions](https://date-fns.org/docs/setDefaultOptions).
    /// </summary>
    /// <returns>The default options</returns>
    System.Text.Json.Nodes.JsonNode GetDefaultOptions();

    /// <summary>Get the hours of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The hours</returns>
    double GetHours(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Get the day of the ISO week of the given date,
    /// which is 7 for Sunday, 1 for Monday etc.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The day of ISO week</returns>
    double GetISODay(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Get the ISO week of the given date.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The given date</param>
    /// <param name="options">The options</param>
    /// <returns>The ISO week</returns>
    double GetISOWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Get the ISO week-numbering year of the given date,
    /// which always starts 3 days before the year's first Thursday.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The given date</param>
    /// <returns>The ISO week-numbering year</returns>
    double GetISOWeekYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Get the number of weeks in an ISO week-numbering year of the given date.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The number of ISO weeks in a year</returns>
    double GetISOWeeksInYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the milliseconds of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <returns>The milliseconds</returns>
    double GetMilliseconds(System.DateTimeOffset date);

    /// <summary>Get the minutes of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">The options</param>
    /// <returns>The minutes</returns>
    double GetMinutes(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the month of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The month index (0-11)</returns>
    double GetMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Get the number of days that overlap in two time intervals. It uses the time
    /// between dates to calculate the number of days, rounding it up to include
    /// partial days.
    ///
    /// Two equal 0-length intervals will result in 0. Two equal 1ms intervals will
    /// result in 1.
    /// </summary>
    /// <param name="intervalLeft">The first interval to compare.</param>
    /// <param name="intervalRight">The second interval to compare.</param>
    /// <returns>The number of days that overlap in two time intervals</returns>
    double GetOverlappingDaysInIntervals(Interval2 intervalLeft, Interval2 intervalRight);

    /// <summary>Get the year quarter of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The quarter</returns>
    double GetQuarter(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the seconds of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <returns>The seconds</returns>
    double GetSeconds(System.DateTimeOffset date);

    /// <summary>Get the milliseconds timestamp of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <returns>The timestamp</returns>
    double GetTime(System.DateTimeOffset date);

    /// <summary>Get the seconds timestamp of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <returns>The timestamp</returns>
    double GetUnixTime(System.DateTimeOffset date);

    /// <summary>
    /// Get the local week index of the given date.
    /// The exact calculation depends on the values of
    /// `options.weekStartsOn` (which is the index of the first day of the week)
    /// and `options.firstWeekContainsDate` (which is the day of January, which is always in
    /// the first week of the week-numbering year)
    ///
    /// Week numbering: https://en.wikipedia.org/wiki/Week#The_ISO_week_date_system
    /// </summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The week</returns>
    double GetWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the week of the month of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The week of month</returns>
    double GetWeekOfMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Get the local week-numbering year of the given date.
    /// The exact calculation depends on the values of
    /// `options.weekStartsOn` (which is the index of the first day of the week)
    /// and `options.firstWeekContainsDate` (which is the day of January, which is always in
    /// the first week of the week-numbering year)
    ///
    /// Week numbering: https://en.wikipedia.org/wiki/Week#The_ISO_week_date_system
    /// </summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The local week-numbering year</returns>
    double GetWeekYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the number of calendar weeks the month in the given date spans.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The number of calendar weeks</returns>
    double GetWeeksInMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Get the year of the given date.</summary>
    /// <param name="date">The given date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The year</returns>
    double GetYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Convert a number of hours to a full number of milliseconds.</summary>
    /// <param name="hours">number of hours to be converted</param>
    /// <returns>The number of hours converted to milliseconds</returns>
    double HoursToMilliseconds(double hours);

    /// <summary>Convert a number of hours to a full number of minutes.</summary>
    /// <param name="hours">number of hours to be converted</param>
    /// <returns>The number of hours converted in minutes</returns>
    double HoursToMinutes(double hours);

    /// <summary>Convert a number of hours to a full number of seconds.</summary>
    /// <param name="hours">The number of hours to be converted</param>
    /// <returns>The number of hours converted in seconds</returns>
    double HoursToSeconds(double hours);

    /// <summary>Creates a normalized interval object and validates its values. If the interval is invalid, an exception is thrown.</summary>
    /// <param name="start">The start of the interval.</param>
    /// <param name="end">The end of the interval.</param>
    /// <param name="options">The options object.</param>
    /// <returns>The normalized and validated interval object.</returns>
    System.Text.Json.Nodes.JsonNode Interval(System.DateTimeOffset start, System.DateTimeOffset end, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Convert an interval object to a duration object.</summary>
    /// <param name="interval">The interval to convert to duration</param>
    /// <param name="options">The context options</param>
    /// <returns>The duration object</returns>
    Duration IntervalToDuration(Interval2 interval, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the formatted date string in the given format.
    /// The method uses [`Intl.DateTimeFormat`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) inside.
    /// formatOptions are the same as [`Intl.DateTimeFormat` options](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat#using_options)
    ///
    /// &gt; ⚠️ Please note that before Node version 13.0.0, only the locale data for en-US is available by default.
    /// </summary>
    /// <param name="date">The date to format</param>
    /// <returns>The formatted date string</returns>
    string IntlFormat(System.DateTimeOffset date);

    /// <summary>
    /// Return the formatted date string in the given format.
    /// The method uses [`Intl.DateTimeFormat`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) inside.
    /// formatOptions are the same as [`Intl.DateTimeFormat` options](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat#using_options)
    ///
    /// &gt; ⚠️ Please note that before Node version 13.0.0, only the locale data for en-US is available by default.
    /// </summary>
    /// <param name="date">The date to format</param>
    /// <param name="localeOptions">An object with locale</param>
    /// <returns>The formatted date string</returns>
    string IntlFormat(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode localeOptions);

    /// <summary>
    /// Return the formatted date string in the given format.
    /// The method uses [`Intl.DateTimeFormat`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) inside.
    /// formatOptions are the same as [`Intl.DateTimeFormat` options](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat#using_options)
    ///
    /// &gt; ⚠️ Please note that before Node version 13.0.0, only the locale data for en-US is available by default.
    /// </summary>
    /// <param name="date">The date to format</param>
    /// <param name="formatOptions">The format options</param>
    /// <param name="localeOptions">An object with locale</param>
    /// <returns>The formatted date string</returns>
    string IntlFormat(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? formatOptions, System.Text.Json.Nodes.JsonNode localeOptions);

    /// <summary>
    /// The function calculates the difference between two dates and formats it as a human-readable string.
    ///
    /// The function will pick the most appropriate unit depending on the distance between dates. For example, if the distance is a few hours, it might return `x hours`. If the distance is a few months, it might return `x months`.
    ///
    /// You can also specify a unit to force using it regardless of the distance to get a result like `123456 hours`.
    ///
    /// See the table below for the unit picking logic:
    ///
    /// | Distance between dates | Result (past)  | Result (future) |
    /// | ---------------------- | -------------- | --------------- |
    /// | 0 seconds              | now            | now             |
    /// | 1-59 seconds           | X seconds ago  | in X seconds    |
    /// | 1-59 minutes           | X minutes ago  | in X minutes    |
    /// | 1-23 hours             | X hours ago    | in X hours      |
    /// | 1 day                  | yesterday      | tomorrow        |
    /// | 2-6 days               | X days ago     | in X days       |
    /// | 7 days                 | last week      | next week       |
    /// | 8 days-1 month         | X weeks ago    | in X weeks      |
    /// | 1 month                | last month     | next month      |
    /// | 2-3 months             | X months ago   | in X months     |
    /// | 1 quarter              | last quarter   | next quarter    |
    /// | 2-3 quarters           | X quarters ago | in X quarters   |
    /// | 1 year                 | last year      | next year       |
    /// | 2+ years               | X years ago    | in X years      |
    /// </summary>
    /// <param name="laterDate">The date</param>
    /// <param name="earlierDate">The date to compare with.</param>
    /// <param name="options">
    /// An object with options.
    /// See MDN for details [Locale identification and negotiation](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Intl#locale_identification_and_negotiation)
    /// The narrow one could be similar to the short one for some locales.
    /// </param>
    /// <returns>The distance in words according to language-sensitive relative time formatting.</returns>
    string IntlFormatDistance(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the first date after the second one?</summary>
    /// <param name="date">The date that should be after the other one to return true</param>
    /// <param name="dateToCompare">The date to compare with</param>
    /// <returns>The first date is after the second date</returns>
    bool IsAfter(System.DateTimeOffset date, System.DateTimeOffset dateToCompare);

    /// <summary>Is the first date before the second one?</summary>
    /// <param name="date">The date that should be before the other one to return true</param>
    /// <param name="dateToCompare">The date to compare with</param>
    /// <returns>The first date is before the second date</returns>
    bool IsBefore(System.DateTimeOffset date, System.DateTimeOffset dateToCompare);

    /// <summary>Returns true if the given value is an instance of Date. The function works for dates transferred across iframes.</summary>
    /// <param name="value">The value to check</param>
    /// <returns>True if the given value is a date</returns>
    bool IsDate(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Are the given dates equal?</summary>
    /// <returns>The dates are equal</returns>
    bool IsEqual(System.DateTimeOffset leftDate, System.DateTimeOffset rightDate);

    /// <summary>Checks if the given arguments convert to an existing date.</summary>
    /// <param name="year">The year of the date to check</param>
    /// <param name="month">The month of the date to check</param>
    /// <param name="day">The day of the date to check</param>
    /// <returns>`true` if the date exists</returns>
    bool IsExists(double year, double month, double day);

    /// <summary>Is the given date the first day of a month?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is the first day of a month</returns>
    bool IsFirstDayOfMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date Friday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is Friday</returns>
    bool IsFriday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the future?</summary>
    /// <param name="date">The date to check</param>
    /// <returns>The date is in the future</returns>
    bool IsFuture(System.DateTimeOffset date);

    /// <summary>Is the given date the last day of a month?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is the last day of a month</returns>
    bool IsLastDayOfMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the leap year?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">The options object</param>
    /// <returns>The date is in the leap year</returns>
    bool IsLeapYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the true if given date is string correct against the given format else
    /// will return false.
    ///
    /// &gt; ⚠️ Please note that the `format` tokens differ from Moment.js and other libraries.
    /// &gt; See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// The characters in the format string wrapped between two single quotes characters (') are escaped.
    /// Two single quotes in a row, whether inside or outside a quoted sequence, represent a 'real' single quote.
    ///
    /// Format of the format string is based on Unicode Technical Standard #35:
    /// https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
    /// with a few additions (see note 5 below the table).
    ///
    /// Not all tokens are compatible. Combinations that don't make sense or could lead to bugs are prohibited
    /// and will throw `RangeError`. For example usage of 24-hour format token with AM/PM token will throw an exception:
    ///
    /// ```javascript
    /// isMatch('23 AM', 'HH a')
    /// //=&gt; RangeError: The format string mustn't contain `HH` and `a` at the same time
    /// ```
    ///
    /// See the compatibility table: https://docs.google.com/spreadsheets/d/e/2PACX-1vQOPU3xUhplll6dyoMmVUXHKl_8CRDs6_ueLmex3SoqwhuolkuN3O05l4rqx5h1dKX8eb46Ul-CCSrq/pubhtml?gid=0&amp;single=true
    ///
    /// Accepted format string patterns:
    /// | Unit                            |Prior| Pattern | Result examples                   | Notes |
    /// |---------------------------------|-----|---------|-----------------------------------|-------|
    /// | Era                             | 140 | G..GGG  | AD, BC                            |       |
    /// |                                 |     | GGGG    | Anno Domini, Before Christ        | 2     |
    /// |                                 |     | GGGGG   | A, B                              |       |
    /// | Calendar year                   | 130 | y       | 44, 1, 1900, 2017, 9999           | 4     |
    /// |                                 |     | yo      | 44th, 1st, 1900th, 9999999th      | 4,5   |
    /// |                                 |     | yy      | 44, 01, 00, 17                    | 4     |
    /// |                                 |     | yyy     | 044, 001, 123, 999                | 4     |
    /// |                                 |     | yyyy    | 0044, 0001, 1900, 2017            | 4     |
    /// |                                 |     | yyyyy   | ...                               | 2,4   |
    /// | Local week-numbering year       | 130 | Y       | 44, 1, 1900, 2017, 9000           | 4     |
    /// |                                 |     | Yo      | 44th, 1st, 1900th, 9999999th      | 4,5   |
    /// |                                 |     | YY      | 44, 01, 00, 17                    | 4,6   |
    /// |                                 |     | YYY     | 044, 001, 123, 999                | 4     |
    /// |                                 |     | YYYY    | 0044, 0001, 1900, 2017            | 4,6   |
    /// |                                 |     | YYYYY   | ...                               | 2,4   |
    /// | ISO week-numbering year         | 130 | R       | -43, 1, 1900, 2017, 9999, -9999   | 4,5   |
    /// |                                 |     | RR      | -43, 01, 00, 17                   | 4,5   |
    /// |                                 |     | RRR     | -043, 001, 123, 999, -999         | 4,5   |
    /// |                                 |     | RRRR    | -0043, 0001, 2017, 9999, -9999    | 4,5   |
    /// |                                 |     | RRRRR   | ...                               | 2,4,5 |
    /// | Extended year                   | 130 | u       | -43, 1, 1900, 2017, 9999, -999    | 4     |
    /// |                                 |     | uu      | -43, 01, 99, -99                  | 4     |
    /// |                                 |     | uuu     | -043, 001, 123, 999, -999         | 4     |
    /// |                                 |     | uuuu    | -0043, 0001, 2017, 9999, -9999    | 4     |
    /// |                                 |     | uuuuu   | ...                               | 2,4   |
    /// | Quarter (formatting)            | 120 | Q       | 1, 2, 3, 4                        |       |
    /// |                                 |     | Qo      | 1st, 2nd, 3rd, 4th                | 5     |
    /// |                                 |     | QQ      | 01, 02, 03, 04                    |       |
    /// |                                 |     | QQQ     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 |     | QQQQ    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 |     | QQQQQ   | 1, 2, 3, 4                        | 4     |
    /// | Quarter (stand-alone)           | 120 | q       | 1, 2, 3, 4                        |       |
    /// |                                 |     | qo      | 1st, 2nd, 3rd, 4th                | 5     |
    /// |                                 |     | qq      | 01, 02, 03, 04                    |       |
    /// |                                 |     | qqq     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 |     | qqqq    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 |     | qqqqq   | 1, 2, 3, 4                        | 3     |
    /// | Month (formatting)              | 110 | M       | 1, 2, ..., 12                     |       |
    /// |                                 |     | Mo      | 1st, 2nd, ..., 12th               | 5     |
    /// |                                 |     | MM      | 01, 02, ..., 12                   |       |
    /// |                                 |     | MMM     | Jan, Feb, ..., Dec                |       |
    /// |                                 |     | MMMM    | January, February, ..., December  | 2     |
    /// |                                 |     | MMMMM   | J, F, ..., D                      |       |
    /// | Month (stand-alone)             | 110 | L       | 1, 2, ..., 12                     |       |
    /// |                                 |     | Lo      | 1st, 2nd, ..., 12th               | 5     |
    /// |                                 |     | LL      | 01, 02, ..., 12                   |       |
    /// |                                 |     | LLL     | Jan, Feb, ..., Dec                |       |
    /// |                                 |     | LLLL    | January, February, ..., December  | 2     |
    /// |                                 |     | LLLLL   | J, F, ..., D                      |       |
    /// | Local week of year              | 100 | w       | 1, 2, ..., 53                     |       |
    /// |                                 |     | wo      | 1st, 2nd, ..., 53th               | 5     |
    /// |                                 |     | ww      | 01, 02, ..., 53                   |       |
    /// | ISO week of year                | 100 | I       | 1, 2, ..., 53                     | 5     |
    /// |                                 |     | Io      | 1st, 2nd, ..., 53th               | 5     |
    /// |                                 |     | II      | 01, 02, ..., 53                   | 5     |
    /// | Day of month                    |  90 | d       | 1, 2, ..., 31                     |       |
    /// |                                 |     | do      | 1st, 2nd, ..., 31st               | 5     |
    /// |                                 |     | dd      | 01, 02, ..., 31                   |       |
    /// | Day of year                     |  90 | D       | 1, 2, ..., 365, 366               | 7     |
    /// |                                 |     | Do      | 1st, 2nd, ..., 365th, 366th       | 5     |
    /// |                                 |     | DD      | 01, 02, ..., 365, 366             | 7     |
    /// |                                 |     | DDD     | 001, 002, ..., 365, 366           |       |
    /// |                                 |     | DDDD    | ...                               | 2     |
    /// | Day of week (formatting)        |  90 | E..EEE  | Mon, Tue, Wed, ..., Su            |       |
    /// |                                 |     | EEEE    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 |     | EEEEE   | M, T, W, T, F, S, S               |       |
    /// |                                 |     | EEEEEE  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | ISO day of week (formatting)    |  90 | i       | 1, 2, 3, ..., 7                   | 5     |
    /// |                                 |     | io      | 1st, 2nd, ..., 7th                | 5     |
    /// |                                 |     | ii      | 01, 02, ..., 07                   | 5     |
    /// |                                 |     | iii     | Mon, Tue, Wed, ..., Su            | 5     |
    /// |                                 |     | iiii    | Monday, Tuesday, ..., Sunday      | 2,5   |
    /// |                                 |     | iiiii   | M, T, W, T, F, S, S               | 5     |
    /// |                                 |     | iiiiii  | Mo, Tu, We, Th, Fr, Sa, Su        | 5     |
    /// | Local day of week (formatting)  |  90 | e       | 2, 3, 4, ..., 1                   |       |
    /// |                                 |     | eo      | 2nd, 3rd, ..., 1st                | 5     |
    /// |                                 |     | ee      | 02, 03, ..., 01                   |       |
    /// |                                 |     | eee     | Mon, Tue, Wed, ..., Su            |       |
    /// |                                 |     | eeee    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 |     | eeeee   | M, T, W, T, F, S, S               |       |
    /// |                                 |     | eeeeee  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | Local day of week (stand-alone) |  90 | c       | 2, 3, 4, ..., 1                   |       |
    /// |                                 |     | co      | 2nd, 3rd, ..., 1st                | 5     |
    /// |                                 |     | cc      | 02, 03, ..., 01                   |       |
    /// |                                 |     | ccc     | Mon, Tue, Wed, ..., Su            |       |
    /// |                                 |     | cccc    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 |     | ccccc   | M, T, W, T, F, S, S               |       |
    /// |                                 |     | cccccc  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | AM, PM                          |  80 | a..aaa  | AM, PM                            |       |
    /// |                                 |     | aaaa    | a.m., p.m.                        | 2     |
    /// |                                 |     | aaaaa   | a, p                              |       |
    /// | AM, PM, noon, midnight          |  80 | b..bbb  | AM, PM, noon, midnight            |       |
    /// |                                 |     | bbbb    | a.m., p.m., noon, midnight        | 2     |
    /// |                                 |     | bbbbb   | a, p, n, mi                       |       |
    /// | Flexible day period             |  80 | B..BBB  | at night, in the morning, ...     |       |
    /// |                                 |     | BBBB    | at night, in the morning, ...     | 2     |
    /// |                                 |     | BBBBB   | at night, in the morning, ...     |       |
    /// | Hour [1-12]                     |  70 | h       | 1, 2, ..., 11, 12                 |       |
    /// |                                 |     | ho      | 1st, 2nd, ..., 11th, 12th         | 5     |
    /// |                                 |     | hh      | 01, 02, ..., 11, 12               |       |
    /// | Hour [0-23]                     |  70 | H       | 0, 1, 2, ..., 23                  |       |
    /// |                                 |     | Ho      | 0th, 1st, 2nd, ..., 23rd          | 5     |
    /// |                                 |     | HH      | 00, 01, 02, ..., 23               |       |
    /// | Hour [0-11]                     |  70 | K       | 1, 2, ..., 11, 0                  |       |
    /// |                                 |     | Ko      | 1st, 2nd, ..., 11th, 0th          | 5     |
    /// |                                 |     | KK      | 01, 02, ..., 11, 00               |       |
    /// | Hour [1-24]                     |  70 | k       | 24, 1, 2, ..., 23                 |       |
    /// |                                 |     | ko      | 24th, 1st, 2nd, ..., 23rd         | 5     |
    /// |                                 |     | kk      | 24, 01, 02, ..., 23               |       |
    /// | Minute                          |  60 | m       | 0, 1, ..., 59                     |       |
    /// |                                 |     | mo      | 0th, 1st, ..., 59th               | 5     |
    /// |                                 |     | mm      | 00, 01, ..., 59                   |       |
    /// | Second                          |  50 | s       | 0, 1, ..., 59                     |       |
    /// |                                 |     | so      | 0th, 1st, ..., 59th               | 5     |
    /// |                                 |     | ss      | 00, 01, ..., 59                   |       |
    /// | Seconds timestamp               |  40 | t       | 512969520                         |       |
    /// |                                 |     | tt      | ...                               | 2     |
    /// | Fraction of second              |  30 | S       | 0, 1, ..., 9                      |       |
    /// |                                 |     | SS      | 00, 01, ..., 99                   |       |
    /// |                                 |     | SSS     | 000, 001, ..., 999                |       |
    /// |                                 |     | SSSS    | ...                               | 2     |
    /// | Milliseconds timestamp          |  20 | T       | 512969520900                      |       |
    /// |                                 |     | TT      | ...                               | 2     |
    /// | Timezone (ISO-8601 w/ Z)        |  10 | X       | -08, +0530, Z                     |       |
    /// |                                 |     | XX      | -0800, +0530, Z                   |       |
    /// |                                 |     | XXX     | -08:00, +05:30, Z                 |       |
    /// |                                 |     | XXXX    | -0800, +0530, Z, +123456          | 2     |
    /// |                                 |     | XXXXX   | -08:00, +05:30, Z, +12:34:56      |       |
    /// | Timezone (ISO-8601 w/o Z)       |  10 | x       | -08, +0530, +00                   |       |
    /// |                                 |     | xx      | -0800, +0530, +0000               |       |
    /// |                                 |     | xxx     | -08:00, +05:30, +00:00            | 2     |
    /// |                                 |     | xxxx    | -0800, +0530, +0000, +123456      |       |
    /// |                                 |     | xxxxx   | -08:00, +05:30, +00:00, +12:34:56 |       |
    /// | Long localized date             |  NA | P       | 05/29/1453                        | 5,8   |
    /// |                                 |     | PP      | May 29, 1453                      |       |
    /// |                                 |     | PPP     | May 29th, 1453                    |       |
    /// |                                 |     | PPPP    | Sunday, May 29th, 1453            | 2,5,8 |
    /// | Long localized time             |  NA | p       | 12:00 AM                          | 5,8   |
    /// |                                 |     | pp      | 12:00:00 AM                       |       |
    /// | Combination of date and time    |  NA | Pp      | 05/29/1453, 12:00 AM              |       |
    /// |                                 |     | PPpp    | May 29, 1453, 12:00:00 AM         |       |
    /// |                                 |     | PPPpp   | May 29th, 1453 at ...             |       |
    /// |                                 |     | PPPPpp  | Sunday, May 29th, 1453 at ...     | 2,5,8 |
    /// Notes:
    /// 1. "Formatting" units (e.g. formatting quarter) in the default en-US locale
    /// are the same as "stand-alone" units, but are different in some languages.
    /// "Formatting" units are declined according to the rules of the language
    /// in the context of a date. "Stand-alone" units are always nominative singular.
    /// In `format` function, they will produce different result:
    ///
    /// `format(new Date(2017, 10, 6), 'do LLLL', {locale: cs}) //=&gt; '6. listopad'`
    ///
    /// `format(new Date(2017, 10, 6), 'do MMMM', {locale: cs}) //=&gt; '6. listopadu'`
    ///
    /// `isMatch` will try to match both formatting and stand-alone units interchangeably.
    ///
    /// 2. Any sequence of the identical letters is a pattern, unless it is escaped by
    /// the single quote characters (see below).
    /// If the sequence is longer than listed in table:
    /// - for numerical units (`yyyyyyyy`) `isMatch` will try to match a number
    /// as wide as the sequence
    /// - for text units (`MMMMMMMM`) `isMatch` will try to match the widest variation of the unit.
    /// These variations are marked with "2" in the last column of the table.
    ///
    /// 3. `QQQQQ` and `qqqqq` could be not strictly numerical in some locales.
    /// These tokens represent the shortest form of the quarter.
    ///
    /// 4. The main difference between `y` and `u` patterns are B.C. years:
    ///
    /// | Year | `y` | `u` |
    /// |------|-----|-----|
    /// | AC 1 |   1 |   1 |
    /// | BC 1 |   1 |   0 |
    /// | BC 2 |   2 |  -1 |
    ///
    /// Also `yy` will try to guess the century of two digit year by proximity with `referenceDate`:
    ///
    /// `isMatch('50', 'yy') //=&gt; true`
    ///
    /// `isMatch('75', 'yy') //=&gt; true`
    ///
    /// while `uu` will use the year as is:
    ///
    /// `isMatch('50', 'uu') //=&gt; true`
    ///
    /// `isMatch('75', 'uu') //=&gt; true`
    ///
    /// The same difference is true for local and ISO week-numbering years (`Y` and `R`),
    /// except local week-numbering years are dependent on `options.weekStartsOn`
    /// and `options.firstWeekContainsDate` (compare [setISOWeekYear](https://date-fns.org/docs/setISOWeekYear)
    /// and [setWeekYear](https://date-fns.org/docs/setWeekYear)).
    ///
    /// 5. These patterns are not in the Unicode Technical Standard #35:
    /// - `i`: ISO day of week
    /// - `I`: ISO week of year
    /// - `R`: ISO week-numbering year
    /// - `o`: ordinal number modifier
    /// - `P`: long localized date
    /// - `p`: long localized time
    ///
    /// 6. `YY` and `YYYY` tokens represent week-numbering years but they are often confused with years.
    /// You should enable `options.useAdditionalWeekYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// 7. `D` and `DD` tokens represent days of the year but they are often confused with days of the month.
    /// You should enable `options.useAdditionalDayOfYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// 8. `P+` tokens do not have a defined priority since they are merely aliases to other tokens based
    /// on the given locale.
    ///
    /// using `en-US` locale: `P` =&gt; `MM/dd/yyyy`
    /// using `en-US` locale: `p` =&gt; `hh:mm a`
    /// using `pt-BR` locale: `P` =&gt; `dd/MM/yyyy`
    /// using `pt-BR` locale: `p` =&gt; `HH:mm`
    ///
    /// Values will be checked in the descending order of its unit's priority.
    /// Units of an equal priority overwrite each other in the order of appearance.
    ///
    /// If no values of higher priority are matched (e.g. when matching string 'January 1st' without a year),
    /// the values will be taken from today's using `new Date()` date which works as a context of parsing.
    ///
    /// The result may vary by locale.
    ///
    /// If `formatString` matches with `dateString` but does not provides tokens, `referenceDate` will be returned.
    /// </summary>
    /// <param name="dateStr">The date string to verify</param>
    /// <param name="options">
    /// An object with options.
    /// see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    /// see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    /// </param>
    /// <returns>Is format string a match for date string?</returns>
    bool IsMatch(string dateStr, string formatStr, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date Monday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is Monday</returns>
    bool IsMonday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the past?</summary>
    /// <param name="date">The date to check</param>
    /// <returns>The date is in the past</returns>
    bool IsPast(System.DateTimeOffset date);

    /// <summary>Are the given dates in the same day (and year and month)?</summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same day (and year and month)</returns>
    bool IsSameDay(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Are the given dates in the same hour (and same day)?</summary>
    /// <param name="dateLeft">The first date to check</param>
    /// <param name="dateRight">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same hour (and same day)</returns>
    bool IsSameHour(System.DateTimeOffset dateLeft, System.DateTimeOffset dateRight, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Are the given dates in the same ISO week (and year)?
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same ISO week (and year)</returns>
    bool IsSameISOWeek(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Are the given dates in the same ISO week-numbering year?
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same ISO week-numbering year</returns>
    bool IsSameISOWeekYear(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Are the given dates in the same minute (and hour and day)?</summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <returns>The dates are in the same minute (and hour and day)</returns>
    bool IsSameMinute(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate);

    /// <summary>Are the given dates in the same month (and year)?</summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same month (and year)</returns>
    bool IsSameMonth(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Are the given dates in the same quarter (and year)?</summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same quarter (and year)</returns>
    bool IsSameQuarter(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Are the given dates in the same second (and hour and day)?</summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <returns>The dates are in the same second (and hour and day)</returns>
    bool IsSameSecond(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate);

    /// <summary>Are the given dates in the same week (and month and year)?</summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same week (and month and year)</returns>
    bool IsSameWeek(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Are the given dates in the same year?</summary>
    /// <param name="laterDate">The first date to check</param>
    /// <param name="earlierDate">The second date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The dates are in the same year</returns>
    bool IsSameYear(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date Saturday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is Saturday</returns>
    bool IsSaturday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date Sunday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">The options object</param>
    /// <returns>The date is Sunday</returns>
    bool IsSunday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the same hour as the current date?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is in this hour</returns>
    bool IsThisHour(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Is the given date in the same ISO week as the current date?
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is in this ISO week</returns>
    bool IsThisISOWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the same minute as the current date?</summary>
    /// <param name="date">The date to check</param>
    /// <returns>The date is in this minute</returns>
    bool IsThisMinute(System.DateTimeOffset date);

    /// <summary>Is the given date in the same month as the current date?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is in this month</returns>
    bool IsThisMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the same quarter as the current date?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is in this quarter</returns>
    bool IsThisQuarter(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the same second as the current date?</summary>
    /// <param name="date">The date to check</param>
    /// <returns>The date is in this second</returns>
    bool IsThisSecond(System.DateTimeOffset date);

    /// <summary>Is the given date in the same week as the current date?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">The object with options</param>
    /// <returns>The date is in this week</returns>
    bool IsThisWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date in the same year as the current date?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is in this year</returns>
    bool IsThisYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date Thursday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is Thursday</returns>
    bool IsThursday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date today?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is today</returns>
    bool IsToday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date tomorrow?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is tomorrow</returns>
    bool IsTomorrow(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date Tuesday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is Tuesday</returns>
    bool IsTuesday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Returns false if argument is Invalid Date and true otherwise.
    /// Argument is converted to Date using `toDate`. See [toDate](https://date-fns.org/docs/toDate)
    /// Invalid Date is a Date, whose time value is NaN.
    ///
    /// Time value of Date: http://es5.github.io/#x15.9.1.1
    /// </summary>
    /// <param name="date">The date to check</param>
    /// <returns>The date is valid</returns>
    bool IsValid(System.Text.Json.Nodes.JsonNode? date);

    /// <summary>Is the given date Wednesday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is Wednesday</returns>
    bool IsWednesday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Does the given date fall on a weekend? A weekend is either Saturday (`6`) or Sunday (`0`).</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date falls on a weekend</returns>
    bool IsWeekend(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date within the interval? (Including start and end.)</summary>
    /// <param name="date">The date to check</param>
    /// <param name="interval">The interval to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is within the interval</returns>
    bool IsWithinInterval(System.DateTimeOffset date, Interval2 interval, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Is the given date yesterday?</summary>
    /// <param name="date">The date to check</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is yesterday</returns>
    bool IsYesterday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the last day of a decade for the given date.</summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The last day of a decade</returns>
    System.DateTimeOffset LastDayOfDecade(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the last day of an ISO week for the given date.
    /// The result will be in the local timezone.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The last day of an ISO week</returns>
    System.DateTimeOffset LastDayOfISOWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the last day of an ISO week-numbering year,
    /// which always starts 3 days before the year's first Thursday.
    /// The result will be in the local timezone.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The end of an ISO week-numbering year</returns>
    System.DateTimeOffset LastDayOfISOWeekYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the last day of a month for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The last day of a month</returns>
    System.DateTimeOffset LastDayOfMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the last day of a year quarter for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The last day of a quarter</returns>
    System.DateTimeOffset LastDayOfQuarter(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the last day of a week for the given date.
    /// The result will be in the local timezone unless a context is specified.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The last day of a week</returns>
    System.DateTimeOffset LastDayOfWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the last day of a year for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The last day of a year</returns>
    System.DateTimeOffset LastDayOfYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    [JsName("lightFormatters.y")]
    string LightFormattersY(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.M")]
    string LightFormattersM(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.d")]
    string LightFormattersD(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.a")]
    string LightFormattersA(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.h")]
    string LightFormattersH(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.H")]
    string LightFormattersH2(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.m")]
    string LightFormattersM2(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.s")]
    string LightFormattersS(System.DateTimeOffset date, string token);

    [JsName("lightFormatters.S")]
    string LightFormattersS2(System.DateTimeOffset date, string token);

    /// <summary>
    /// Return the formatted date string in the given format. Unlike `format`,
    /// `lightFormat` doesn't use locales and outputs date using the most popular tokens.
    ///
    /// &gt; ⚠️ Please note that the `lightFormat` tokens differ from Moment.js and other libraries.
    /// &gt; See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// The characters wrapped between two single quotes characters (') are escaped.
    /// Two single quotes in a row, whether inside or outside a quoted sequence, represent a 'real' single quote.
    ///
    /// Format of the string is based on Unicode Technical Standard #35:
    /// https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
    ///
    /// Accepted patterns:
    /// | Unit                            | Pattern | Result examples                   |
    /// |---------------------------------|---------|-----------------------------------|
    /// | AM, PM                          | a..aaa  | AM, PM                            |
    /// |                                 | aaaa    | a.m., p.m.                        |
    /// |                                 | aaaaa   | a, p                              |
    /// | Calendar year                   | y       | 44, 1, 1900, 2017                 |
    /// |                                 | yy      | 44, 01, 00, 17                    |
    /// |                                 | yyy     | 044, 001, 000, 017                |
    /// |                                 | yyyy    | 0044, 0001, 1900, 2017            |
    /// | Month (formatting)              | M       | 1, 2, ..., 12                     |
    /// |                                 | MM      | 01, 02, ..., 12                   |
    /// | Day of month                    | d       | 1, 2, ..., 31                     |
    /// |                                 | dd      | 01, 02, ..., 31                   |
    /// | Hour [1-12]                     | h       | 1, 2, ..., 11, 12                 |
    /// |                                 | hh      | 01, 02, ..., 11, 12               |
    /// | Hour [0-23]                     | H       | 0, 1, 2, ..., 23                  |
    /// |                                 | HH      | 00, 01, 02, ..., 23               |
    /// | Minute                          | m       | 0, 1, ..., 59                     |
    /// |                                 | mm      | 00, 01, ..., 59                   |
    /// | Second                          | s       | 0, 1, ..., 59                     |
    /// |                                 | ss      | 00, 01, ..., 59                   |
    /// | Fraction of second              | S       | 0, 1, ..., 9                      |
    /// |                                 | SS      | 00, 01, ..., 99                   |
    /// |                                 | SSS     | 000, 001, ..., 999                |
    /// |                                 | SSSS    | ...                               |
    /// </summary>
    /// <param name="date">The original date</param>
    /// <returns>The formatted date string</returns>
    string LightFormat(System.DateTimeOffset date, string formatStr);

    /// <summary>Return the latest of the given dates.</summary>
    /// <param name="dates">The dates to compare</param>
    /// <returns>The latest of the dates</returns>
    System.DateTimeOffset Max(System.DateTimeOffset[] dates, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Returns the number of milliseconds in the specified, years, months, weeks, days, hours, minutes and seconds.
    ///
    /// One years equals 365.2425 days according to the formula:
    ///
    /// &gt; Leap year occurs every 4 years, except for years that are divisible by 100 and not divisible by 400.
    /// &gt; 1 mean year = (365+1/4-1/100+1/400) days = 365.2425 days
    ///
    /// One month is a year divided by 12.
    /// </summary>
    /// <returns>The milliseconds</returns>
    double Milliseconds(Duration arg1);

    /// <summary>Convert a number of milliseconds to a full number of hours.</summary>
    /// <param name="milliseconds">The number of milliseconds to be converted</param>
    /// <returns>The number of milliseconds converted in hours</returns>
    double MillisecondsToHours(double milliseconds);

    /// <summary>Convert a number of milliseconds to a full number of minutes.</summary>
    /// <param name="milliseconds">The number of milliseconds to be converted</param>
    /// <returns>The number of milliseconds converted in minutes</returns>
    double MillisecondsToMinutes(double milliseconds);

    /// <summary>Convert a number of milliseconds to a full number of seconds.</summary>
    /// <param name="milliseconds">The number of milliseconds to be converted</param>
    /// <returns>The number of milliseconds converted in seconds</returns>
    double MillisecondsToSeconds(double milliseconds);

    /// <summary>Returns the earliest of the given dates.</summary>
    /// <param name="dates">The dates to compare</param>
    /// <returns>The earliest of the dates</returns>
    System.DateTimeOffset Min(System.DateTimeOffset[] dates, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Convert a number of minutes to a full number of hours.</summary>
    /// <param name="minutes">The number of minutes to be converted</param>
    /// <returns>The number of minutes converted in hours</returns>
    double MinutesToHours(double minutes);

    /// <summary>Convert a number of minutes to a full number of milliseconds.</summary>
    /// <param name="minutes">The number of minutes to be converted</param>
    /// <returns>The number of minutes converted in milliseconds</returns>
    double MinutesToMilliseconds(double minutes);

    /// <summary>Convert a number of minutes to a full number of seconds.</summary>
    /// <param name="minutes">The number of minutes to be converted</param>
    /// <returns>The number of minutes converted in seconds</returns>
    double MinutesToSeconds(double minutes);

    /// <summary>Convert a number of months to a full number of quarters.</summary>
    /// <param name="months">The number of months to be converted.</param>
    /// <returns>The number of months converted in quarters</returns>
    double MonthsToQuarters(double months);

    /// <summary>Convert a number of months to a full number of years.</summary>
    /// <param name="months">The number of months to be converted</param>
    /// <returns>The number of months converted in years</returns>
    double MonthsToYears(double months);

    /// <param name="date">The date to check</param>
    /// <param name="day">Day of the week</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is the next day of the week</returns>
    System.DateTimeOffset NextDay(System.DateTimeOffset date, double day, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the next Friday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The next Friday</returns>
    System.DateTimeOffset NextFriday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the next Monday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The next Monday</returns>
    System.DateTimeOffset NextMonday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the next Saturday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The next Saturday</returns>
    System.DateTimeOffset NextSaturday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the next Sunday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The next Sunday</returns>
    System.DateTimeOffset NextSunday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the next Thursday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The next Thursday</returns>
    System.DateTimeOffset NextThursday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the next Tuesday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The next Tuesday</returns>
    System.DateTimeOffset NextTuesday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the next Wednesday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The next Wednesday</returns>
    System.DateTimeOffset NextWednesday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    System.Collections.Generic.Dictionary<string, JsValue> Parsers { get; }

    /// <summary>
    /// Return the date parsed from string using the given format string.
    ///
    /// &gt; ⚠️ Please note that the `format` tokens differ from Moment.js and other libraries.
    /// &gt; See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// The characters in the format string wrapped between two single quotes characters (') are escaped.
    /// Two single quotes in a row, whether inside or outside a quoted sequence, represent a 'real' single quote.
    ///
    /// Format of the format string is based on Unicode Technical Standard #35:
    /// https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table
    /// with a few additions (see note 5 below the table).
    ///
    /// Not all tokens are compatible. Combinations that don't make sense or could lead to bugs are prohibited
    /// and will throw `RangeError`. For example usage of 24-hour format token with AM/PM token will throw an exception:
    ///
    /// ```javascript
    /// parse('23 AM', 'HH a', new Date())
    /// //=&gt; RangeError: The format string mustn't contain `HH` and `a` at the same time
    /// ```
    ///
    /// See the compatibility table: https://docs.google.com/spreadsheets/d/e/2PACX-1vQOPU3xUhplll6dyoMmVUXHKl_8CRDs6_ueLmex3SoqwhuolkuN3O05l4rqx5h1dKX8eb46Ul-CCSrq/pubhtml?gid=0&amp;single=true
    ///
    /// Accepted format string patterns:
    /// | Unit                            |Prior| Pattern | Result examples                   | Notes |
    /// |---------------------------------|-----|---------|-----------------------------------|-------|
    /// | Era                             | 140 | G..GGG  | AD, BC                            |       |
    /// |                                 |     | GGGG    | Anno Domini, Before Christ        | 2     |
    /// |                                 |     | GGGGG   | A, B                              |       |
    /// | Calendar year                   | 130 | y       | 44, 1, 1900, 2017, 9999           | 4     |
    /// |                                 |     | yo      | 44th, 1st, 1900th, 9999999th      | 4,5   |
    /// |                                 |     | yy      | 44, 01, 00, 17                    | 4     |
    /// |                                 |     | yyy     | 044, 001, 123, 999                | 4     |
    /// |                                 |     | yyyy    | 0044, 0001, 1900, 2017            | 4     |
    /// |                                 |     | yyyyy   | ...                               | 2,4   |
    /// | Local week-numbering year       | 130 | Y       | 44, 1, 1900, 2017, 9000           | 4     |
    /// |                                 |     | Yo      | 44th, 1st, 1900th, 9999999th      | 4,5   |
    /// |                                 |     | YY      | 44, 01, 00, 17                    | 4,6   |
    /// |                                 |     | YYY     | 044, 001, 123, 999                | 4     |
    /// |                                 |     | YYYY    | 0044, 0001, 1900, 2017            | 4,6   |
    /// |                                 |     | YYYYY   | ...                               | 2,4   |
    /// | ISO week-numbering year         | 130 | R       | -43, 1, 1900, 2017, 9999, -9999   | 4,5   |
    /// |                                 |     | RR      | -43, 01, 00, 17                   | 4,5   |
    /// |                                 |     | RRR     | -043, 001, 123, 999, -999         | 4,5   |
    /// |                                 |     | RRRR    | -0043, 0001, 2017, 9999, -9999    | 4,5   |
    /// |                                 |     | RRRRR   | ...                               | 2,4,5 |
    /// | Extended year                   | 130 | u       | -43, 1, 1900, 2017, 9999, -999    | 4     |
    /// |                                 |     | uu      | -43, 01, 99, -99                  | 4     |
    /// |                                 |     | uuu     | -043, 001, 123, 999, -999         | 4     |
    /// |                                 |     | uuuu    | -0043, 0001, 2017, 9999, -9999    | 4     |
    /// |                                 |     | uuuuu   | ...                               | 2,4   |
    /// | Quarter (formatting)            | 120 | Q       | 1, 2, 3, 4                        |       |
    /// |                                 |     | Qo      | 1st, 2nd, 3rd, 4th                | 5     |
    /// |                                 |     | QQ      | 01, 02, 03, 04                    |       |
    /// |                                 |     | QQQ     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 |     | QQQQ    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 |     | QQQQQ   | 1, 2, 3, 4                        | 4     |
    /// | Quarter (stand-alone)           | 120 | q       | 1, 2, 3, 4                        |       |
    /// |                                 |     | qo      | 1st, 2nd, 3rd, 4th                | 5     |
    /// |                                 |     | qq      | 01, 02, 03, 04                    |       |
    /// |                                 |     | qqq     | Q1, Q2, Q3, Q4                    |       |
    /// |                                 |     | qqqq    | 1st quarter, 2nd quarter, ...     | 2     |
    /// |                                 |     | qqqqq   | 1, 2, 3, 4                        | 3     |
    /// | Month (formatting)              | 110 | M       | 1, 2, ..., 12                     |       |
    /// |                                 |     | Mo      | 1st, 2nd, ..., 12th               | 5     |
    /// |                                 |     | MM      | 01, 02, ..., 12                   |       |
    /// |                                 |     | MMM     | Jan, Feb, ..., Dec                |       |
    /// |                                 |     | MMMM    | January, February, ..., December  | 2     |
    /// |                                 |     | MMMMM   | J, F, ..., D                      |       |
    /// | Month (stand-alone)             | 110 | L       | 1, 2, ..., 12                     |       |
    /// |                                 |     | Lo      | 1st, 2nd, ..., 12th               | 5     |
    /// |                                 |     | LL      | 01, 02, ..., 12                   |       |
    /// |                                 |     | LLL     | Jan, Feb, ..., Dec                |       |
    /// |                                 |     | LLLL    | January, February, ..., December  | 2     |
    /// |                                 |     | LLLLL   | J, F, ..., D                      |       |
    /// | Local week of year              | 100 | w       | 1, 2, ..., 53                     |       |
    /// |                                 |     | wo      | 1st, 2nd, ..., 53th               | 5     |
    /// |                                 |     | ww      | 01, 02, ..., 53                   |       |
    /// | ISO week of year                | 100 | I       | 1, 2, ..., 53                     | 5     |
    /// |                                 |     | Io      | 1st, 2nd, ..., 53th               | 5     |
    /// |                                 |     | II      | 01, 02, ..., 53                   | 5     |
    /// | Day of month                    |  90 | d       | 1, 2, ..., 31                     |       |
    /// |                                 |     | do      | 1st, 2nd, ..., 31st               | 5     |
    /// |                                 |     | dd      | 01, 02, ..., 31                   |       |
    /// | Day of year                     |  90 | D       | 1, 2, ..., 365, 366               | 7     |
    /// |                                 |     | Do      | 1st, 2nd, ..., 365th, 366th       | 5     |
    /// |                                 |     | DD      | 01, 02, ..., 365, 366             | 7     |
    /// |                                 |     | DDD     | 001, 002, ..., 365, 366           |       |
    /// |                                 |     | DDDD    | ...                               | 2     |
    /// | Day of week (formatting)        |  90 | E..EEE  | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 |     | EEEE    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 |     | EEEEE   | M, T, W, T, F, S, S               |       |
    /// |                                 |     | EEEEEE  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | ISO day of week (formatting)    |  90 | i       | 1, 2, 3, ..., 7                   | 5     |
    /// |                                 |     | io      | 1st, 2nd, ..., 7th                | 5     |
    /// |                                 |     | ii      | 01, 02, ..., 07                   | 5     |
    /// |                                 |     | iii     | Mon, Tue, Wed, ..., Sun           | 5     |
    /// |                                 |     | iiii    | Monday, Tuesday, ..., Sunday      | 2,5   |
    /// |                                 |     | iiiii   | M, T, W, T, F, S, S               | 5     |
    /// |                                 |     | iiiiii  | Mo, Tu, We, Th, Fr, Sa, Su        | 5     |
    /// | Local day of week (formatting)  |  90 | e       | 2, 3, 4, ..., 1                   |       |
    /// |                                 |     | eo      | 2nd, 3rd, ..., 1st                | 5     |
    /// |                                 |     | ee      | 02, 03, ..., 01                   |       |
    /// |                                 |     | eee     | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 |     | eeee    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 |     | eeeee   | M, T, W, T, F, S, S               |       |
    /// |                                 |     | eeeeee  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | Local day of week (stand-alone) |  90 | c       | 2, 3, 4, ..., 1                   |       |
    /// |                                 |     | co      | 2nd, 3rd, ..., 1st                | 5     |
    /// |                                 |     | cc      | 02, 03, ..., 01                   |       |
    /// |                                 |     | ccc     | Mon, Tue, Wed, ..., Sun           |       |
    /// |                                 |     | cccc    | Monday, Tuesday, ..., Sunday      | 2     |
    /// |                                 |     | ccccc   | M, T, W, T, F, S, S               |       |
    /// |                                 |     | cccccc  | Mo, Tu, We, Th, Fr, Sa, Su        |       |
    /// | AM, PM                          |  80 | a..aaa  | AM, PM                            |       |
    /// |                                 |     | aaaa    | a.m., p.m.                        | 2     |
    /// |                                 |     | aaaaa   | a, p                              |       |
    /// | AM, PM, noon, midnight          |  80 | b..bbb  | AM, PM, noon, midnight            |       |
    /// |                                 |     | bbbb    | a.m., p.m., noon, midnight        | 2     |
    /// |                                 |     | bbbbb   | a, p, n, mi                       |       |
    /// | Flexible day period             |  80 | B..BBB  | at night, in the morning, ...     |       |
    /// |                                 |     | BBBB    | at night, in the morning, ...     | 2     |
    /// |                                 |     | BBBBB   | at night, in the morning, ...     |       |
    /// | Hour [1-12]                     |  70 | h       | 1, 2, ..., 11, 12                 |       |
    /// |                                 |     | ho      | 1st, 2nd, ..., 11th, 12th         | 5     |
    /// |                                 |     | hh      | 01, 02, ..., 11, 12               |       |
    /// | Hour [0-23]                     |  70 | H       | 0, 1, 2, ..., 23                  |       |
    /// |                                 |     | Ho      | 0th, 1st, 2nd, ..., 23rd          | 5     |
    /// |                                 |     | HH      | 00, 01, 02, ..., 23               |       |
    /// | Hour [0-11]                     |  70 | K       | 1, 2, ..., 11, 0                  |       |
    /// |                                 |     | Ko      | 1st, 2nd, ..., 11th, 0th          | 5     |
    /// |                                 |     | KK      | 01, 02, ..., 11, 00               |       |
    /// | Hour [1-24]                     |  70 | k       | 24, 1, 2, ..., 23                 |       |
    /// |                                 |     | ko      | 24th, 1st, 2nd, ..., 23rd         | 5     |
    /// |                                 |     | kk      | 24, 01, 02, ..., 23               |       |
    /// | Minute                          |  60 | m       | 0, 1, ..., 59                     |       |
    /// |                                 |     | mo      | 0th, 1st, ..., 59th               | 5     |
    /// |                                 |     | mm      | 00, 01, ..., 59                   |       |
    /// | Second                          |  50 | s       | 0, 1, ..., 59                     |       |
    /// |                                 |     | so      | 0th, 1st, ..., 59th               | 5     |
    /// |                                 |     | ss      | 00, 01, ..., 59                   |       |
    /// | Seconds timestamp               |  40 | t       | 512969520                         |       |
    /// |                                 |     | tt      | ...                               | 2     |
    /// | Fraction of second              |  30 | S       | 0, 1, ..., 9                      |       |
    /// |                                 |     | SS      | 00, 01, ..., 99                   |       |
    /// |                                 |     | SSS     | 000, 001, ..., 999                |       |
    /// |                                 |     | SSSS    | ...                               | 2     |
    /// | Milliseconds timestamp          |  20 | T       | 512969520900                      |       |
    /// |                                 |     | TT      | ...                               | 2     |
    /// | Timezone (ISO-8601 w/ Z)        |  10 | X       | -08, +0530, Z                     |       |
    /// |                                 |     | XX      | -0800, +0530, Z                   |       |
    /// |                                 |     | XXX     | -08:00, +05:30, Z                 |       |
    /// |                                 |     | XXXX    | -0800, +0530, Z, +123456          | 2     |
    /// |                                 |     | XXXXX   | -08:00, +05:30, Z, +12:34:56      |       |
    /// | Timezone (ISO-8601 w/o Z)       |  10 | x       | -08, +0530, +00                   |       |
    /// |                                 |     | xx      | -0800, +0530, +0000               |       |
    /// |                                 |     | xxx     | -08:00, +05:30, +00:00            | 2     |
    /// |                                 |     | xxxx    | -0800, +0530, +0000, +123456      |       |
    /// |                                 |     | xxxxx   | -08:00, +05:30, +00:00, +12:34:56 |       |
    /// | Long localized date             |  NA | P       | 05/29/1453                        | 5,8   |
    /// |                                 |     | PP      | May 29, 1453                      |       |
    /// |                                 |     | PPP     | May 29th, 1453                    |       |
    /// |                                 |     | PPPP    | Sunday, May 29th, 1453            | 2,5,8 |
    /// | Long localized time             |  NA | p       | 12:00 AM                          | 5,8   |
    /// |                                 |     | pp      | 12:00:00 AM                       |       |
    /// | Combination of date and time    |  NA | Pp      | 05/29/1453, 12:00 AM              |       |
    /// |                                 |     | PPpp    | May 29, 1453, 12:00:00 AM         |       |
    /// |                                 |     | PPPpp   | May 29th, 1453 at ...             |       |
    /// |                                 |     | PPPPpp  | Sunday, May 29th, 1453 at ...     | 2,5,8 |
    /// Notes:
    /// 1. "Formatting" units (e.g. formatting quarter) in the default en-US locale
    /// are the same as "stand-alone" units, but are different in some languages.
    /// "Formatting" units are declined according to the rules of the language
    /// in the context of a date. "Stand-alone" units are always nominative singular.
    /// In `format` function, they will produce different result:
    ///
    /// `format(new Date(2017, 10, 6), 'do LLLL', {locale: cs}) //=&gt; '6. listopad'`
    ///
    /// `format(new Date(2017, 10, 6), 'do MMMM', {locale: cs}) //=&gt; '6. listopadu'`
    ///
    /// `parse` will try to match both formatting and stand-alone units interchangeably.
    ///
    /// 2. Any sequence of the identical letters is a pattern, unless it is escaped by
    /// the single quote characters (see below).
    /// If the sequence is longer than listed in table:
    /// - for numerical units (`yyyyyyyy`) `parse` will try to match a number
    /// as wide as the sequence
    /// - for text units (`MMMMMMMM`) `parse` will try to match the widest variation of the unit.
    /// These variations are marked with "2" in the last column of the table.
    ///
    /// 3. `QQQQQ` and `qqqqq` could be not strictly numerical in some locales.
    /// These tokens represent the shortest form of the quarter.
    ///
    /// 4. The main difference between `y` and `u` patterns are B.C. years:
    ///
    /// | Year | `y` | `u` |
    /// |------|-----|-----|
    /// | AC 1 |   1 |   1 |
    /// | BC 1 |   1 |   0 |
    /// | BC 2 |   2 |  -1 |
    ///
    /// Also `yy` will try to guess the century of two digit year by proximity with `referenceDate`:
    ///
    /// `parse('50', 'yy', new Date(2018, 0, 1)) //=&gt; Sat Jan 01 2050 00:00:00`
    ///
    /// `parse('75', 'yy', new Date(2018, 0, 1)) //=&gt; Wed Jan 01 1975 00:00:00`
    ///
    /// while `uu` will just assign the year as is:
    ///
    /// `parse('50', 'uu', new Date(2018, 0, 1)) //=&gt; Sat Jan 01 0050 00:00:00`
    ///
    /// `parse('75', 'uu', new Date(2018, 0, 1)) //=&gt; Tue Jan 01 0075 00:00:00`
    ///
    /// The same difference is true for local and ISO week-numbering years (`Y` and `R`),
    /// except local week-numbering years are dependent on `options.weekStartsOn`
    /// and `options.firstWeekContainsDate` (compare [setISOWeekYear](https://date-fns.org/docs/setISOWeekYear)
    /// and [setWeekYear](https://date-fns.org/docs/setWeekYear)).
    ///
    /// 5. These patterns are not in the Unicode Technical Standard #35:
    /// - `i`: ISO day of week
    /// - `I`: ISO week of year
    /// - `R`: ISO week-numbering year
    /// - `o`: ordinal number modifier
    /// - `P`: long localized date
    /// - `p`: long localized time
    ///
    /// 6. `YY` and `YYYY` tokens represent week-numbering years but they are often confused with years.
    /// You should enable `options.useAdditionalWeekYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// 7. `D` and `DD` tokens represent days of the year but they are often confused with days of the month.
    /// You should enable `options.useAdditionalDayOfYearTokens` to use them. See: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    ///
    /// 8. `P+` tokens do not have a defined priority since they are merely aliases to other tokens based
    /// on the given locale.
    ///
    /// using `en-US` locale: `P` =&gt; `MM/dd/yyyy`
    /// using `en-US` locale: `p` =&gt; `hh:mm a`
    /// using `pt-BR` locale: `P` =&gt; `dd/MM/yyyy`
    /// using `pt-BR` locale: `p` =&gt; `HH:mm`
    ///
    /// Values will be assigned to the date in the descending order of its unit's priority.
    /// Units of an equal priority overwrite each other in the order of appearance.
    ///
    /// If no values of higher priority are parsed (e.g. when parsing string 'January 1st' without a year),
    /// the values will be taken from 3rd argument `referenceDate` which works as a context of parsing.
    ///
    /// `referenceDate` must be passed for correct work of the function.
    /// If you're not sure which `referenceDate` to supply, create a new instance of Date:
    /// `parse('02/11/2014', 'MM/dd/yyyy', new Date())`
    /// In this case parsing will be done in the context of the current date.
    /// If `referenceDate` is `Invalid Date` or a value not convertible to valid `Date`,
    /// then `Invalid Date` will be returned.
    ///
    /// The result may vary by locale.
    ///
    /// If `formatString` matches with `dateString` but does not provides tokens, `referenceDate` will be returned.
    ///
    /// If parsing failed, `Invalid Date` will be returned.
    /// Invalid Date is a Date, whose time value is NaN.
    /// Time value of Date: http://es5.github.io/#x15.9.1.1
    /// </summary>
    /// <param name="dateStr">The string to parse</param>
    /// <param name="formatStr">The string of tokens</param>
    /// <param name="referenceDate">defines values missing from the parsed dateString</param>
    /// <param name="options">
    /// An object with options.
    /// see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    /// see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
    /// </param>
    /// <returns>The parsed date</returns>
    System.DateTimeOffset Parse(string dateStr, string formatStr, System.DateTimeOffset referenceDate, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Parse the given string in ISO 8601 format and return an instance of Date.
    ///
    /// Function accepts complete ISO 8601 formats as well as partial implementations.
    /// ISO 8601: http://en.wikipedia.org/wiki/ISO_8601
    ///
    /// If the argument isn't a string, the function cannot parse the string or
    /// the values are invalid, it returns Invalid Date.
    /// </summary>
    /// <param name="argument">The value to convert</param>
    /// <param name="options">An object with options</param>
    /// <returns>The parsed date in the local time zone</returns>
    System.DateTimeOffset ParseISO(string argument, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Converts a complete ISO date string in UTC time, the typical format for transmitting
    /// a date in JSON, to a JavaScript `Date` instance.
    ///
    /// This is a minimal implementation for converting dates retrieved from a JSON API to
    /// a `Date` instance which can be used with other functions in the `date-fns` library.
    /// The following formats are supported:
    ///
    /// - `2000-03-15T05:20:10.123Z`: The output of `.toISOString()` and `JSON.stringify(new Date())`
    /// - `2000-03-15T05:20:10Z`: Without milliseconds
    /// - `2000-03-15T05:20:10+00:00`: With a zero offset, the default JSON encoded format in some other languages
    /// - `2000-03-15T05:20:10+05:45`: With a positive or negative offset, the default JSON encoded format in some other languages
    /// - `2000-03-15T05:20:10+0000`: With a zero offset without a colon
    /// - `2000-03-15T05:20:10`: Without a trailing 'Z' symbol
    /// - `2000-03-15T05:20:10.1234567`: Up to 7 digits in milliseconds field. Only first 3 are taken into account since JS does not allow fractional milliseconds
    /// - `2000-03-15 05:20:10`: With a space instead of a 'T' separator for APIs returning a SQL date without reformatting
    ///
    /// For convenience and ease of use these other input types are also supported
    /// via [toDate](https://date-fns.org/docs/toDate):
    ///
    /// - A `Date` instance will be cloned
    /// - A `number` will be treated as a timestamp
    ///
    /// Any other input type or invalid date strings will return an `Invalid Date`.
    /// </summary>
    /// <param name="dateStr">A fully formed ISO8601 date string to convert</param>
    /// <param name="options">An object with options</param>
    /// <returns>The parsed date in the local time zone</returns>
    System.DateTimeOffset ParseJSON(string dateStr, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous day of the week? 0-6 the day of the week, 0 represents Sunday.</summary>
    /// <param name="date">The date to check</param>
    /// <param name="day">The day of the week</param>
    /// <param name="options">An object with options</param>
    /// <returns>The date is the previous day of week</returns>
    System.DateTimeOffset PreviousDay(System.DateTimeOffset date, double day, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous Friday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">The options</param>
    /// <returns>The previous Friday</returns>
    System.DateTimeOffset PreviousFriday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous Monday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The previous Monday</returns>
    System.DateTimeOffset PreviousMonday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous Saturday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">The options</param>
    /// <returns>The previous Saturday</returns>
    System.DateTimeOffset PreviousSaturday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous Sunday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">The options</param>
    /// <returns>The previous Sunday</returns>
    System.DateTimeOffset PreviousSunday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous Thursday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The previous Thursday</returns>
    System.DateTimeOffset PreviousThursday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous Tuesday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The previous Tuesday</returns>
    System.DateTimeOffset PreviousTuesday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>When is the previous Wednesday?</summary>
    /// <param name="date">The date to start counting from</param>
    /// <param name="options">An object with options</param>
    /// <returns>The previous Wednesday</returns>
    System.DateTimeOffset PreviousWednesday(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Convert a number of quarters to a full number of months.</summary>
    /// <param name="quarters">The number of quarters to be converted</param>
    /// <returns>The number of quarters converted in months</returns>
    double QuartersToMonths(double quarters);

    /// <summary>Convert a number of quarters to a full number of years.</summary>
    /// <param name="quarters">The number of quarters to be converted</param>
    /// <returns>The number of quarters converted in years</returns>
    double QuartersToYears(double quarters);

    /// <summary>
    /// Rounds the given date to the nearest hour (or number of hours).
    /// Rounds up when the given date is exactly between the nearest round hours.
    /// </summary>
    /// <param name="date">The date to round</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The new date rounded to the closest hour</returns>
    System.DateTimeOffset RoundToNearestHours(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Rounds the given date to the nearest minute (or number of minutes).
    /// Rounds up when the given date is exactly between the nearest round minutes.
    /// </summary>
    /// <param name="date">The date to round</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The new date rounded to the closest minute</returns>
    System.DateTimeOffset RoundToNearestMinutes(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Convert a number of seconds to a full number of hours.</summary>
    /// <param name="seconds">The number of seconds to be converted</param>
    /// <returns>The number of seconds converted in hours</returns>
    double SecondsToHours(double seconds);

    /// <summary>Convert a number of seconds to a full number of milliseconds.</summary>
    /// <param name="seconds">The number of seconds to be converted</param>
    /// <returns>The number of seconds converted in milliseconds</returns>
    double SecondsToMilliseconds(double seconds);

    /// <summary>Convert a number of seconds to a full number of minutes.</summary>
    /// <param name="seconds">The number of seconds to be converted</param>
    /// <returns>The number of seconds converted in minutes</returns>
    double SecondsToMinutes(double seconds);

    /// <summary>
    /// Set date values to a given date.
    ///
    /// Sets time values to date from object `values`.
    /// A value is not set if it is undefined or null or doesn't exist in `values`.
    ///
    /// Note about bundle size: `set` does not internally use `setX` functions from date-fns but instead opts
    /// to use native `Date#setX` methods. If you use this function, you may not want to include the
    /// other `setX` functions that date-fns provides if you are concerned about the bundle size.
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="values">The date values to be set</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with options set</returns>
    System.DateTimeOffset Set(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode values, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the day of the month to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="dayOfMonth">The day of the month of the new date</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the day of the month set</returns>
    System.DateTimeOffset SetDate(System.DateTimeOffset date, double dayOfMonth, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the day of the week to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="day">The day of the week of the new date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The new date with the day of the week set</returns>
    System.DateTimeOffset SetDay(System.DateTimeOffset date, double day, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the day of the year to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="dayOfYear">The day of the year of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the day of the year set</returns>
    System.DateTimeOffset SetDayOfYear(System.DateTimeOffset date, double dayOfYear, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Sets the defaults for
    /// `options.locale`, `options.weekStartsOn` and `options.firstWeekContainsDate`
    /// arguments for all functions.
    /// </summary>
    /// <param name="options">An object with options</param>
    void SetDefaultOptions(System.Text.Json.Nodes.JsonNode options);

    /// <summary>Set the hours to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="hours">The hours of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the hours set</returns>
    System.DateTimeOffset SetHours(System.DateTimeOffset date, double hours, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Set the day of the ISO week to the given date.
    /// ISO week starts with Monday.
    /// 7 is the index of Sunday, 1 is the index of Monday, etc.
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="day">The day of the ISO week of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the day of the ISO week set</returns>
    System.DateTimeOffset SetISODay(System.DateTimeOffset date, double day, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Set the ISO week to the given date, saving the weekday number.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="week">The ISO week of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the ISO week set</returns>
    System.DateTimeOffset SetISOWeek(System.DateTimeOffset date, double week, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Set the ISO week-numbering year to the given date,
    /// saving the week number and the weekday number.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="weekYear">The ISO week-numbering year of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the ISO week-numbering year set</returns>
    System.DateTimeOffset SetISOWeekYear(System.DateTimeOffset date, double weekYear, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the milliseconds to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="milliseconds">The milliseconds of the new date</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the milliseconds set</returns>
    System.DateTimeOffset SetMilliseconds(System.DateTimeOffset date, double milliseconds, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the minutes to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="minutes">The minutes of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the minutes set</returns>
    System.DateTimeOffset SetMinutes(System.DateTimeOffset date, double minutes, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the month to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="month">The month index to set (0-11)</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the month set</returns>
    System.DateTimeOffset SetMonth(System.DateTimeOffset date, double month, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the year quarter to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="quarter">The quarter of the new date</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the quarter set</returns>
    System.DateTimeOffset SetQuarter(System.DateTimeOffset date, double quarter, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the seconds to the given date, with an optional context for time zone specification.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="seconds">The seconds of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the seconds set</returns>
    System.DateTimeOffset SetSeconds(System.DateTimeOffset date, double seconds, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Set the local week to the given date, saving the weekday number.
    /// The exact calculation depends on the values of
    /// `options.weekStartsOn` (which is the index of the first day of the week)
    /// and `options.firstWeekContainsDate` (which is the day of January, which is always in
    /// the first week of the week-numbering year)
    ///
    /// Week numbering: https://en.wikipedia.org/wiki/Week#The_ISO_week_date_system
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="week">The week of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the local week set</returns>
    System.DateTimeOffset SetWeek(System.DateTimeOffset date, double week, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Set the local week-numbering year to the given date,
    /// saving the week number and the weekday number.
    /// The exact calculation depends on the values of
    /// `options.weekStartsOn` (which is the index of the first day of the week)
    /// and `options.firstWeekContainsDate` (which is the day of January, which is always in
    /// the first week of the week-numbering year)
    ///
    /// Week numbering: https://en.wikipedia.org/wiki/Week#The_ISO_week_date_system
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="weekYear">The local week-numbering year of the new date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the local week-numbering year set</returns>
    System.DateTimeOffset SetWeekYear(System.DateTimeOffset date, double weekYear, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Set the year to the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="year">The year of the new date</param>
    /// <param name="options">An object with options.</param>
    /// <returns>The new date with the year set</returns>
    System.DateTimeOffset SetYear(System.DateTimeOffset date, double year, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of a day for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The start of a day</returns>
    System.DateTimeOffset StartOfDay(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the start of a decade for the given date.</summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of a decade</returns>
    System.DateTimeOffset StartOfDecade(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of an hour for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of an hour</returns>
    System.DateTimeOffset StartOfHour(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of an ISO week for the given date.
    /// The result will be in the local timezone.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of an ISO week</returns>
    System.DateTimeOffset StartOfISOWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of an ISO week-numbering year,
    /// which always starts 3 days before the year's first Thursday.
    /// The result will be in the local timezone.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of an ISO week-numbering year</returns>
    System.DateTimeOffset StartOfISOWeekYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of a minute for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of a minute</returns>
    System.DateTimeOffset StartOfMinute(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the start of a month for the given date. The result will be in the local timezone.</summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of a month</returns>
    System.DateTimeOffset StartOfMonth(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of a year quarter for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The start of a quarter</returns>
    System.DateTimeOffset StartOfQuarter(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of a second for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The start of a second</returns>
    System.DateTimeOffset StartOfSecond(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the start of today.</summary>
    /// <param name="options">An object with options</param>
    /// <returns>The start of today</returns>
    System.DateTimeOffset StartOfToday(System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the start of tomorrow.</summary>
    /// <param name="options">An object with options</param>
    /// <returns>The start of tomorrow</returns>
    System.DateTimeOffset StartOfTomorrow(System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of a week for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of a week</returns>
    System.DateTimeOffset StartOfWeek(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of a local week-numbering year.
    /// The exact calculation depends on the values of
    /// `options.weekStartsOn` (which is the index of the first day of the week)
    /// and `options.firstWeekContainsDate` (which is the day of January, which is always in
    /// the first week of the week-numbering year)
    ///
    /// Week numbering: https://en.wikipedia.org/wiki/Week#The_ISO_week_date_system
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">An object with options</param>
    /// <returns>The start of a week-numbering year</returns>
    System.DateTimeOffset StartOfWeekYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Return the start of a year for the given date.
    /// The result will be in the local timezone.
    /// </summary>
    /// <param name="date">The original date</param>
    /// <param name="options">The options</param>
    /// <returns>The start of a year</returns>
    System.DateTimeOffset StartOfYear(System.DateTimeOffset date, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Return the start of yesterday.</summary>
    /// <param name="options">An object with options</param>
    /// <returns>The start of yesterday</returns>
    System.DateTimeOffset StartOfYesterday(System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified years, months, weeks, days, hours, minutes and seconds from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="duration">The object with years, months, weeks, days, hours, minutes and seconds to be subtracted</param>
    /// <param name="options">
    /// An object with options
    ///
    /// | Key     | Description                        |
    /// |---------|------------------------------------|
    /// | years   | Amount of years to be subtracted   |
    /// | months  | Amount of months to be subtracted  |
    /// | weeks   | Amount of weeks to be subtracted   |
    /// | days    | Amount of days to be subtracted    |
    /// | hours   | Amount of hours to be subtracted   |
    /// | minutes | Amount of minutes to be subtracted |
    /// | seconds | Amount of seconds to be subtracted |
    ///
    /// All values default to 0
    /// </param>
    /// <returns>The new date with the seconds subtracted</returns>
    System.DateTimeOffset Sub(System.DateTimeOffset date, Duration duration, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of business days (mon - fri) from the given date, ignoring weekends.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of business days to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the business days subtracted</returns>
    System.DateTimeOffset SubBusinessDays(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of days to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the days subtracted</returns>
    System.DateTimeOffset SubDays(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of hours from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of hours to be subtracted.</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the hours subtracted</returns>
    System.DateTimeOffset SubHours(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Subtract the specified number of ISO week-numbering years from the given date.
    ///
    /// ISO week-numbering year: http://en.wikipedia.org/wiki/ISO_week_date
    /// </summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of ISO week-numbering years to be subtracted.</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the ISO week-numbering years subtracted</returns>
    System.DateTimeOffset SubISOWeekYears(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of milliseconds from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of milliseconds to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the milliseconds subtracted</returns>
    System.DateTimeOffset SubMilliseconds(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of minutes from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of minutes to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the minutes subtracted</returns>
    System.DateTimeOffset SubMinutes(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of months from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of months to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the months subtracted</returns>
    System.DateTimeOffset SubMonths(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of year quarters from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of quarters to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the quarters subtracted</returns>
    System.DateTimeOffset SubQuarters(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of seconds from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of seconds to be subtracted.</param>
    /// <param name="options">The options</param>
    /// <returns>The new date with the seconds subtracted</returns>
    System.DateTimeOffset SubSeconds(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of weeks from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of weeks to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the weeks subtracted</returns>
    System.DateTimeOffset SubWeeks(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>Subtract the specified number of years from the given date.</summary>
    /// <param name="date">The date to be changed</param>
    /// <param name="amount">The amount of years to be subtracted.</param>
    /// <param name="options">An object with options</param>
    /// <returns>The new date with the years subtracted</returns>
    System.DateTimeOffset SubYears(System.DateTimeOffset date, double amount, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Convert the given argument to an instance of Date.
    ///
    /// If the argument is an instance of Date, the function returns its clone.
    ///
    /// If the argument is a number, it is treated as a timestamp.
    ///
    /// If the argument is none of the above, the function returns Invalid Date.
    ///
    /// Starting from v3.7.0, it clones a date using `[Symbol.for("constructDateFrom")]`
    /// enabling to transfer extra properties from the reference date to the new date.
    /// It's useful for extensions like [`TZDate`](https://github.com/date-fns/tz)
    /// that accept a time zone as a constructor argument.
    ///
    /// **Note**: *all* Date arguments passed to any *date-fns* function is processed by `toDate`.
    /// </summary>
    /// <param name="argument">The value to convert</param>
    /// <returns>The parsed date in the local time zone</returns>
    System.DateTimeOffset ToDate(System.DateTimeOffset argument, System.Func<JsValue, System.DateTimeOffset>? context = null);

    /// <summary>
    /// The function transposes the date to the given constructor. It helps you
    /// to transpose the date in the system time zone to say `UTCDate` or any other
    /// date extension.
    /// </summary>
    /// <param name="date">The date to use values from</param>
    /// <param name="constructor">The date constructor to use</param>
    /// <returns>Date transposed to the given constructor</returns>
    System.DateTimeOffset Transpose(System.DateTimeOffset date, System.DateTimeOffset constructor);

    /// <summary>Convert a number of weeks to a full number of days.</summary>
    /// <param name="weeks">The number of weeks to be converted</param>
    /// <returns>The number of weeks converted in days</returns>
    double WeeksToDays(double weeks);

    /// <summary>Convert a number of years to a full number of days.</summary>
    /// <param name="years">The number of years to be converted</param>
    /// <returns>The number of years converted in days</returns>
    double YearsToDays(double years);

    /// <summary>Convert a number of years to a full number of months.</summary>
    /// <param name="years">The number of years to be converted</param>
    /// <returns>The number of years converted in months</returns>
    double YearsToMonths(double years);

    /// <summary>Convert a number of years to a full number of quarters.</summary>
    /// <param name="years">The number of years to be converted</param>
    /// <returns>The number of years converted in quarters</returns>
    double YearsToQuarters(double years);

    /// <summary>
    /// The duration object. Contains the duration in the units specified by the
    /// object.
    /// </summary>
    public sealed record Duration
    {
        /// <summary>The number of years in the duration</summary>
        public double? Years { get; init; }
        /// <summary>The number of months in the duration</summary>
        public double? Months { get; init; }
        /// <summary>The number of weeks in the duration</summary>
        public double? Weeks { get; init; }
        /// <summary>The number of days in the duration</summary>
        public double? Days { get; init; }
        /// <summary>The number of hours in the duration</summary>
        public double? Hours { get; init; }
        /// <summary>The number of minutes in the duration</summary>
        public double? Minutes { get; init; }
        /// <summary>The number of seconds in the duration</summary>
        public double? Seconds { get; init; }
    }

    /// <summary>The {@link add} function options.</summary>
    public sealed record AddOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addBusinessDays} function options.</summary>
    public sealed record AddBusinessDaysOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addDays} function options.</summary>
    public sealed record AddDaysOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addHours} function options.</summary>
    public sealed record AddHoursOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addISOWeekYears} function options.</summary>
    public sealed record AddISOWeekYearsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addMilliseconds} function options.</summary>
    public sealed record AddMillisecondsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addMinutes} function options.</summary>
    public sealed record AddMinutesOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addMonths} function options.</summary>
    public sealed record AddMonthsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addQuarters} function options.</summary>
    public sealed record AddQuartersOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addSeconds} function options.</summary>
    public sealed record AddSecondsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addWeeks} function options.</summary>
    public sealed record AddWeeksOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link addYears} function options.</summary>
    public sealed record AddYearsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>An object that combines two dates to represent the time interval.</summary>
    public sealed record Interval2
    {
        /// <summary>The start of the interval.</summary>
        public required System.DateTimeOffset Start { get; init; }
        /// <summary>The end of the interval.</summary>
        public required System.DateTimeOffset End { get; init; }
    }

    /// <summary>The {@link areIntervalsOverlapping} function options.</summary>
    public sealed record AreIntervalsOverlappingOptions
    {
        /// <summary>Whether the comparison is inclusive or not</summary>
        public bool? Inclusive { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link clamp} function options.</summary>
    public sealed record ClampOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link closestTo} function options.</summary>
    public sealed record ClosestToOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInBusinessDays} function options.</summary>
    public sealed record DifferenceInBusinessDaysOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInCalendarDays} function options.</summary>
    public sealed record DifferenceInCalendarDaysOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInCalendarISOWeekYears} function options.</summary>
    public sealed record DifferenceInCalendarISOWeekYearsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInCalendarISOWeeks} function options.</summary>
    public sealed record DifferenceInCalendarISOWeeksOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInCalendarMonths} function options.</summary>
    public sealed record DifferenceInCalendarMonthsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInCalendarQuarters} function options.</summary>
    public sealed record DifferenceInCalendarQuartersOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInCalendarWeeks} function options.</summary>
    public sealed record DifferenceInCalendarWeeksOptions
    {
        /// <summary>The locale to use in the function.</summary>
        public DifferenceInCalendarWeeksOptionsLocale? Locale { get; init; }
        /// <summary>Which day the week starts on.</summary>
        public double? WeekStartsOn { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    public sealed record DifferenceInCalendarWeeksOptionsLocale
    {
        /// <summary>An object with locale options</summary>
        public LocaleOptions? Options { get; init; }
    }

    /// <summary>The locale options.</summary>
    public sealed record LocaleOptions
    {
        /// <summary>Which day the week starts on.</summary>
        public double? WeekStartsOn { get; init; }
        /// <summary>See {@link FirstWeekContainsDate} for more details.</summary>
        public double? FirstWeekContainsDate { get; init; }
    }

    /// <summary>The {@link differenceInCalendarYears} function options.</summary>
    public sealed record DifferenceInCalendarYearsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInDays} function options.</summary>
    public sealed record DifferenceInDaysOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInHours} function options.</summary>
    public sealed record DifferenceInHoursOptions
    {
        /// <summary>The rounding method to use</summary>
        public string? RoundingMethod { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInISOWeekYears} function options.</summary>
    public sealed record DifferenceInISOWeekYearsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInMinutes} function options.</summary>
    public sealed record DifferenceInMinutesOptions
    {
        /// <summary>The rounding method to use</summary>
        public string? RoundingMethod { get; init; }
    }

    /// <summary>The {@link differenceInMonths} function options.</summary>
    public sealed record DifferenceInMonthsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInQuarters} function options.</summary>
    public sealed record DifferenceInQuartersOptions
    {
        /// <summary>The rounding method to use</summary>
        public string? RoundingMethod { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInSeconds} function options.</summary>
    public sealed record DifferenceInSecondsOptions
    {
        /// <summary>The rounding method to use</summary>
        public string? RoundingMethod { get; init; }
    }

    /// <summary>The {@link differenceInWeeks} function options.</summary>
    public sealed record DifferenceInWeeksOptions
    {
        /// <summary>The rounding method to use</summary>
        public string? RoundingMethod { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link differenceInYears} function options.</summary>
    public sealed record DifferenceInYearsOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachDayOfInterval} function options.</summary>
    public sealed record EachDayOfIntervalOptions
    {
        /// <summary>The step to use when iterating</summary>
        public double? Step { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachHourOfInterval} function options.</summary>
    public sealed record EachHourOfIntervalOptions
    {
        /// <summary>The step to use when iterating</summary>
        public double? Step { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachMinuteOfInterval} function options.</summary>
    public sealed record EachMinuteOfIntervalOptions
    {
        /// <summary>The step to use when iterating</summary>
        public double? Step { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachMonthOfInterval} function options.</summary>
    public sealed record EachMonthOfIntervalOptions
    {
        /// <summary>The step to use when iterating</summary>
        public double? Step { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachQuarterOfInterval} function options.</summary>
    public sealed record EachQuarterOfIntervalOptions
    {
        /// <summary>The step to use when iterating</summary>
        public double? Step { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachWeekOfInterval} function options.</summary>
    public sealed record EachWeekOfIntervalOptions
    {
        /// <summary>The step to use when iterating</summary>
        public double? Step { get; init; }
        /// <summary>Which day the week starts on.</summary>
        public double? WeekStartsOn { get; init; }
        /// <summary>The locale to use in the function.</summary>
        public DifferenceInCalendarWeeksOptionsLocale? Locale { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachWeekendOfInterval} function options.</summary>
    public sealed record EachWeekendOfIntervalOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachWeekendOfMonth} function options.</summary>
    public sealed record EachWeekendOfMonthOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachWeekendOfYear} function options.</summary>
    public sealed record EachWeekendOfYearOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link eachYearOfInterval} function options.</summary>
    public sealed record EachYearOfIntervalOptions
    {
        /// <summary>The step to use when iterating</summary>
        public double? Step { get; init; }
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfDay} function options.</summary>
    public sealed record EndOfDayOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfDecade} function options.</summary>
    public sealed record EndOfDecadeOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfHour} function options.</summary>
    public sealed record EndOfHourOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfISOWeek} function options.</summary>
    public sealed record EndOfISOWeekOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfISOWeekYear} function options.</summary>
    public sealed record EndOfISOWeekYearOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfMinute} function options.</summary>
    public sealed record EndOfMinuteOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfMonth} function options.</summary>
    public sealed record EndOfMonthOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfQuarter} function options.</summary>
    public sealed record EndOfQuarterOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }

    /// <summary>The {@link endOfSecond} function options.</summary>
    public sealed record EndOfSecondOptions
    {
        /// <summary>
        /// The context to use in the function. It allows to normalize the arguments
        /// to a specific date instance, which is useful for extensions like [`TZDate`](https://github.com/date-fns/tz).
        /// </summary>
        public System.Func<JsValue, System.DateTimeOffset>? In { get; init; }
    }
}

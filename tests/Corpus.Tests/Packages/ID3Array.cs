using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/d3-array/dist/d3-array.mjs")]
public partial interface ID3Array
{
    /// <summary>Return the minimum value in the array using natural order.</summary>
    string? Min(string[] iterable);

    /// <summary>Return the minimum value in the array using natural order.</summary>
    string? Min(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, string?> accessor);

    /// <summary>Return the index of the minimum value in the array using natural order.</summary>
    double MinIndex(System.Text.Json.Nodes.JsonNode?[] iterable);

    /// <summary>Return the index of the minimum value in the array using natural order.</summary>
    double MinIndex(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, System.Text.Json.Nodes.JsonNode?> accessor);

    /// <summary>Return the maximum value in the array of strings using natural order.</summary>
    string? Max(string[] iterable);

    /// <summary>Return the maximum value in the array of strings using natural order.</summary>
    string? Max(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, string?> accessor);

    /// <summary>Return the index of the maximum value in the array using natural order.</summary>
    double MaxIndex(System.Text.Json.Nodes.JsonNode?[] iterable);

    /// <summary>Return the index of the maximum value in the array using natural order.</summary>
    double MaxIndex(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, System.Text.Json.Nodes.JsonNode?> accessor);

    /// <summary>Return the min and max simultaneously.</summary>
    System.Text.Json.Nodes.JsonNode Extent(string[] iterable);

    /// <summary>Return the min and max simultaneously.</summary>
    System.Text.Json.Nodes.JsonNode Extent(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, string?> accessor);

    /// <summary>
    /// Returns the mode of the given iterable, i.e. the value which appears the most often.
    /// In case of equality, returns the first of the relevant values.
    /// If the iterable contains no comparable values, returns undefined.
    /// An optional accessor function may be specified, which is equivalent to calling Array.from before computing the mode.
    /// This method ignores undefined, null and NaN values; this is useful for ignoring missing data.
    /// </summary>
    double Mode(double?[] iterable);

    /// <summary>
    /// Returns the mode of the given iterable, i.e. the value which appears the most often.
    /// In case of equality, returns the first of the relevant values.
    /// If the iterable contains no comparable values, returns undefined.
    /// An optional accessor function may be specified, which is equivalent to calling Array.from before computing the mode.
    /// This method ignores undefined, null and NaN values; this is useful for ignoring missing data.
    /// </summary>
    double Mode(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>Compute the sum of an array of numbers.</summary>
    double Sum(double?[] iterable);

    /// <summary>Compute the sum of an array of numbers.</summary>
    double Sum(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>Return the mean of an array of numbers</summary>
    double? Mean(double?[] iterable);

    /// <summary>Return the mean of an array of numbers</summary>
    double? Mean(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>Return the median of an array of numbers</summary>
    double? Median(double?[] iterable);

    /// <summary>Return the median of an array of numbers</summary>
    double? Median(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>Like median, but returns the index of the element to the left of the median.</summary>
    double MedianIndex(double?[] iterable);

    /// <summary>Like median, but returns the index of the element to the left of the median.</summary>
    double MedianIndex(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>
    /// Returns the cumulative sum of the given iterable of numbers, as a Float64Array of the same length.
    /// If the iterable contains no numbers, returns zeros.
    /// An optional accessor function may be specified, which is equivalent to calling Array.from before computing the cumulative sum.
    /// This method ignores undefined and NaN values; this is useful for ignoring missing data.
    /// </summary>
    double[] Cumsum(double?[] iterable);

    /// <summary>
    /// Returns the cumulative sum of the given iterable of numbers, as a Float64Array of the same length.
    /// If the iterable contains no numbers, returns zeros.
    /// An optional accessor function may be specified, which is equivalent to calling Array.from before computing the cumulative sum.
    /// This method ignores undefined and NaN values; this is useful for ignoring missing data.
    /// </summary>
    double[] Cumsum(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>
    /// Returns the p-quantile of the given iterable of numbers, where p is a number in the range [0, 1].
    ///
    /// An optional accessor function may be specified, which is equivalent to calling array.map(accessor) before computing the quantile.
    /// </summary>
    double? Quantile(double?[] iterable, double p);

    /// <summary>
    /// Returns the p-quantile of the given iterable of numbers, where p is a number in the range [0, 1].
    ///
    /// An optional accessor function may be specified, which is equivalent to calling array.map(accessor) before computing the quantile.
    /// </summary>
    double? Quantile(System.Text.Json.Nodes.JsonNode?[] iterable, double p, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>Similar to quantile, but returns the index to the left of p.</summary>
    double QuantileIndex(double?[] iterable, double p);

    /// <summary>Similar to quantile, but returns the index to the left of p.</summary>
    double QuantileIndex(System.Text.Json.Nodes.JsonNode?[] iterable, double p, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>
    /// Similar to quantile, but expects the input to be a sorted array of values.
    /// In contrast with quantile, the accessor is only called on the elements needed to compute the quantile.
    /// </summary>
    double? QuantileSorted(double?[] array, double p);

    /// <summary>
    /// Similar to quantile, but expects the input to be a sorted array of values.
    /// In contrast with quantile, the accessor is only called on the elements needed to compute the quantile.
    /// </summary>
    double? QuantileSorted(System.Text.Json.Nodes.JsonNode?[] array, double p, System.Func<System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], double?> accessor);

    /// <summary>
    /// Returns an array with the rank of each value in the iterable, i.e. the zero-based index of the value when the iterable is sorted.
    /// Nullish values are sorted to the end and ranked NaN.
    /// An optional comparator or accessor function may be specified; the latter is equivalent to calling array.map(accessor) before computing the ranks.
    /// If comparator is not specified, it defaults to ascending.
    /// Ties (equivalent values) all get the same rank, defined as the first time the value is found.
    /// </summary>
    double[] Rank(double?[] iterable);

    /// <summary>
    /// Returns an array with the rank of each value in the iterable, i.e. the zero-based index of the value when the iterable is sorted.
    /// Nullish values are sorted to the end and ranked NaN.
    /// An optional comparator or accessor function may be specified; the latter is equivalent to calling array.map(accessor) before computing the ranks.
    /// If comparator is not specified, it defaults to ascending.
    /// Ties (equivalent values) all get the same rank, defined as the first time the value is found.
    /// </summary>
    double[] Rank(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessorOrComparator);

    /// <summary>
    /// Returns an unbiased estimator of the population variance of the given iterable of numbers using Welford’s algorithm.
    /// If the iterable has fewer than two numbers, returns undefined.
    /// An optional accessor function may be specified, which is equivalent to calling Array.from before computing the variance.
    /// This method ignores undefined and NaN values; this is useful for ignoring missing data.
    /// </summary>
    double? Variance(double?[] iterable);

    /// <summary>
    /// Returns an unbiased estimator of the population variance of the given iterable of numbers using Welford’s algorithm.
    /// If the iterable has fewer than two numbers, returns undefined.
    /// An optional accessor function may be specified, which is equivalent to calling Array.from before computing the variance.
    /// This method ignores undefined and NaN values; this is useful for ignoring missing data.
    /// </summary>
    double? Variance(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>Compute the standard deviation, defined as the square root of the bias-corrected variance, of the given array of numbers.</summary>
    double? Deviation(double?[] iterable);

    /// <summary>Compute the standard deviation, defined as the square root of the bias-corrected variance, of the given array of numbers.</summary>
    double? Deviation(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>
    /// Returns a full precision summation of the given values.
    /// Although slower, d3.fsum can replace d3.sum wherever greater precision is needed. Uses d3.Adder.
    /// </summary>
    double Fsum(double?[] values);

    /// <summary>
    /// Returns a full precision summation of the given values.
    /// Although slower, d3.fsum can replace d3.sum wherever greater precision is needed. Uses d3.Adder.
    /// </summary>
    double Fsum(System.Text.Json.Nodes.JsonNode?[] values, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    /// <summary>
    /// Returns a full precision cumulative sum of the given values.
    /// Although slower, d3.fcumsum can replace d3.cumsum when greater precision is needed. Uses d3.Adder.
    /// </summary>
    double[] Fcumsum(double?[] values);

    /// <summary>
    /// Returns a full precision cumulative sum of the given values.
    /// Although slower, d3.fcumsum can replace d3.cumsum when greater precision is needed. Uses d3.Adder.
    /// </summary>
    double[] Fcumsum(System.Text.Json.Nodes.JsonNode?[] values, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, double?> accessor);

    [JsConstructor("Adder")]
    IAdder NewAdder();

    /// <summary>
    /// Returns the least element of the specified iterable according to the specified comparator.
    /// If comparator is not specified, it defaults to ascending.
    /// </summary>
    System.Text.Json.Nodes.JsonNode? Least(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double>? comparator = null);

    /// <summary>Returns the index of the least element of the specified iterable according to the specified comparator.</summary>
    double? LeastIndex(System.Text.Json.Nodes.JsonNode?[] iterable);

    /// <summary>Returns the index of the least element of the specified iterable according to the specified comparator.</summary>
    double? LeastIndex(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double> comparator);

    /// <summary>
    /// Returns the greatest element of the specified iterable according to the specified comparator or accessor.
    /// If the given iterable contains no comparable elements (i.e., the comparator returns NaN when comparing each element to itself), returns undefined.
    /// If comparator is not specified, it defaults to ascending.
    /// </summary>
    System.Text.Json.Nodes.JsonNode? Greatest(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double>? comparator = null);

    /// <summary>
    /// Returns the index of the greatest element of the specified iterable according to the specified comparator or accessor.
    /// If the given iterable contains no comparable elements (i.e., the comparator returns NaN when comparing each element to itself), returns -1.
    /// If comparator is not specified, it defaults to ascending.
    /// </summary>
    double? GreatestIndex(System.Text.Json.Nodes.JsonNode?[] iterable);

    /// <summary>
    /// Returns the index of the greatest element of the specified iterable according to the specified comparator or accessor.
    /// If the given iterable contains no comparable elements (i.e., the comparator returns NaN when comparing each element to itself), returns -1.
    /// If comparator is not specified, it defaults to ascending.
    /// </summary>
    double? GreatestIndex(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double> comparator);

    double BisectLeft(System.Collections.Generic.IReadOnlyList<double> array, double x, double? lo = null, double? hi = null);

    double BisectRight(System.Collections.Generic.IReadOnlyList<double> array, double x, double? lo = null, double? hi = null);

    double BisectCenter(System.Collections.Generic.IReadOnlyList<double> array, double x, double? lo = null, double? hi = null);

    double Bisect(System.Collections.Generic.IReadOnlyList<double> array, double x, double? lo = null, double? hi = null);

    JsValue Bisector(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double> comparator);

    /// <summary>Rearranges items so that all items in the [left, k] are the smallest. The k-th element will have the (k - left + 1)-th smallest value in [left, right].</summary>
    /// <param name="array">The array to partially sort (in place).</param>
    /// <param name="k">The middle index for partial sorting.</param>
    /// <param name="left">The left index of the range to sort.</param>
    /// <param name="right">The right index.</param>
    /// <param name="compare">The compare function.</param>
    System.Text.Json.Nodes.JsonNode?[] Quickselect(System.Text.Json.Nodes.JsonNode?[] array, double k, double? left = null, double? right = null, System.Func<JsValue, JsValue, double>? compare = null);

    /// <summary>Compares two primitive values for sorting (in ascending order).</summary>
    double Ascending(System.DateTimeOffset? a, System.DateTimeOffset? b);

    /// <summary>Compares two primitive values for sorting (in descending order).</summary>
    double Descending(System.DateTimeOffset? a, System.DateTimeOffset? b);

    /// <summary>Groups the specified iterable of values into an InternMap from key to array of value.</summary>
    /// <param name="iterable">The iterable to group.</param>
    /// <param name="keys">The key functions.</param>
    System.Text.Json.Nodes.JsonNode? Group(System.Text.Json.Nodes.JsonNode?[] iterable, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>Equivalent to group, but returns nested arrays instead of nested maps.</summary>
    /// <param name="iterable">The iterable to group.</param>
    /// <param name="keys">The key functions.</param>
    System.Text.Json.Nodes.JsonNode? Groups(System.Text.Json.Nodes.JsonNode?[] iterable, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>Equivalent to group, but returns a flat array of [key0, key1, …, values] instead of nested maps.</summary>
    /// <param name="iterable">The iterable to group.</param>
    /// <param name="keys">The key functions.</param>
    System.Text.Json.Nodes.JsonNode?[][] FlatGroup(System.Text.Json.Nodes.JsonNode?[] iterable, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>Equivalent to group but returns a unique value per compound key instead of an array, throwing if the key is not unique.</summary>
    /// <param name="iterable">The iterable to group.</param>
    System.Text.Json.Nodes.JsonNode? Index(System.Text.Json.Nodes.JsonNode?[] iterable, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>Equivalent to index, but returns nested arrays instead of nested maps.</summary>
    /// <param name="iterable">The iterable to group.</param>
    /// <param name="keys">The key functions.</param>
    System.Text.Json.Nodes.JsonNode? Indexes(System.Text.Json.Nodes.JsonNode?[] iterable, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>Groups and reduces the specified array of values into an InternMap from key to value.</summary>
    /// <param name="iterable">The iterable to group.</param>
    /// <param name="reduce">The reduce function.</param>
    /// <param name="keys">The key functions.</param>
    System.Text.Json.Nodes.JsonNode? Rollup(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> reduce, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>Equivalent to rollup, but returns nested arrays instead of nested maps.</summary>
    /// <param name="iterable">The iterable to group.</param>
    /// <param name="reduce">The reduce function.</param>
    /// <param name="keys">The key functions.</param>
    System.Text.Json.Nodes.JsonNode? Rollups(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> reduce, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>Equivalent to rollup, but returns a flat array of [key0, key1, …, value] instead of nested maps.</summary>
    /// <param name="iterable">The iterable to group.</param>
    /// <param name="reduce">The reduce function.</param>
    /// <param name="keys">The key functions.</param>
    System.Text.Json.Nodes.JsonNode?[][] FlatRollup(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> reduce, params System.Text.Json.Nodes.JsonNode?[] keys);

    /// <summary>
    /// Groups the specified iterable of elements according to the specified key function, sorts the groups according to the specified comparator, and then returns an array of keys in sorted order.
    /// The comparator will be asked to compare two groups a and b and should return a negative value if a should be before b, a positive value if a should be after b, or zero for a partial ordering.
    /// </summary>
    System.Text.Json.Nodes.JsonNode?[] GroupSort(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?[], double> comparator, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> key);

    /// <summary>Returns the number of valid number values (i.e., not null, NaN, or undefined) in the specified iterable; accepts an accessor.</summary>
    /// <param name="iterable">Input array.</param>
    double Count(System.Text.Json.Nodes.JsonNode?[] iterable);

    /// <summary>Returns the number of valid number values (i.e., not null, NaN, or undefined) in the specified iterable; accepts an accessor.</summary>
    /// <param name="iterable">Input array.</param>
    /// <param name="accessor">Accessor method.</param>
    double Count(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double?> accessor);

    /// <summary>
    /// Computes the Cartesian product of any number of iterables.
    ///
    /// When called **without** a reducer, the result is an array of tuples,
    /// where each tuple contains one element from each input iterable.
    /// </summary>
    /// <param name="iterables">Two or more iterables to combine into a Cartesian product.</param>
    /// <returns>An array of tuples containing one value from each iterable.</returns>
    System.Text.Json.Nodes.JsonNode?[][] Cross(params System.Text.Json.Nodes.JsonNode?[] iterables);

    /// <summary>Merges the specified arrays into a single array.</summary>
    System.Text.Json.Nodes.JsonNode?[] Merge(System.Text.Json.Nodes.JsonNode?[][] iterables);

    /// <summary>
    /// For each adjacent pair of elements in the specified array, returns a new array of tuples of elements i and i - 1.
    /// Returns the empty array if the input array has fewer than two elements.
    /// </summary>
    /// <param name="iterable">Array of input elements</param>
    (System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?)[] Pairs(System.Text.Json.Nodes.JsonNode?[] iterable);

    /// <summary>
    /// For each adjacent pair of elements in the specified array, returns a new array of tuples of elements i and i - 1.
    /// Returns the empty array if the input array has fewer than two elements.
    /// </summary>
    /// <param name="iterable">Array of input elements</param>
    /// <param name="reducer">A reducer function taking as input to adjacent elements of the input array and returning a reduced value.</param>
    System.Text.Json.Nodes.JsonNode?[] Pairs(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> reducer);

    /// <summary>
    /// Returns a permutation of the specified source object (or array) using the specified iterable of keys.
    /// The returned array contains the corresponding property of the source object for each key in keys, in order.
    /// For example, `permute(["a", "b", "c"], [1, 2, 0]) // ["b", "c", "a"]`
    ///
    /// It is acceptable to have more keys than source elements, and for keys to be duplicated or omitted.
    /// </summary>
    System.Text.Json.Nodes.JsonNode?[] Permute(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> source, System.Collections.Generic.IReadOnlyList<double> keys);

    /// <summary>Randomizes the order of the specified array using the Fisher–Yates shuffle.</summary>
    System.Text.Json.Nodes.JsonNode?[] Shuffle(System.Text.Json.Nodes.JsonNode?[] array, double? lo = null, double? hi = null);

    /// <summary>Returns a shuffle function given the specified random source.</summary>
    System.Func<System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?[]> Shuffler(System.Func<double> random);

    /// <summary>
    /// Generate an array of approximately count + 1 uniformly-spaced, nicely-rounded values between start and stop (inclusive).
    /// Each value is a power of ten multiplied by 1, 2 or 5. See also d3.tickIncrement, d3.tickStep and linear.ticks.
    ///
    /// Ticks are inclusive in the sense that they may include the specified start and stop values if (and only if) they are exact,
    /// nicely-rounded values consistent with the inferred step. More formally, each returned tick t satisfies start ≤ t and t ≤ stop.
    /// </summary>
    /// <param name="start">Start value for ticks</param>
    /// <param name="stop">Stop value for ticks</param>
    /// <param name="count">count + 1 is the approximate number of ticks to be returned by d3.ticks.</param>
    System.Collections.Generic.IReadOnlyList<double> Ticks(double start, double stop, double count);

    /// <summary>
    /// Returns the difference between adjacent tick values if the same arguments were passed to d3.ticks:
    /// a nicely-rounded value that is a power of ten multiplied by 1, 2 or 5.
    ///
    /// Like d3.tickStep, except requires that start is always less than or equal to stop, and if the tick step for the given start,
    /// stop and count would be less than one, returns the negative inverse tick step instead.
    ///
    /// This method is always guaranteed to return an integer, and is used by d3.ticks to avoid guarantee that the returned tick values
    /// are represented as precisely as possible in IEEE 754 floating point.
    /// </summary>
    /// <param name="start">Start value for ticks</param>
    /// <param name="stop">Stop value for ticks</param>
    /// <param name="count">count + 1 is the approximate number of ticks to be returned by d3.ticks.</param>
    double TickIncrement(double start, double stop, double count);

    /// <summary>
    /// Returns the difference between adjacent tick values if the same arguments were passed to d3.ticks:
    /// a nicely-rounded value that is a power of ten multiplied by 1, 2 or 5.
    ///
    /// Note that due to the limited precision of IEEE 754 floating point, the returned value may not be exact decimals;
    /// use d3-format to format numbers for human consumption.
    /// </summary>
    /// <param name="start">Start value for ticks</param>
    /// <param name="stop">Stop value for ticks</param>
    /// <param name="count">count + 1 is the approximate number of ticks to be returned by d3.ticks.</param>
    double TickStep(double start, double stop, double count);

    /// <summary>
    /// Returns a new interval [niceStart, niceStop] covering the given interval [start, stop] and where niceStart and niceStop are guaranteed to align with the corresponding tick step.
    /// Like d3.tickIncrement, this requires that start is less than or equal to stop.
    /// </summary>
    /// <param name="start">Start value for ticks</param>
    /// <param name="stop">Stop value for ticks</param>
    /// <param name="count">count + 1 is the approximate number of ticks to be returned by d3.ticks.</param>
    (double, double) Nice(double start, double stop, double count);

    /// <summary>Generates a 0-based numeric sequence. The output range does not include 'stop'.</summary>
    System.Collections.Generic.IReadOnlyList<double> Range(double stop);

    /// <summary>Generates a 0-based numeric sequence. The output range does not include 'stop'.</summary>
    System.Collections.Generic.IReadOnlyList<double> Range(double start, double stop, double? step = null);

    /// <summary>Transpose a matrix provided in Array of Arrays format.</summary>
    System.Text.Json.Nodes.JsonNode?[][] Transpose(System.Text.Json.Nodes.JsonNode?[][] matrix);

    /// <summary>
    /// Returns an array of arrays, where the ith array contains the ith element from each of the argument arrays.
    /// The returned array is truncated in length to the shortest array in arrays. If arrays contains only a single array, the returned array
    /// contains one-element arrays. With no arguments, the returned array is empty.
    /// </summary>
    System.Text.Json.Nodes.JsonNode?[][] Zip(params System.Text.Json.Nodes.JsonNode?[][] arrays);

    /// <summary>
    /// Blurs an array of data in-place by applying three iterations of a moving average transform (box filter)
    /// for a fast approximation of a Gaussian kernel of the given radius, a non-negative number.
    /// Returns the given data.
    /// </summary>
    System.Collections.Generic.IReadOnlyList<double> Blur(System.Collections.Generic.IReadOnlyList<double> data, double radius);

    /// <summary>
    /// Blurs a matrix of the given width and height in-place by applying a horizontal blur of radius rx
    /// and a vertical blur of radius ry (which defaults to rx).
    /// The matrix values data are stored in a flat (one-dimensional) array.
    /// If height is not specified, it is inferred from the given width and data.length.
    /// Returns the blurred matrix {data, width, height}.
    /// </summary>
    Matrix Blur2(Matrix data, double rx, double? ry = null);

    /// <summary>
    /// Blurs the given ImageData in-place, blurring each of the RGBA layers independently by applying an horizontal blur of radius rx
    /// and a vertical blur of radius ry (which defaults to rx).
    /// Returns the blurred ImageData.
    /// </summary>
    System.Text.Json.Nodes.JsonNode? BlurImage(System.Text.Json.Nodes.JsonNode? imageData, double rx, double? ry = null);

    /// <summary>
    /// Returns true if the given test function returns true for every value in the given iterable.
    /// This method returns as soon as test returns a non-truthy value or all values are iterated over.
    /// Equivalent to array.every.
    /// </summary>
    bool Every(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, System.Text.Json.Nodes.JsonNode?> test);

    /// <summary>
    /// Returns true if the given test function returns true for any value in the given iterable.
    /// This method returns as soon as test returns a truthy value or all values are iterated over.
    /// Equivalent to array.some.
    /// </summary>
    bool Some(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, System.Text.Json.Nodes.JsonNode?> test);

    /// <summary>
    /// Returns a new array containing the values from iterable, in order, for which the given test function returns true.
    /// Equivalent to array.filter.
    /// </summary>
    System.Text.Json.Nodes.JsonNode?[] Filter(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, System.Text.Json.Nodes.JsonNode?> test);

    /// <summary>
    /// Returns a new array containing the mapped values from iterable, in order, as defined by given mapper function.
    /// Equivalent to array.map and Array.from.
    /// </summary>
    System.Text.Json.Nodes.JsonNode?[] Map(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, double, JsValue, System.Text.Json.Nodes.JsonNode?> mapper);

    /// <summary>
    /// Returns the reduced value defined by given reducer function, which is repeatedly invoked for each value in iterable, being passed the current reduced value and the next value.
    /// Equivalent to array.reduce.
    /// </summary>
    System.Text.Json.Nodes.JsonNode? Reduce(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double, JsValue, System.Text.Json.Nodes.JsonNode?> reducer, System.Text.Json.Nodes.JsonNode? initialValue = null);

    /// <summary>
    /// Returns an array containing the values in the given iterable in reverse order.
    /// Equivalent to array.reverse, except that it does not mutate the given iterable.
    /// </summary>
    System.Text.Json.Nodes.JsonNode?[] Reverse(System.Text.Json.Nodes.JsonNode?[] iterable);

    /// <summary>
    /// Returns an array containing the values in the given iterable in the sorted order defined by the given comparator function.
    /// If comparator is not specified, it defaults to d3.ascending.
    /// Equivalent to array.sort, except that it does not mutate the given iterable, and the comparator defaults to natural order instead of lexicographic order.
    /// </summary>
    System.Text.Json.Nodes.JsonNode?[] Sort(System.Text.Json.Nodes.JsonNode?[] iterable, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double>? comparator = null);

    /// <summary>Returns a new InternSet containing every value in iterable that is not in any of the others iterables.</summary>
    JsValue Difference(System.Text.Json.Nodes.JsonNode?[] iterable, params System.Text.Json.Nodes.JsonNode?[][] others);

    /// <summary>
    /// Returns a new InternSet containing every (distinct) value that appears in any of the given iterables.
    /// The order of values in the returned set is based on their first occurrence in the given iterables.
    /// </summary>
    JsValue Union(params System.Text.Json.Nodes.JsonNode?[][] iterables);

    /// <summary>
    /// Returns a new InternSet containing every (distinct) value that appears in all of the given iterables.
    /// The order of values in the returned set is based on their first occurrence in the given iterables.
    /// </summary>
    JsValue Intersection(params System.Text.Json.Nodes.JsonNode?[][] iterables);

    /// <summary>Returns true if a is a superset of b: if every value in the given iterable b is also in the given iterable a.</summary>
    bool Superset(System.Text.Json.Nodes.JsonNode?[] a, System.Text.Json.Nodes.JsonNode?[] b);

    /// <summary>Returns true if a is a subset of b: if every value in the given iterable a is also in the given iterable b.</summary>
    bool Subset(System.Text.Json.Nodes.JsonNode?[] a, System.Text.Json.Nodes.JsonNode?[] b);

    /// <summary>Returns true if a and b are disjoint: if a and b contain no shared value.</summary>
    bool Disjoint(System.Text.Json.Nodes.JsonNode?[] a, System.Text.Json.Nodes.JsonNode?[] b);

    /// <remarks>Deprecated. Use bin instead.</remarks>
    JsValue Histogram();

    JsValue Bin();

    double ThresholdFreedmanDiaconis(double?[] values, double min, double max);

    double ThresholdScott(double?[] values, double min, double max);

    double ThresholdSturges(double?[] values);

    [JsObject]
    public partial interface IAdder
    {
        /// <summary>Adds the specified number to the adder’s current value and returns the adder.</summary>
        IAdder Add(double number);

        /// <summary>
        /// Returns the IEEE 754 double precision representation of the adder’s current value.
        /// Most useful as the short-hand notation +adder.
        /// </summary>
        double ValueOf();
    }

    /// <summary>
    /// Administrivia: a matrix of numeric values.
    /// If height is not specified, it is inferred from the given width and data.length.
    /// </summary>
    public sealed record Matrix
    {
        public required System.Collections.Generic.IReadOnlyList<double> Data { get; init; }
        public required double Width { get; init; }
        public double? Height { get; init; }
    }
}

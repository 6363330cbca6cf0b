using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/lodash/lodash.js")]
public partial interface ILodash
{
    JsValue Default(JsValue value);

    /// <summary>The semantic version number.</summary>
    [JsName("VERSION")]
    string VERSION { get; set; }

    /// <summary>
    /// By default, the template delimiters used by Lo-Dash are similar to those in embedded Ruby
    /// (ERB). Change the following template settings to use alternative delimiters.
    /// </summary>
    TemplateSettings2 TemplateSettings { get; set; }

    /// <summary>
    /// Creates an array of elements split into groups the length of size. If collection can’t be split evenly, the
    /// final chunk will be the remaining elements.
    /// </summary>
    /// <param name="array">The array to process.</param>
    /// <param name="size">The length of each chunk.</param>
    /// <returns>Returns the new array containing chunks.</returns>
    System.Text.Json.Nodes.JsonNode?[][] Chunk(System.Text.Json.Nodes.JsonNode?[]? array, double? size = null);

    /// <summary>
    /// Creates an array with all falsey values removed. The values false, null, 0, 0n, "", undefined, and NaN are
    /// falsey.
    /// </summary>
    /// <param name="array">The array to compact.</param>
    /// <returns>Returns the new array of filtered values.</returns>
    System.Text.Json.Nodes.JsonNode?[] Compact(System.Text.Json.Nodes.JsonNode?[]? array);

    /// <summary>
    /// Creates a new array concatenating `array` with any additional arrays
    /// and/or values.
    /// </summary>
    /// <param name="values">The array values to concatenate.</param>
    /// <returns>Returns the new concatenated array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Concat(params System.Text.Json.Nodes.JsonNode?[] values);

    /// <summary>
    /// Creates an array of `array` values not included in the other provided arrays using SameValueZero for
    /// equality comparisons. The order and references of result values are determined by the first array.
    /// </summary>
    /// <param name="array">The array to inspect.</param>
    /// <param name="values">The arrays of values to exclude.</param>
    /// <returns>Returns the new array of filtered values.</returns>
    System.Text.Json.Nodes.JsonNode?[] Difference(System.Text.Json.Nodes.JsonNode?[]? array, params System.Text.Json.Nodes.JsonNode?[][] values);

    /// <summary>
    /// This method is like _.difference except that it accepts iteratee which is invoked for each element
    /// of array and values to generate the criterion by which they're compared. The order and references
    /// of result values are determined by the first array. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of filtered values.</returns>
    System.Text.Json.Nodes.JsonNode?[] DifferenceBy(System.Text.Json.Nodes.JsonNode?[]? array, params System.Text.Json.Nodes.JsonNode?[][] values);

    /// <summary>
    /// This method is like _.difference except that it accepts comparator which is invoked to compare elements
    /// of array to values. The order and references of result values are determined by the first array. The
    /// comparator is invoked with two arguments: (arrVal, othVal).
    /// </summary>
    /// <returns>Returns the new array of filtered values.</returns>
    System.Text.Json.Nodes.JsonNode?[] DifferenceWith(System.Text.Json.Nodes.JsonNode?[]? array, params System.Text.Json.Nodes.JsonNode?[][] values);

    /// <summary>Creates a slice of array with n elements dropped from the beginning.</summary>
    /// <param name="array">The array to query.</param>
    /// <param name="n">The number of elements to drop.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Drop(System.Text.Json.Nodes.JsonNode?[]? array, double? n = null);

    /// <summary>Creates a slice of array with n elements dropped from the end.</summary>
    /// <param name="array">The array to query.</param>
    /// <param name="n">The number of elements to drop.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] DropRight(System.Text.Json.Nodes.JsonNode?[]? array, double? n = null);

    /// <summary>
    /// Creates a slice of array excluding elements dropped from the end. Elements are dropped until predicate
    /// returns falsey. The predicate is invoked with three arguments: (value, index, array).
    /// </summary>
    /// <param name="array">The array to query.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] DropRightWhile(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Creates a slice of array excluding elements dropped from the beginning. Elements are dropped until predicate
    /// returns falsey. The predicate is invoked with three arguments: (value, index, array).
    /// </summary>
    /// <param name="array">The array to query.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] DropWhile(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Fills elements of array with value from start up to, but not including, end.
    ///
    /// Note: This method mutates array.
    /// </summary>
    /// <param name="array">The array to fill.</param>
    /// <param name="value">The value to fill array with.</param>
    /// <returns>Returns array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Fill(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Fills elements of array with value from start up to, but not including, end.
    ///
    /// Note: This method mutates array.
    /// </summary>
    /// <returns>Returns array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Fill(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value, double? start, double? end = null);

    /// <summary>
    /// This method is like _.find except that it returns the index of the first element predicate returns truthy
    /// for instead of the element itself.
    /// </summary>
    /// <param name="array">The array to search.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <param name="fromIndex">The index to search from.</param>
    /// <returns>Returns the index of the found element, else -1.</returns>
    double FindIndex(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? predicate = null, double? fromIndex = null);

    /// <summary>This method is like _.findIndex except that it iterates over elements of collection from right to left.</summary>
    /// <param name="array">The array to search.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <param name="fromIndex">The index to search from.</param>
    /// <returns>Returns the index of the found element, else -1.</returns>
    double FindLastIndex(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? predicate = null, double? fromIndex = null);

    /// <summary>Flattens `array` a single level deep.</summary>
    /// <param name="array">The array to flatten.</param>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Flatten(System.Text.Json.Nodes.JsonNode?[]? array);

    /// <summary>Recursively flattens a nested array.</summary>
    /// <param name="array">The array to recursively flatten.</param>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlattenDeep(System.Text.Json.Nodes.JsonNode? array);

    /// <summary>Recursively flatten array up to depth times.</summary>
    /// <param name="array">The array to recursively flatten.</param>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlattenDepth(System.Text.Json.Nodes.JsonNode? array, double? depth = null);

    /// <summary>
    /// The inverse of `_.toPairs`; this method returns an object composed
    /// from key-value `pairs`.
    /// </summary>
    /// <param name="pairs">The key-value pairs.</param>
    /// <returns>Returns the new object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> FromPairs((string, System.Text.Json.Nodes.JsonNode?)[]? pairs);

    /// <summary>Gets the first element of array.</summary>
    /// <param name="array">The array to query.</param>
    /// <returns>Returns the first element of array.</returns>
    System.Text.Json.Nodes.JsonNode? Head(System.Text.Json.Nodes.JsonNode?[] array);

    /// <summary>
    /// Gets the index at which the first occurrence of `value` is found in `array`
    /// using [`SameValueZero`](http://ecma-international.org/ecma-262/6.0/#sec-samevaluezero)
    /// for equality comparisons. If `fromIndex` is negative, it's used as the offset
    /// from the end of `array`.
    /// </summary>
    /// <param name="array">The array to search.</param>
    /// <param name="value">The value to search for.</param>
    /// <param name="fromIndex">The index to search from.</param>
    /// <returns>Returns the index of the matched value, else `-1`.</returns>
    double IndexOf(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value, double? fromIndex = null);

    /// <summary>Gets all but the last element of array.</summary>
    /// <param name="array">The array to query.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Initial(System.Text.Json.Nodes.JsonNode?[]? array);

    /// <summary>
    /// Creates an array of unique values that are included in all of the provided arrays using SameValueZero for
    /// equality comparisons.
    /// </summary>
    /// <param name="arrays">The arrays to inspect.</param>
    /// <returns>Returns the new array of shared values.</returns>
    System.Text.Json.Nodes.JsonNode?[] Intersection(params System.Text.Json.Nodes.JsonNode?[]?[] arrays);

    /// <summary>
    /// This method is like `_.intersection` except that it accepts `iteratee`
    /// which is invoked for each element of each `arrays` to generate the criterion
    /// by which uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of shared values.</returns>
    System.Text.Json.Nodes.JsonNode?[] IntersectionBy(params System.Text.Json.Nodes.JsonNode?[] values);

    /// <summary>
    /// Creates an array of unique `array` values not included in the other
    /// provided arrays using [`SameValueZero`](http://ecma-international.org/ecma-262/6.0/#sec-samevaluezero)
    /// for equality comparisons.
    /// </summary>
    /// <returns>Returns the new array of filtered values.</returns>
    System.Text.Json.Nodes.JsonNode?[] IntersectionWith(System.Text.Json.Nodes.JsonNode?[]? array = null, params System.Text.Json.Nodes.JsonNode?[][] values);

    /// <summary>Converts all elements in `array` into a string separated by `separator`.</summary>
    /// <param name="array">The array to convert.</param>
    /// <param name="separator">The element separator.</param>
    /// <returns>Returns the joined string.</returns>
    string Join(System.Text.Json.Nodes.JsonNode?[]? array, string? separator = null);

    /// <summary>Gets the last element of array.</summary>
    /// <param name="array">The array to query.</param>
    /// <returns>Returns the last element of array.</returns>
    System.Text.Json.Nodes.JsonNode? Last(System.Text.Json.Nodes.JsonNode?[] array);

    /// <summary>This method is like _.indexOf except that it iterates over elements of array from right to left.</summary>
    /// <param name="array">The array to search.</param>
    /// <param name="value">The value to search for.</param>
    /// <param name="fromIndex">The index to search from or true to perform a binary search on a sorted array.</param>
    /// <returns>Returns the index of the matched value, else -1.</returns>
    double LastIndexOf(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? fromIndex = null);

    /// <summary>Gets the element at index `n` of `array`. If `n` is negative, the nth element from the end is returned.</summary>
    /// <param name="array">array The array to query.</param>
    /// <returns>Returns the nth element of `array`.</returns>
    System.Text.Json.Nodes.JsonNode? Nth(System.Text.Json.Nodes.JsonNode?[]? array, double? n = null);

    /// <summary>
    /// Removes all provided values from array using SameValueZero for equality comparisons.
    ///
    /// Note: Unlike _.without, this method mutates array.
    /// </summary>
    /// <param name="array">The array to modify.</param>
    /// <param name="values">The values to remove.</param>
    /// <returns>Returns array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Pull(System.Text.Json.Nodes.JsonNode?[] array, params System.Text.Json.Nodes.JsonNode?[] values);

    /// <summary>
    /// This method is like `_.pull` except that it accepts an array of values to remove.
    ///
    /// **Note:** Unlike `_.difference`, this method mutates `array`.
    /// </summary>
    /// <param name="array">The array to modify.</param>
    /// <param name="values">The values to remove.</param>
    /// <returns>Returns `array`.</returns>
    System.Text.Json.Nodes.JsonNode?[] PullAll(System.Text.Json.Nodes.JsonNode?[] array, System.Text.Json.Nodes.JsonNode?[]? values = null);

    /// <summary>
    /// This method is like `_.pullAll` except that it accepts `iteratee` which is
    /// invoked for each element of `array` and `values` to to generate the criterion
    /// by which uniqueness is computed. The iteratee is invoked with one argument: (value).
    ///
    /// **Note:** Unlike `_.differenceBy`, this method mutates `array`.
    /// </summary>
    /// <param name="array">The array to modify.</param>
    /// <param name="values">The values to remove.</param>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns `array`.</returns>
    System.Text.Json.Nodes.JsonNode?[] PullAllBy(System.Text.Json.Nodes.JsonNode?[] array, System.Text.Json.Nodes.JsonNode?[]? values = null, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// This method is like `_.pullAll` except that it accepts `comparator` which is
    /// invoked to compare elements of array to values. The comparator is invoked with
    /// two arguments: (arrVal, othVal).
    ///
    /// **Note:** Unlike `_.differenceWith`, this method mutates `array`.
    /// </summary>
    /// <param name="array">The array to modify.</param>
    /// <param name="values">The values to remove.</param>
    /// <returns>Returns `array`.</returns>
    System.Text.Json.Nodes.JsonNode?[] PullAllWith(System.Text.Json.Nodes.JsonNode?[] array, System.Text.Json.Nodes.JsonNode?[]? values = null, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>? comparator = null);

    /// <summary>
    /// Removes elements from array corresponding to the given indexes and returns an array of the removed elements.
    /// Indexes may be specified as an array of indexes or as individual arguments.
    ///
    /// Note: Unlike _.at, this method mutates array.
    /// </summary>
    /// <param name="array">The array to modify.</param>
    /// <param name="indexes">The indexes of elements to remove, specified as individual indexes or arrays of indexes.</param>
    /// <returns>Returns the new array of removed elements.</returns>
    System.Text.Json.Nodes.JsonNode?[] PullAt(System.Text.Json.Nodes.JsonNode?[] array, params System.Text.Json.Nodes.JsonNode[] indexes);

    /// <summary>
    /// Removes all elements from array that predicate returns truthy for and returns an array of the removed
    /// elements. The predicate is invoked with three arguments: (value, index, array).
    ///
    /// Note: Unlike _.filter, this method mutates array.
    /// </summary>
    /// <param name="array">The array to modify.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the new array of removed elements.</returns>
    System.Text.Json.Nodes.JsonNode?[] Remove(System.Text.Json.Nodes.JsonNode? array, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Reverses `array` so that the first element becomes the last, the second
    /// element becomes the second to last, and so on.
    ///
    /// **Note:** This method mutates `array` and is based on
    /// [`Array#reverse`](https://mdn.io/Array/reverse).
    /// </summary>
    /// <returns>Returns `array`.</returns>
    MutableList Reverse(System.Text.Json.Nodes.JsonNode? array);

    /// <summary>Creates a slice of array from start up to, but not including, end.</summary>
    /// <param name="array">The array to slice.</param>
    /// <param name="start">The start position.</param>
    /// <param name="end">The end position.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Slice(System.Text.Json.Nodes.JsonNode?[]? array, double? start = null, double? end = null);

    /// <summary>
    /// Uses a binary search to determine the lowest index at which `value` should
    /// be inserted into `array` in order to maintain its sort order.
    /// </summary>
    /// <param name="array">The sorted array to inspect.</param>
    /// <param name="value">The value to evaluate.</param>
    /// <returns>Returns the index at which `value` should be inserted into `array`.</returns>
    double SortedIndex(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// This method is like `_.sortedIndex` except that it accepts `iteratee`
    /// which is invoked for `value` and each element of `array` to compute their
    /// sort ranking. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="array">The sorted array to inspect.</param>
    /// <param name="value">The value to evaluate.</param>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the index at which `value` should be inserted into `array`.</returns>
    double SortedIndexBy(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// This method is like `_.indexOf` except that it performs a binary
    /// search on a sorted `array`.
    /// </summary>
    /// <param name="array">The array to search.</param>
    /// <param name="value">The value to search for.</param>
    /// <returns>Returns the index of the matched value, else `-1`.</returns>
    double SortedIndexOf(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// This method is like `_.sortedIndex` except that it returns the highest
    /// index at which `value` should be inserted into `array` in order to
    /// maintain its sort order.
    /// </summary>
    /// <param name="array">The sorted array to inspect.</param>
    /// <param name="value">The value to evaluate.</param>
    /// <returns>Returns the index at which `value` should be inserted into `array`.</returns>
    double SortedLastIndex(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// This method is like `_.sortedLastIndex` except that it accepts `iteratee`
    /// which is invoked for `value` and each element of `array` to compute their
    /// sort ranking. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="array">The sorted array to inspect.</param>
    /// <param name="value">The value to evaluate.</param>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the index at which `value` should be inserted into `array`.</returns>
    double SortedLastIndexBy(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? iteratee);

    /// <summary>
    /// This method is like `_.lastIndexOf` except that it performs a binary
    /// search on a sorted `array`.
    /// </summary>
    /// <param name="array">The array to search.</param>
    /// <param name="value">The value to search for.</param>
    /// <returns>Returns the index of the matched value, else `-1`.</returns>
    double SortedLastIndexOf(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// This method is like `_.uniq` except that it's designed and optimized
    /// for sorted arrays.
    /// </summary>
    /// <param name="array">The array to inspect.</param>
    /// <returns>Returns the new duplicate free array.</returns>
    System.Text.Json.Nodes.JsonNode?[] SortedUniq(System.Text.Json.Nodes.JsonNode?[]? array);

    /// <summary>
    /// This method is like `_.uniqBy` except that it's designed and optimized
    /// for sorted arrays.
    /// </summary>
    /// <param name="array">The array to inspect.</param>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the new duplicate free array.</returns>
    System.Text.Json.Nodes.JsonNode?[] SortedUniqBy(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? iteratee);

    /// <summary>Gets all but the first element of array.</summary>
    /// <param name="array">The array to query.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Tail(System.Text.Json.Nodes.JsonNode?[] array);

    /// <summary>Creates a slice of array with n elements taken from the beginning.</summary>
    /// <param name="array">The array to query.</param>
    /// <param name="n">The number of elements to take.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Take(System.Text.Json.Nodes.JsonNode?[]? array, double? n = null);

    /// <summary>Creates a slice of array with n elements taken from the end.</summary>
    /// <param name="array">The array to query.</param>
    /// <param name="n">The number of elements to take.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] TakeRight(System.Text.Json.Nodes.JsonNode?[]? array, double? n = null);

    /// <summary>
    /// Creates a slice of array with elements taken from the end. Elements are taken until predicate returns
    /// falsey. The predicate is invoked with three arguments: (value, index, array).
    /// </summary>
    /// <param name="array">The array to query.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] TakeRightWhile(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Creates a slice of array with elements taken from the beginning. Elements are taken until predicate returns
    /// falsey. The predicate is invoked with three arguments: (value, index, array).
    /// </summary>
    /// <param name="array">The array to query.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the slice of array.</returns>
    System.Text.Json.Nodes.JsonNode?[] TakeWhile(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Creates an array of unique values, in order, from all of the provided arrays using SameValueZero for
    /// equality comparisons.
    /// </summary>
    /// <param name="arrays">The arrays to inspect.</param>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] Union(params System.Text.Json.Nodes.JsonNode?[]?[] arrays);

    /// <summary>
    /// This method is like `_.union` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="arrays">The arrays to inspect.</param>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionBy(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// This method is like `_.union` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionBy(System.Text.Json.Nodes.JsonNode?[]? arrays1, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode? iteratee);

    /// <summary>
    /// This method is like `_.union` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionBy(System.Text.Json.Nodes.JsonNode?[]? arrays1, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode?[]? arrays3, System.Text.Json.Nodes.JsonNode? iteratee);

    /// <summary>
    /// This method is like `_.union` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionBy(System.Text.Json.Nodes.JsonNode?[]? arrays1, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode?[]? arrays3, System.Text.Json.Nodes.JsonNode?[]? arrays4, System.Text.Json.Nodes.JsonNode? iteratee);

    /// <summary>
    /// This method is like `_.union` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionBy(System.Text.Json.Nodes.JsonNode?[]? arrays1, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode?[]? arrays3, System.Text.Json.Nodes.JsonNode?[]? arrays4, System.Text.Json.Nodes.JsonNode?[]? arrays5, params System.Text.Json.Nodes.JsonNode?[] iteratee);

    /// <summary>
    /// This method is like `_.union` except that it accepts `comparator` which
    /// is invoked to compare elements of `arrays`. The comparator is invoked
    /// with two arguments: (arrVal, othVal).
    /// </summary>
    /// <param name="arrays">The arrays to inspect.</param>
    /// <param name="comparator">The comparator invoked per element.</param>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionWith(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>? comparator = null);

    /// <summary>
    /// This method is like `_.union` except that it accepts `comparator` which
    /// is invoked to compare elements of `arrays`. The comparator is invoked
    /// with two arguments: (arrVal, othVal).
    /// </summary>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionWith(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>? comparator);

    /// <summary>
    /// This method is like `_.union` except that it accepts `comparator` which
    /// is invoked to compare elements of `arrays`. The comparator is invoked
    /// with two arguments: (arrVal, othVal).
    /// </summary>
    /// <returns>Returns the new array of combined values.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnionWith(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode?[]? arrays3, params System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>?[] comparator);

    /// <summary>
    /// Creates a duplicate-free version of an array, using
    /// [`SameValueZero`](http://ecma-international.org/ecma-262/6.0/#sec-samevaluezero)
    /// for equality comparisons, in which only the first occurrence of each element
    /// is kept.
    /// </summary>
    /// <param name="array">The array to inspect.</param>
    /// <returns>Returns the new duplicate free array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Uniq(System.Text.Json.Nodes.JsonNode?[]? array);

    /// <summary>
    /// This method is like `_.uniq` except that it accepts `iteratee` which is
    /// invoked for each element in `array` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="array">The array to inspect.</param>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the new duplicate free array.</returns>
    System.Text.Json.Nodes.JsonNode?[] UniqBy(System.Text.Json.Nodes.JsonNode?[]? array, System.Text.Json.Nodes.JsonNode? iteratee);

    /// <summary>
    /// This method is like `_.uniq` except that it accepts `comparator` which
    /// is invoked to compare elements of `array`. The comparator is invoked with
    /// two arguments: (arrVal, othVal).
    /// </summary>
    /// <param name="array">The array to inspect.</param>
    /// <param name="comparator">The comparator invoked per element.</param>
    /// <returns>Returns the new duplicate free array.</returns>
    System.Text.Json.Nodes.JsonNode?[] UniqWith(System.Text.Json.Nodes.JsonNode?[]? array, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>? comparator = null);

    /// <summary>
    /// This method is like _.zip except that it accepts an array of grouped elements and creates an array
    /// regrouping the elements to their pre-zip configuration.
    /// </summary>
    /// <param name="array">The array of grouped elements to process.</param>
    /// <returns>Returns the new array of regrouped elements.</returns>
    (System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?[]) Unzip((System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?)[] array);

    /// <summary>
    /// This method is like _.unzip except that it accepts an iteratee to specify how regrouped values should be
    /// combined. The iteratee is invoked with four arguments: (accumulator, value, index, group).
    /// </summary>
    /// <returns>Returns the new array of regrouped elements.</returns>
    System.Text.Json.Nodes.JsonNode?[][] UnzipWith(System.Text.Json.Nodes.JsonNode?[]? array);

    /// <summary>
    /// This method is like _.unzip except that it accepts an iteratee to specify how regrouped values should be
    /// combined. The iteratee is invoked with four arguments: (accumulator, value, index, group).
    /// </summary>
    /// <param name="array">The array of grouped elements to process.</param>
    /// <param name="iteratee">The function to combine regrouped values.</param>
    /// <returns>Returns the new array of regrouped elements.</returns>
    System.Text.Json.Nodes.JsonNode?[] UnzipWith(System.Text.Json.Nodes.JsonNode?[]? array, System.Func<System.Text.Json.Nodes.JsonNode?> iteratee);

    /// <summary>Creates an array excluding all provided values using SameValueZero for equality comparisons.</summary>
    /// <param name="array">The array to filter.</param>
    /// <param name="values">The values to exclude.</param>
    /// <returns>Returns the new array of filtered values.</returns>
    System.Text.Json.Nodes.JsonNode?[] Without(System.Text.Json.Nodes.JsonNode?[]? array, params System.Text.Json.Nodes.JsonNode?[] values);

    /// <summary>Creates an array of unique values that is the symmetric difference of the provided arrays.</summary>
    /// <param name="arrays">The arrays to inspect.</param>
    /// <returns>Returns the new array of values.</returns>
    System.Text.Json.Nodes.JsonNode?[] Xor(params System.Text.Json.Nodes.JsonNode?[]?[] arrays);

    /// <summary>
    /// This method is like `_.xor` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="arrays">The arrays to inspect.</param>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the new array of values.</returns>
    System.Text.Json.Nodes.JsonNode?[] XorBy(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// This method is like `_.xor` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of values.</returns>
    System.Text.Json.Nodes.JsonNode?[] XorBy(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode? iteratee);

    /// <summary>
    /// This method is like `_.xor` except that it accepts `iteratee` which is
    /// invoked for each element of each `arrays` to generate the criterion by which
    /// uniqueness is computed. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <returns>Returns the new array of values.</returns>
    System.Text.Json.Nodes.JsonNode?[] XorBy(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode?[]? arrays3, params System.Text.Json.Nodes.JsonNode?[] iteratee);

    /// <summary>
    /// This method is like `_.xor` except that it accepts `comparator` which is
    /// invoked to compare elements of `arrays`. The comparator is invoked with
    /// two arguments: (arrVal, othVal).
    /// </summary>
    /// <param name="arrays">The arrays to inspect.</param>
    /// <param name="comparator">The comparator invoked per element.</param>
    /// <returns>Returns the new array of values.</returns>
    System.Text.Json.Nodes.JsonNode?[] XorWith(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>? comparator = null);

    /// <summary>
    /// This method is like `_.xor` except that it accepts `comparator` which is
    /// invoked to compare elements of `arrays`. The comparator is invoked with
    /// two arguments: (arrVal, othVal).
    /// </summary>
    /// <returns>Returns the new array of values.</returns>
    System.Text.Json.Nodes.JsonNode?[] XorWith(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>? comparator);

    /// <summary>
    /// This method is like `_.xor` except that it accepts `comparator` which is
    /// invoked to compare elements of `arrays`. The comparator is invoked with
    /// two arguments: (arrVal, othVal).
    /// </summary>
    /// <returns>Returns the new array of values.</returns>
    System.Text.Json.Nodes.JsonNode?[] XorWith(System.Text.Json.Nodes.JsonNode?[]? arrays, System.Text.Json.Nodes.JsonNode?[]? arrays2, System.Text.Json.Nodes.JsonNode?[]? arrays3, params System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool>?[] comparator);

    /// <summary>
    /// Creates an array of grouped elements, the first of which contains the first elements of the given arrays,
    /// the second of which contains the second elements of the given arrays, and so on.
    /// </summary>
    /// <returns>Returns the new array of grouped elements.</returns>
    System.Text.Json.Nodes.JsonNode?[][] Zip(params System.Text.Json.Nodes.JsonNode?[]?[] arrays);

    /// <summary>
    /// This method is like _.fromPairs except that it accepts two arrays, one of property
    /// identifiers and one of corresponding values.
    /// </summary>
    /// <returns>Returns the new object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> ZipObject(string[]? props = null);

    /// <summary>
    /// This method is like _.fromPairs except that it accepts two arrays, one of property
    /// identifiers and one of corresponding values.
    /// </summary>
    /// <param name="props">The property names.</param>
    /// <param name="values">The property values.</param>
    /// <returns>Returns the new object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> ZipObject(string[] props, System.Text.Json.Nodes.JsonNode?[] values);

    /// <summary>This method is like _.zipObject except that it supports property paths.</summary>
    /// <param name="paths">The property names.</param>
    /// <param name="values">The property values.</param>
    /// <returns>Returns the new object.</returns>
    System.Text.Json.Nodes.JsonNode ZipObjectDeep(string[]? paths = null, System.Text.Json.Nodes.JsonNode?[]? values = null);

    /// <summary>
    /// This method is like _.zip except that it accepts an iteratee to specify how grouped values should be
    /// combined. The iteratee is invoked with four arguments: (accumulator, value, index,
    /// group).
    /// </summary>
    /// <returns>Returns the new array of grouped elements.</returns>
    System.Text.Json.Nodes.JsonNode?[] ZipWith(params System.Func<System.Text.Json.Nodes.JsonNode?>?[] iteratee);

    /// <summary>
    /// Creates an object composed of keys generated from the results of running each element of collection through
    /// iteratee. The corresponding value of each key is the number of times the key was returned by iteratee. The
    /// iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns the composed aggregate object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> CountBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// Checks if predicate returns truthy for all elements of collection. Iteration is stopped once predicate
    /// returns falsey. The predicate is invoked with three arguments: (value, index|key, collection).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns true if all elements pass the predicate check, else false.</returns>
    bool Every(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Iterates over elements of collection, returning an array of all elements predicate returns truthy for. The
    /// predicate is invoked with three arguments: (value, index|key, collection).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the new filtered array.</returns>
    string[] Filter(string? collection, System.Func<string, double, string, bool>? predicate = null);

    /// <summary>
    /// Iterates over elements of collection, returning the first element predicate returns truthy for.
    /// The predicate is invoked with three arguments: (value, index|key, collection).
    /// </summary>
    /// <returns>Returns the matched element, else undefined.</returns>
    System.Text.Json.Nodes.JsonNode? Find(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? predicate = null, double? fromIndex = null);

    /// <summary>
    /// This method is like _.find except that it iterates over elements of a collection from
    /// right to left.
    /// </summary>
    /// <returns>The found element, else undefined.</returns>
    System.Text.Json.Nodes.JsonNode? FindLast(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? predicate = null, double? fromIndex = null);

    /// <summary>
    /// Creates an array of flattened values by running each element in collection through iteratee
    /// and concating its result to the other mapped values. The iteratee is invoked with three arguments:
    /// (value, index|key, collection).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlatMap(System.Text.Json.Nodes.JsonNode? collection);

    /// <summary>
    /// Creates an array of flattened values by running each element in collection through iteratee
    /// and concating its result to the other mapped values. The iteratee is invoked with three arguments:
    /// (value, index|key, collection).
    /// </summary>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlatMap(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> iteratee);

    /// <summary>
    /// This method is like `_.flatMap` except that it recursively flattens the
    /// mapped results.
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlatMapDeep(System.Text.Json.Nodes.JsonNode? collection);

    /// <summary>
    /// This method is like `_.flatMap` except that it recursively flattens the
    /// mapped results.
    /// </summary>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlatMapDeep(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> iteratee);

    /// <summary>
    /// This method is like `_.flatMap` except that it recursively flattens the
    /// mapped results up to `depth` times.
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlatMapDepth(System.Text.Json.Nodes.JsonNode? collection);

    /// <summary>
    /// This method is like `_.flatMap` except that it recursively flattens the
    /// mapped results up to `depth` times.
    /// </summary>
    /// <returns>Returns the new flattened array.</returns>
    System.Text.Json.Nodes.JsonNode?[] FlatMapDepth(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> iteratee, double? depth = null);

    /// <summary>
    /// Iterates over elements of collection invoking iteratee for each element. The iteratee is invoked with three arguments:
    /// (value, index|key, collection). Iteratee functions may exit iteration early by explicitly returning false.
    ///
    /// Note: As with other "Collections" methods, objects with a "length" property are iterated like arrays. To
    /// avoid this behavior _.forIn or _.forOwn may be used for object iteration.
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    System.Text.Json.Nodes.JsonNode?[] ForEach(System.Text.Json.Nodes.JsonNode?[] collection, System.Func<System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?>? iteratee = null);

    /// <summary>This method is like _.forEach except that it iterates over elements of collection from right to left.</summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="iteratee">The function called per iteration.</param>
    System.Text.Json.Nodes.JsonNode?[] ForEachRight(System.Text.Json.Nodes.JsonNode?[] collection, System.Func<System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?>? iteratee = null);

    /// <summary>
    /// Creates an object composed of keys generated from the results of running each element of collection through
    /// iteratee. The corresponding value of each key is an array of the elements responsible for generating the
    /// key. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns the composed aggregate object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> GroupBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// Checks if target is in collection using SameValueZero for equality comparisons. If fromIndex is negative,
    /// it’s used as the offset from the end of collection.
    /// </summary>
    /// <param name="collection">The collection to search.</param>
    /// <param name="target">The value to search for.</param>
    /// <param name="fromIndex">The index to search from.</param>
    /// <returns>True if the target element is found, else false.</returns>
    bool Includes(System.Text.Json.Nodes.JsonNode? collection, System.Text.Json.Nodes.JsonNode? target, double? fromIndex = null);

    /// <summary>
    /// Invokes the method named by methodName on each element in the collection returning
    /// an array of the results of each invoked method. Additional arguments will be provided
    /// to each invoked method. If methodName is a function it will be invoked for, and this
    /// bound to, each element in the collection.
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="methodName">The name of the method to invoke.</param>
    /// <param name="args">Arguments to invoke the method with.</param>
    System.Text.Json.Nodes.JsonNode?[] InvokeMap(System.Text.Json.Nodes.JsonNode? collection, string methodName, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>
    /// Creates an object composed of keys generated from the results of running each element of collection through
    /// iteratee. The corresponding value of each key is the last element responsible for generating the key. The
    /// iteratee function is invoked with one argument: (value).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns the composed aggregate object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> KeyBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// Creates an array of values by running each element in collection through iteratee. The iteratee is
    /// invoked with three arguments: (value, index|key, collection).
    ///
    /// Many lodash methods are guarded to work as iteratees for methods like _.every, _.filter, _.map, _.mapValues,
    /// _.reject, and _.some.
    ///
    /// The guarded methods are:
    /// ary, callback, chunk, clone, create, curry, curryRight, drop, dropRight, every, fill, flatten, invert, max,
    /// min, parseInt, slice, sortBy, take, takeRight, template, trim, trimLeft, trimRight, trunc, random, range,
    /// sample, some, sum, uniq, and words
    /// </summary>
    /// <returns>Returns the new mapped array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Map(System.Text.Json.Nodes.JsonNode? collection);

    /// <summary>
    /// Creates an array of values by running each element in collection through iteratee. The iteratee is
    /// invoked with three arguments: (value, index|key, collection).
    ///
    /// Many lodash methods are guarded to work as iteratees for methods like _.every, _.filter, _.map, _.mapValues,
    /// _.reject, and _.some.
    ///
    /// The guarded methods are:
    /// ary, callback, chunk, clone, create, curry, curryRight, drop, dropRight, every, fill, flatten, invert, max,
    /// min, parseInt, slice, sortBy, take, takeRight, template, trim, trimLeft, trimRight, trunc, random, range,
    /// sample, some, sum, uniq, and words
    /// </summary>
    /// <returns>Returns the new mapped array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Map(System.Text.Json.Nodes.JsonNode? collection, string? iteratee);

    /// <summary>
    /// This method is like `_.sortBy` except that it allows specifying the sort
    /// orders of the iteratees to sort by. If `orders` is unspecified, all values
    /// are sorted in ascending order. Otherwise, specify an order of "desc" for
    /// descending or "asc" for ascending sort order of corresponding values.
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="iteratees">The iteratees to sort by.</param>
    /// <param name="orders">The sort orders of `iteratees`.</param>
    /// <returns>Returns the new sorted array.</returns>
    System.Text.Json.Nodes.JsonNode?[] OrderBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?>? iteratees = null, System.Text.Json.Nodes.JsonNode? orders = null);

    /// <summary>
    /// Creates an array of elements split into two groups, the first of which contains elements predicate returns truthy for,
    /// while the second of which contains elements predicate returns falsey for.
    /// The predicate is invoked with three arguments: (value, index|key, collection).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="callback">The function called per iteration.</param>
    /// <returns>Returns the array of grouped elements.</returns>
    (System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?[]) Partition(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, bool> callback);

    /// <summary>
    /// Reduces a collection to a value which is the accumulated result of running each
    /// element in the collection through the callback, where each successive callback execution
    /// consumes the return value of the previous execution. If accumulator is not provided the
    /// first element of the collection will be used as the initial accumulator value. The callback
    /// is invoked with four arguments: (accumulator, value, index|key, collection).
    /// </summary>
    /// <returns>Returns the accumulated value.</returns>
    System.Text.Json.Nodes.JsonNode? Reduce(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> callback);

    /// <summary>
    /// Reduces a collection to a value which is the accumulated result of running each
    /// element in the collection through the callback, where each successive callback execution
    /// consumes the return value of the previous execution. If accumulator is not provided the
    /// first element of the collection will be used as the initial accumulator value. The callback
    /// is invoked with four arguments: (accumulator, value, index|key, collection).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="callback">The function called per iteration.</param>
    /// <param name="accumulator">Initial value of the accumulator.</param>
    /// <returns>Returns the accumulated value.</returns>
    System.Text.Json.Nodes.JsonNode? Reduce(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> callback, System.Text.Json.Nodes.JsonNode? accumulator);

    /// <summary>
    /// This method is like _.reduce except that it iterates over elements of a collection from
    /// right to left.
    /// </summary>
    /// <returns>The accumulated value.</returns>
    System.Text.Json.Nodes.JsonNode? ReduceRight(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> callback);

    /// <summary>
    /// This method is like _.reduce except that it iterates over elements of a collection from
    /// right to left.
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="callback">The function called per iteration.</param>
    /// <param name="accumulator">Initial value of the accumulator.</param>
    /// <returns>The accumulated value.</returns>
    System.Text.Json.Nodes.JsonNode? ReduceRight(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[], System.Text.Json.Nodes.JsonNode?> callback, System.Text.Json.Nodes.JsonNode? accumulator);

    /// <summary>
    /// The opposite of _.filter; this method returns the elements of collection that predicate does not return
    /// truthy for.
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the new filtered array.</returns>
    string[] Reject(string? collection, System.Func<string, double, string, bool>? predicate = null);

    /// <summary>Gets a random element from collection.</summary>
    /// <param name="collection">The collection to sample.</param>
    /// <returns>Returns the random element.</returns>
    System.Text.Json.Nodes.JsonNode? Sample(System.Text.Json.Nodes.JsonNode?[] collection);

    /// <summary>Gets n random elements at unique keys from collection up to the size of collection.</summary>
    /// <param name="collection">The collection to sample.</param>
    /// <param name="n">The number of elements to sample.</param>
    /// <returns>Returns the random elements.</returns>
    System.Text.Json.Nodes.JsonNode?[] SampleSize(System.Text.Json.Nodes.JsonNode? collection, double? n = null);

    /// <summary>Creates an array of shuffled values, using a version of the Fisher-Yates shuffle.</summary>
    /// <param name="collection">The collection to shuffle.</param>
    /// <returns>Returns the new shuffled array.</returns>
    System.Text.Json.Nodes.JsonNode?[] Shuffle(System.Text.Json.Nodes.JsonNode?[]? collection);

    /// <summary>
    /// Gets the size of collection by returning its length for array-like values or the number of own enumerable
    /// properties for objects.
    /// </summary>
    /// <param name="collection">The collection to inspect.</param>
    /// <returns>Returns the size of collection.</returns>
    double Size(System.Text.Json.Nodes.JsonNode? collection);

    /// <summary>
    /// Checks if predicate returns truthy for any element of collection. Iteration is stopped once predicate
    /// returns truthy. The predicate is invoked with three arguments: (value, index|key, collection).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns true if any element passes the predicate check, else false.</returns>
    bool Some(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Creates an array of elements, sorted in ascending order by the results of
    /// running each element in a collection through each iteratee. This method
    /// performs a stable sort, that is, it preserves the original sort order of
    /// equal elements. The iteratees are invoked with one argument: (value).
    /// </summary>
    /// <param name="collection">The collection to iterate over.</param>
    /// <param name="iteratees">The iteratees to sort by, specified individually or in arrays.</param>
    /// <returns>Returns the new sorted array.</returns>
    System.Text.Json.Nodes.JsonNode?[] SortBy(System.Text.Json.Nodes.JsonNode?[]? collection, params System.Text.Json.Nodes.JsonNode?[] iteratees);

    double Now();

    /// <summary>The opposite of _.before; this method creates a function that invokes func once it’s called n or more times.</summary>
    /// <param name="n">The number of calls before func is invoked.</param>
    /// <param name="func">The function to restrict.</param>
    /// <returns>Returns the new restricted function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> After(double n, System.Func<System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>Creates a function that accepts up to n arguments ignoring any additional arguments.</summary>
    /// <param name="func">The function to cap arguments for.</param>
    /// <param name="n">The arity cap.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Ary(System.Func<System.Text.Json.Nodes.JsonNode?> func, double? n = null);

    /// <summary>
    /// Creates a function that invokes func, with the this binding and arguments of the created function, while
    /// it’s called less than n times. Subsequent calls to the created function return the result of the last func
    /// invocation.
    /// </summary>
    /// <param name="n">The number of calls at which func is no longer invoked.</param>
    /// <param name="func">The function to restrict.</param>
    /// <returns>Returns the new restricted function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Before(double n, System.Func<System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>
    /// Creates a function that invokes func with the this binding of thisArg and prepends any additional _.bind
    /// arguments to those provided to the bound function.
    ///
    /// The _.bind.placeholder value, which defaults to _ in monolithic builds, may be used as a placeholder for
    /// partially applied arguments.
    ///
    /// Note: Unlike native Function#bind this method does not set the "length" property of bound functions.
    /// </summary>
    /// <returns>Returns the new bound function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Bind(System.Func<System.Text.Json.Nodes.JsonNode?> func, System.Text.Json.Nodes.JsonNode? thisArg, params System.Text.Json.Nodes.JsonNode?[] partials);

    /// <summary>
    /// Creates a function that invokes the method at object[key] and prepends any additional _.bindKey arguments
    /// to those provided to the bound function.
    ///
    /// This method differs from _.bind by allowing bound functions to reference methods that may be redefined
    /// or don’t yet exist. See Peter Michaux’s article for more details.
    ///
    /// The _.bindKey.placeholder value, which defaults to _ in monolithic builds, may be used as a placeholder
    /// for partially applied arguments.
    /// </summary>
    /// <returns>Returns the new bound function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> BindKey(System.Text.Json.Nodes.JsonNode @object, string key, params System.Text.Json.Nodes.JsonNode?[] partials);

    System.Func<JsValue> Curry(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> func, double? arity = null);

    System.Func<JsValue> CurryRight(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> func, double? arity = null);

    /// <summary>
    /// Creates a debounced function that delays invoking func until after wait milliseconds have elapsed since
    /// the last time the debounced function was invoked. The debounced function comes with a cancel method to
    /// cancel delayed invocations and a flush method to immediately invoke them. Provide an options object to
    /// indicate that func should be invoked on the leading and/or trailing edge of the wait timeout. Subsequent
    /// calls to the debounced function return the result of the last func invocation.
    ///
    /// Note: If leading and trailing options are true, func is invoked on the trailing edge of the timeout only
    /// if the the debounced function is invoked more than once during the wait timeout.
    ///
    /// See David Corbacho’s article for details over the differences between _.debounce and _.throttle.
    /// </summary>
    /// <returns>Returns the new debounced function.</returns>
    JsValue Debounce(System.Func<System.Text.Json.Nodes.JsonNode?> func, double? wait = null, DebounceSettings? options = null);

    /// <summary>
    /// Defers invoking the func until the current call stack has cleared. Any additional arguments are provided to
    /// func when it’s invoked.
    /// </summary>
    /// <param name="func">The function to defer.</param>
    /// <param name="args">The arguments to invoke the function with.</param>
    /// <returns>Returns the timer id.</returns>
    double Defer(System.Func<System.Text.Json.Nodes.JsonNode?> func, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>Invokes func after wait milliseconds. Any additional arguments are provided to func when it’s invoked.</summary>
    /// <param name="func">The function to delay.</param>
    /// <param name="wait">The number of milliseconds to delay invocation.</param>
    /// <param name="args">The arguments to invoke the function with.</param>
    /// <returns>Returns the timer id.</returns>
    double Delay(System.Func<System.Text.Json.Nodes.JsonNode?> func, double wait, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>Creates a function that invokes `func` with arguments reversed.</summary>
    /// <param name="func">The function to flip arguments for.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Flip(System.Func<System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>
    /// Creates a function that memoizes the result of func. If resolver is provided it determines the cache key for
    /// storing the result based on the arguments provided to the memoized function. By default, the first argument
    /// provided to the memoized function is used as the map cache key. The func is invoked with the this binding of
    /// the memoized function.
    /// </summary>
    /// <returns>Returns the new memoizing function.</returns>
    JsValue Memoize(System.Func<System.Text.Json.Nodes.JsonNode?> func, System.Func<System.Text.Json.Nodes.JsonNode?>? resolver = null);

    /// <summary>
    /// Creates a function that negates the result of the predicate func. The func predicate is invoked with
    /// the this binding and arguments of the created function.
    /// </summary>
    /// <param name="predicate">The predicate to negate.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<bool> Negate(System.Func<bool> predicate);

    /// <summary>
    /// Creates a function that is restricted to invoking func once. Repeat calls to the function return the value
    /// of the first call. The func is invoked with the this binding and arguments of the created function.
    /// </summary>
    /// <param name="func">The function to restrict.</param>
    /// <returns>Returns the new restricted function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Once(System.Func<System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>Creates a function that runs each argument through a corresponding transform function.</summary>
    /// <param name="func">The function to wrap.</param>
    /// <param name="transforms">
    /// The functions to transform arguments, specified as individual functions or arrays
    /// of functions.
    /// </param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> OverArgs(System.Func<System.Text.Json.Nodes.JsonNode?> func, params System.Func<System.Text.Json.Nodes.JsonNode?>[] transforms);

    /// <summary>
    /// Creates a function that, when called, invokes func with any additional partial arguments
    /// prepended to those provided to the new function. This method is similar to _.bind except
    /// it does not alter the this binding.
    /// </summary>
    /// <returns>The new partially applied function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Partial(System.Func<System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>
    /// Creates a function that, when called, invokes func with any additional partial arguments
    /// prepended to those provided to the new function. This method is similar to _.bind except
    /// it does not alter the this binding.
    /// </summary>
    /// <returns>The new partially applied function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Partial(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> func, System.Text.Json.Nodes.JsonNode? arg1);

    /// <summary>
    /// Creates a function that, when called, invokes func with any additional partial arguments
    /// prepended to those provided to the new function. This method is similar to _.bind except
    /// it does not alter the this binding.
    /// </summary>
    /// <returns>The new partially applied function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> Partial(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> func, JsValue plc1, System.Text.Json.Nodes.JsonNode? arg2);

    /// <summary>
    /// Creates a function that, when called, invokes func with any additional partial arguments
    /// prepended to those provided to the new function. This method is similar to _.bind except
    /// it does not alter the this binding.
    /// </summary>
    /// <returns>The new partially applied function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> Partial(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> func, JsValue plc1, JsValue plc2, System.Text.Json.Nodes.JsonNode? arg3);

    /// <summary>
    /// Creates a function that, when called, invokes func with any additional partial arguments
    /// prepended to those provided to the new function. This method is similar to _.bind except
    /// it does not alter the this binding.
    /// </summary>
    /// <returns>The new partially applied function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> Partial(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> func, JsValue plc1, JsValue plc2, JsValue plc3, System.Text.Json.Nodes.JsonNode? arg4);

    /// <summary>
    /// This method is like _.partial except that partial arguments are appended to those provided
    /// to the new function.
    /// </summary>
    /// <returns>The new partially applied function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> PartialRight(System.Func<System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>
    /// This method is like _.partial except that partial arguments are appended to those provided
    /// to the new function.
    /// </summary>
    /// <returns>The new partially applied function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> PartialRight(System.Func<System.Text.Json.Nodes.JsonNode?> func, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>
    /// Creates a function that invokes func with arguments arranged according to the specified indexes where the
    /// argument value at the first index is provided as the first argument, the argument value at the second index
    /// is provided as the second argument, and so on.
    /// </summary>
    /// <param name="func">The function to rearrange arguments for.</param>
    /// <param name="indexes">The arranged argument indexes, specified as individual indexes or arrays of indexes.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Rearg(System.Func<System.Text.Json.Nodes.JsonNode?> func, params System.Text.Json.Nodes.JsonNode[] indexes);

    /// <summary>
    /// Creates a function that invokes func with the this binding of the created function and arguments from start
    /// and beyond provided as an array.
    ///
    /// Note: This method is based on the rest parameter.
    /// </summary>
    /// <param name="func">The function to apply a rest parameter to.</param>
    /// <param name="start">The start position of the rest parameter.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Rest(System.Func<System.Text.Json.Nodes.JsonNode?> func, double? start = null);

    /// <summary>
    /// Creates a function that invokes func with the this binding of the created function and an array of arguments
    /// much like Function#apply.
    ///
    /// Note: This method is based on the spread operator.
    /// </summary>
    /// <param name="func">The function to spread arguments over.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Spread(System.Func<System.Text.Json.Nodes.JsonNode?> func, double? start = null);

    /// <summary>
    /// Creates a throttled function that only invokes func at most once per every wait milliseconds. The throttled
    /// function comes with a cancel method to cancel delayed invocations and a flush method to immediately invoke
    /// them. Provide an options object to indicate that func should be invoked on the leading and/or trailing edge
    /// of the wait timeout. Subsequent calls to the throttled function return the result of the last func call.
    ///
    /// Note: If leading and trailing options are true, func is invoked on the trailing edge of the timeout only if
    /// the the throttled function is invoked more than once during the wait timeout.
    /// </summary>
    /// <param name="func">The function to throttle.</param>
    /// <param name="wait">The number of milliseconds to throttle invocations to.</param>
    /// <param name="options">The options object.</param>
    /// <returns>Returns the new throttled function.</returns>
    JsValue Throttle(System.Func<System.Text.Json.Nodes.JsonNode?> func, double? wait = null, System.Text.Json.Nodes.JsonNode? options = null);

    /// <summary>
    /// Creates a function that accepts up to one argument, ignoring any
    /// additional arguments.
    /// </summary>
    /// <param name="func">The function to cap arguments for.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> Unary(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>
    /// Creates a function that provides value to the wrapper function as its first argument. Any additional
    /// arguments provided to the function are appended to those provided to the wrapper function. The wrapper is
    /// invoked with the this binding of the created function.
    /// </summary>
    /// <param name="value">The value to wrap.</param>
    /// <param name="wrapper">The wrapper function.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Wrap(System.Text.Json.Nodes.JsonNode? value, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> wrapper);

    /// <summary>Casts value as an array if it’s not one.</summary>
    /// <param name="value">The value to inspect.</param>
    /// <returns>Returns the cast array.</returns>
    System.Text.Json.Nodes.JsonNode?[] CastArray(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Creates a shallow clone of value.
    ///
    /// Note: This method is loosely based on the structured clone algorithm and supports cloning arrays,
    /// array buffers, booleans, date objects, maps, numbers, Object objects, regexes, sets, strings, symbols,
    /// and typed arrays. The own enumerable properties of arguments objects are cloned as plain objects. An empty
    /// object is returned for uncloneable values such as error objects, functions, DOM nodes, and WeakMaps.
    /// </summary>
    /// <param name="value">The value to clone.</param>
    /// <returns>Returns the cloned value.</returns>
    System.Text.Json.Nodes.JsonNode? Clone(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>This method is like _.clone except that it recursively clones value.</summary>
    /// <param name="value">The value to recursively clone.</param>
    /// <returns>Returns the deep cloned value.</returns>
    System.Text.Json.Nodes.JsonNode? CloneDeep(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>This method is like _.cloneWith except that it recursively clones value.</summary>
    /// <returns>Returns the deep cloned value.</returns>
    System.Text.Json.Nodes.JsonNode? CloneDeepWith(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>This method is like _.cloneWith except that it recursively clones value.</summary>
    /// <param name="value">The value to recursively clone.</param>
    /// <param name="customizer">The function to customize cloning.</param>
    /// <returns>Returns the deep cloned value.</returns>
    System.Text.Json.Nodes.JsonNode? CloneDeepWith(System.Text.Json.Nodes.JsonNode? value, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> customizer);

    /// <summary>
    /// This method is like _.clone except that it accepts customizer which is invoked to produce the cloned value.
    /// If customizer returns undefined cloning is handled by the method instead.
    /// </summary>
    /// <returns>Returns the cloned value.</returns>
    System.Text.Json.Nodes.JsonNode? CloneWith(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// This method is like _.clone except that it accepts customizer which is invoked to produce the cloned value.
    /// If customizer returns undefined cloning is handled by the method instead.
    /// </summary>
    /// <param name="value">The value to clone.</param>
    /// <param name="customizer">The function to customize cloning.</param>
    /// <returns>Returns the cloned value.</returns>
    System.Text.Json.Nodes.JsonNode? CloneWith(System.Text.Json.Nodes.JsonNode? value, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> customizer);

    /// <summary>
    /// Checks if object conforms to source by invoking the predicate properties of source with the
    /// corresponding property values of object.
    ///
    /// Note: This method is equivalent to _.conforms when source is partially applied.
    /// </summary>
    bool ConformsTo(System.Text.Json.Nodes.JsonNode? @object, System.Text.Json.Nodes.JsonNode? source);

    /// <summary>
    /// Performs a [`SameValueZero`](http://ecma-international.org/ecma-262/6.0/#sec-samevaluezero)
    /// comparison between two values to determine if they are equivalent.
    /// </summary>
    /// <param name="value">The value to compare.</param>
    /// <param name="other">The other value to compare.</param>
    /// <returns>Returns `true` if the values are equivalent, else `false`.</returns>
    bool Eq(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? other);

    /// <summary>Checks if value is greater than other.</summary>
    /// <param name="value">The value to compare.</param>
    /// <param name="other">The other value to compare.</param>
    /// <returns>Returns true if value is greater than other, else false.</returns>
    bool Gt(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? other);

    /// <summary>Checks if value is greater than or equal to other.</summary>
    /// <param name="value">The value to compare.</param>
    /// <param name="other">The other value to compare.</param>
    /// <returns>Returns true if value is greater than or equal to other, else false.</returns>
    bool Gte(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? other);

    /// <summary>Checks if value is classified as an arguments object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsArguments(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is classified as an Array object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsArray(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is classified as an ArrayBuffer object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsArrayBuffer(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Checks if `value` is array-like. A value is considered array-like if it's
    /// not a function and has a `value.length` that's an integer greater than or
    /// equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
    /// </summary>
    /// <returns>Returns `true` if `value` is array-like, else `false`.</returns>
    bool IsArrayLike(JsValue t);

    /// <summary>
    /// This method is like `_.isArrayLike` except that it also checks if `value`
    /// is an object.
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns `true` if `value` is an array-like object, else `false`.</returns>
    bool IsArrayLikeObject(JsValue value);

    /// <summary>Checks if value is classified as a boolean primitive or object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsBoolean(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is a buffer.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is a buffer, else false.</returns>
    bool IsBuffer(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is classified as a Date object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsDate(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is a DOM element.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is a DOM element, else false.</returns>
    bool IsElement(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Checks if value is empty. A value is considered empty unless it’s an arguments object, array, string, or
    /// jQuery-like collection with a length greater than 0 or an object with own enumerable properties.
    /// </summary>
    /// <param name="value">The value to inspect.</param>
    /// <returns>Returns true if value is empty, else false.</returns>
    bool IsEmpty(JsValue? value = null);

    /// <summary>
    /// Performs a deep comparison between two values to determine if they are
    /// equivalent.
    ///
    /// **Note:** This method supports comparing arrays, array buffers, booleans,
    /// date objects, error objects, maps, numbers, `Object` objects, regexes,
    /// sets, strings, symbols, and typed arrays. `Object` objects are compared
    /// by their own, not inherited, enumerable properties. Functions and DOM
    /// nodes are **not** supported.
    /// </summary>
    /// <param name="value">The value to compare.</param>
    /// <param name="other">The other value to compare.</param>
    /// <returns>Returns `true` if the values are equivalent, else `false`.</returns>
    bool IsEqual(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? other);

    /// <summary>
    /// This method is like `_.isEqual` except that it accepts `customizer` which is
    /// invoked to compare values. If `customizer` returns `undefined` comparisons are
    /// handled by the method instead. The `customizer` is invoked with up to seven arguments:
    /// (objValue, othValue [, index|key, object, other, stack]).
    /// </summary>
    /// <param name="value">The value to compare.</param>
    /// <param name="other">The other value to compare.</param>
    /// <param name="customizer">The function to customize comparisons.</param>
    /// <returns>Returns `true` if the values are equivalent, else `false`.</returns>
    bool IsEqualWith(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? other, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, JsValue, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, bool?>? customizer = null);

    /// <summary>
    /// Checks if value is an Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, or URIError
    /// object.
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is an error object, else false.</returns>
    bool IsError(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Checks if value is a finite primitive number.
    ///
    /// Note: This method is based on Number.isFinite.
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is a finite number, else false.</returns>
    bool IsFinite(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is a callable function.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsFunction(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Checks if `value` is an integer.
    ///
    /// **Note:** This method is based on [`Number.isInteger`](https://mdn.io/Number/isInteger).
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns `true` if `value` is an integer, else `false`.</returns>
    bool IsInteger(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Checks if `value` is a valid array-like length.
    ///
    /// **Note:** This function is loosely based on [`ToLength`](http://ecma-international.org/ecma-262/6.0/#sec-tolength).
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns `true` if `value` is a valid length, else `false`.</returns>
    bool IsLength(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is classified as a Map object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsMap(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Performs a deep comparison between `object` and `source` to determine if
    /// `object` contains equivalent property values.
    ///
    /// **Note:** This method supports comparing the same values as `_.isEqual`.
    /// </summary>
    /// <param name="object">The object to inspect.</param>
    /// <param name="source">The object of property values to match.</param>
    /// <returns>Returns `true` if `object` is a match, else `false`.</returns>
    bool IsMatch(System.Text.Json.Nodes.JsonNode @object, System.Text.Json.Nodes.JsonNode source);

    /// <summary>
    /// This method is like `_.isMatch` except that it accepts `customizer` which
    /// is invoked to compare values. If `customizer` returns `undefined` comparisons
    /// are handled by the method instead. The `customizer` is invoked with three
    /// arguments: (objValue, srcValue, index|key, object, source).
    /// </summary>
    /// <param name="object">The object to inspect.</param>
    /// <param name="source">The object of property values to match.</param>
    /// <param name="customizer">The function to customize comparisons.</param>
    /// <returns>Returns `true` if `object` is a match, else `false`.</returns>
    bool IsMatchWith(System.Text.Json.Nodes.JsonNode @object, System.Text.Json.Nodes.JsonNode source, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, JsValue, System.Text.Json.Nodes.JsonNode, System.Text.Json.Nodes.JsonNode, bool?> customizer);

    /// <summary>
    /// Checks if value is NaN.
    ///
    /// Note: This method is not the same as isNaN which returns true for undefined and other non-numeric values.
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is NaN, else false.</returns>
    bool IsNaN(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is a native function.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is a native function, else false.</returns>
    bool IsNative(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Checks if `value` is `null` or `undefined`.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns `true` if `value` is nullish, else `false`.</returns>
    bool IsNil(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Checks if value is null.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is null, else false.</returns>
    bool IsNull(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Checks if value is classified as a Number primitive or object.
    ///
    /// Note: To exclude Infinity, -Infinity, and NaN, which are classified as numbers, use the _.isFinite method.
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsNumber(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Checks if value is the language type of Object. (e.g. arrays, functions, objects, regexes, new Number(0),
    /// and new String(''))
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is an object, else false.</returns>
    bool IsObject(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Checks if `value` is object-like. A value is object-like if it's not `null`
    /// and has a `typeof` result of "object".
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns `true` if `value` is object-like, else `false`.</returns>
    bool IsObjectLike(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Checks if value is a plain object, that is, an object created by the Object constructor or one with a
    /// [[Prototype]] of null.
    ///
    /// Note: This method assumes objects created by the Object constructor have no inherited enumerable properties.
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is a plain object, else false.</returns>
    bool IsPlainObject(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is classified as a RegExp object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsRegExp(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Checks if `value` is a safe integer. An integer is safe if it's an IEEE-754
    /// double precision number which isn't the result of a rounded unsafe integer.
    ///
    /// **Note:** This method is based on [`Number.isSafeInteger`](https://mdn.io/Number/isSafeInteger).
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns `true` if `value` is a safe integer, else `false`.</returns>
    bool IsSafeInteger(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Checks if value is classified as a Set object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsSet(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is classified as a String primitive or object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsString(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if `value` is classified as a `Symbol` primitive or object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns `true` if `value` is correctly classified, else `false`.</returns>
    bool IsSymbol(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Checks if value is classified as a typed array.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsTypedArray(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Checks if value is undefined.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is undefined, else false.</returns>
    bool IsUndefined(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Checks if value is classified as a WeakMap object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsWeakMap(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is classified as a WeakSet object.</summary>
    /// <param name="value">The value to check.</param>
    /// <returns>Returns true if value is correctly classified, else false.</returns>
    bool IsWeakSet(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>Checks if value is less than other.</summary>
    /// <param name="value">The value to compare.</param>
    /// <param name="other">The other value to compare.</param>
    /// <returns>Returns true if value is less than other, else false.</returns>
    bool Lt(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? other);

    /// <summary>Checks if value is less than or equal to other.</summary>
    /// <param name="value">The value to compare.</param>
    /// <param name="other">The other value to compare.</param>
    /// <returns>Returns true if value is less than or equal to other, else false.</returns>
    bool Lte(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? other);

    /// <summary>Converts value to an array.</summary>
    /// <returns>Returns the converted array.</returns>
    System.Text.Json.Nodes.JsonNode?[] ToArray();

    /// <summary>Converts value to an array.</summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>Returns the converted array.</returns>
    System.Text.Json.Nodes.JsonNode?[] ToArray(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Converts `value` to a finite number.</summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>Returns the converted number.</returns>
    double ToFinite(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Converts `value` to an integer.
    ///
    /// **Note:** This function is loosely based on [`ToInteger`](http://www.ecma-international.org/ecma-262/6.0/#sec-tointeger).
    /// </summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>Returns the converted integer.</returns>
    double ToInteger(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Converts `value` to an integer suitable for use as the length of an
    /// array-like object.
    ///
    /// **Note:** This method is based on [`ToLength`](http://ecma-international.org/ecma-262/6.0/#sec-tolength).
    /// </summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>Returns the converted integer.</returns>
    double ToLength(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Converts `value` to a number.</summary>
    /// <param name="value">The value to process.</param>
    /// <returns>Returns the number.</returns>
    double ToNumber(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Converts value to a plain object flattening inherited enumerable properties of value to own properties
    /// of the plain object.
    /// </summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>Returns the converted plain object.</returns>
    System.Text.Json.Nodes.JsonNode? ToPlainObject(System.Text.Json.Nodes.JsonNode? value = null);

    /// <summary>
    /// Converts `value` to a safe integer. A safe integer can be compared and
    /// represented correctly.
    /// </summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>Returns the converted integer.</returns>
    double ToSafeInteger(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Converts `value` to a string if it's not one. An empty string is returned
    /// for `null` and `undefined` values. The sign of `-0` is preserved.
    /// </summary>
    /// <param name="value">The value to process.</param>
    /// <returns>Returns the string.</returns>
    string ToString(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Adds two numbers.</summary>
    /// <param name="augend">The first number to add.</param>
    /// <param name="addend">The second number to add.</param>
    /// <returns>Returns the sum.</returns>
    double Add(double augend, double addend);

    /// <summary>Calculates n rounded up to precision.</summary>
    /// <param name="n">The number to round up.</param>
    /// <param name="precision">The precision to round up to.</param>
    /// <returns>Returns the rounded up number.</returns>
    double Ceil(double n, double? precision = null);

    /// <summary>Divide two numbers.</summary>
    /// <param name="dividend">The first number in a division.</param>
    /// <param name="divisor">The second number in a division.</param>
    /// <returns>Returns the quotient.</returns>
    double Divide(double dividend, double divisor);

    /// <summary>Calculates n rounded down to precision.</summary>
    /// <param name="n">The number to round down.</param>
    /// <param name="precision">The precision to round down to.</param>
    /// <returns>Returns the rounded down number.</returns>
    double Floor(double n, double? precision = null);

    /// <summary>
    /// Computes the maximum value of `array`. If `array` is empty or falsey
    /// `undefined` is returned.
    /// </summary>
    /// <returns>Returns the maximum value.</returns>
    System.Text.Json.Nodes.JsonNode? Max(System.Text.Json.Nodes.JsonNode?[] collection);

    /// <summary>
    /// This method is like `_.max` except that it accepts `iteratee` which is
    /// invoked for each element in `array` to generate the criterion by which
    /// the value is ranked. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the maximum value.</returns>
    System.Text.Json.Nodes.JsonNode? MaxBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>Computes the mean of the values in `array`.</summary>
    /// <returns>Returns the mean.</returns>
    double Mean(System.Text.Json.Nodes.JsonNode?[]? collection);

    /// <summary>Computes the mean of the provided properties of the objects in the `array`</summary>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the mean.</returns>
    double MeanBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// Computes the minimum value of `array`. If `array` is empty or falsey
    /// `undefined` is returned.
    /// </summary>
    /// <returns>Returns the minimum value.</returns>
    System.Text.Json.Nodes.JsonNode? Min(System.Text.Json.Nodes.JsonNode?[] collection);

    /// <summary>
    /// This method is like `_.min` except that it accepts `iteratee` which is
    /// invoked for each element in `array` to generate the criterion by which
    /// the value is ranked. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the minimum value.</returns>
    System.Text.Json.Nodes.JsonNode? MinBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>Multiply two numbers.</summary>
    /// <param name="multiplier">The first number in a multiplication.</param>
    /// <param name="multiplicand">The second number in a multiplication.</param>
    /// <returns>Returns the product.</returns>
    double Multiply(double multiplier, double multiplicand);

    /// <summary>Calculates n rounded to precision.</summary>
    /// <param name="n">The number to round.</param>
    /// <param name="precision">The precision to round to.</param>
    /// <returns>Returns the rounded number.</returns>
    double Round(double n, double? precision = null);

    /// <summary>Subtract two numbers.</summary>
    /// <param name="minuend">The first number in a subtraction.</param>
    /// <param name="subtrahend">The second number in a subtraction.</param>
    /// <returns>Returns the difference.</returns>
    double Subtract(double minuend, double subtrahend);

    /// <summary>Computes the sum of the values in `array`.</summary>
    /// <returns>Returns the sum.</returns>
    double Sum(System.Text.Json.Nodes.JsonNode?[]? collection);

    /// <summary>
    /// This method is like `_.sum` except that it accepts `iteratee` which is
    /// invoked for each element in `array` to generate the value to be summed.
    /// The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="iteratee">The iteratee invoked per element.</param>
    /// <returns>Returns the sum.</returns>
    double SumBy(System.Text.Json.Nodes.JsonNode?[]? collection, System.Func<System.Text.Json.Nodes.JsonNode?, double>? iteratee = null);

    /// <summary>Clamps `number` within the inclusive `lower` and `upper` bounds.</summary>
    /// <returns>Returns the clamped number.</returns>
    double Clamp(double number, double upper);

    /// <summary>Clamps `number` within the inclusive `lower` and `upper` bounds.</summary>
    /// <param name="number">The number to clamp.</param>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    /// <returns>Returns the clamped number.</returns>
    double Clamp(double number, double lower, double upper);

    /// <summary>
    /// Checks if n is between start and up to but not including, end. If end is not specified it’s set to start
    /// with start then set to 0.
    /// </summary>
    /// <param name="n">The number to check.</param>
    /// <param name="start">The start of the range.</param>
    /// <param name="end">The end of the range.</param>
    /// <returns>Returns true if n is in the range, else false.</returns>
    bool InRange(double n, double start, double? end = null);

    /// <summary>
    /// Produces a random number between min and max (inclusive). If only one argument is provided a number between
    /// 0 and the given number is returned. If floating is true, or either min or max are floats, a floating-point
    /// number is returned instead of an integer.
    /// </summary>
    /// <param name="floating">Specify returning a floating-point number.</param>
    /// <returns>Returns the random number.</returns>
    double Random(bool? floating = null);

    /// <summary>
    /// Produces a random number between min and max (inclusive). If only one argument is provided a number between
    /// 0 and the given number is returned. If floating is true, or either min or max are floats, a floating-point
    /// number is returned instead of an integer.
    /// </summary>
    /// <returns>Returns the random number.</returns>
    double Random(double max, bool? floating);

    /// <summary>
    /// Produces a random number between min and max (inclusive). If only one argument is provided a number between
    /// 0 and the given number is returned. If floating is true, or either min or max are floats, a floating-point
    /// number is returned instead of an integer.
    /// </summary>
    /// <returns>Returns the random number.</returns>
    double Random(double min, double max, bool? floating);

    /// <summary>
    /// Assigns own enumerable properties of source objects to the destination
    /// object. Source objects are applied from left to right. Subsequent sources
    /// overwrite property assignments of previous sources.
    ///
    /// **Note:** This method mutates `object` and is loosely based on
    /// [`Object.assign`](https://mdn.io/Object/assign).
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? Assign(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>
    /// Assigns own enumerable properties of source objects to the destination
    /// object. Source objects are applied from left to right. Subsequent sources
    /// overwrite property assignments of previous sources.
    ///
    /// **Note:** This method mutates `object` and is loosely based on
    /// [`Object.assign`](https://mdn.io/Object/assign).
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? Assign(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    /// <summary>
    /// This method is like `_.assign` except that it iterates over own and
    /// inherited source properties.
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? AssignIn(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>
    /// This method is like `_.assign` except that it iterates over own and
    /// inherited source properties.
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? AssignIn(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    /// <summary>
    /// This method is like `_.assignIn` except that it accepts `customizer` which
    /// is invoked to produce the assigned values. If `customizer` returns `undefined`
    /// assignment is handled by the method instead. The `customizer` is invoked
    /// with five arguments: (objValue, srcValue, key, object, source).
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? AssignInWith(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>
    /// This method is like `_.assignIn` except that it accepts `customizer` which
    /// is invoked to produce the assigned values. If `customizer` returns `undefined`
    /// assignment is handled by the method instead. The `customizer` is invoked
    /// with five arguments: (objValue, srcValue, key, object, source).
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? AssignInWith(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    /// <summary>
    /// This method is like `_.assign` except that it accepts `customizer` which
    /// is invoked to produce the assigned values. If `customizer` returns `undefined`
    /// assignment is handled by the method instead. The `customizer` is invoked
    /// with five arguments: (objValue, srcValue, key, object, source).
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? AssignWith(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>
    /// This method is like `_.assign` except that it accepts `customizer` which
    /// is invoked to produce the assigned values. If `customizer` returns `undefined`
    /// assignment is handled by the method instead. The `customizer` is invoked
    /// with five arguments: (objValue, srcValue, key, object, source).
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? AssignWith(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    /// <summary>
    /// Creates an array of elements corresponding to the given keys, or indexes, of collection. Keys may be
    /// specified as individual arguments or as arrays of keys.
    /// </summary>
    /// <param name="object">The object to iterate over.</param>
    /// <param name="props">The property names or indexes of elements to pick, specified individually or in arrays.</param>
    /// <returns>Returns the new array of picked elements.</returns>
    System.Text.Json.Nodes.JsonNode?[] At(System.Text.Json.Nodes.JsonNode? @object, params string[] props);

    /// <summary>
    /// Creates an object that inherits from the given prototype object. If a properties object is provided its own
    /// enumerable properties are assigned to the created object.
    /// </summary>
    /// <param name="prototype">The object to inherit from.</param>
    /// <param name="properties">The properties to assign to the object.</param>
    /// <returns>Returns the new object.</returns>
    System.Text.Json.Nodes.JsonNode Create(System.Text.Json.Nodes.JsonNode prototype, System.Text.Json.Nodes.JsonNode? properties = null);

    /// <summary>
    /// Assigns own enumerable properties of source object(s) to the destination object for all destination
    /// properties that resolve to undefined. Once a property is set, additional values of the same property are
    /// ignored.
    ///
    /// Note: This method mutates object.
    /// </summary>
    /// <returns>The destination object.</returns>
    System.Text.Json.Nodes.JsonNode? Defaults(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>
    /// Assigns own enumerable properties of source object(s) to the destination object for all destination
    /// properties that resolve to undefined. Once a property is set, additional values of the same property are
    /// ignored.
    ///
    /// Note: This method mutates object.
    /// </summary>
    /// <returns>The destination object.</returns>
    System.Text.Json.Nodes.JsonNode? Defaults(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] sources);

    /// <summary>This method is like _.defaults except that it recursively assigns default properties.</summary>
    /// <param name="object">The destination object.</param>
    /// <param name="sources">The source objects.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? DefaultsDeep(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] sources);

    (string, System.Text.Json.Nodes.JsonNode?)[] Entries(System.Text.Json.Nodes.JsonNode? @object = null);

    (string, System.Text.Json.Nodes.JsonNode?)[] EntriesIn(System.Text.Json.Nodes.JsonNode? @object = null);

    System.Text.Json.Nodes.JsonNode? Extend(System.Text.Json.Nodes.JsonNode? @object);

    System.Text.Json.Nodes.JsonNode? Extend(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    System.Text.Json.Nodes.JsonNode? ExtendWith(System.Text.Json.Nodes.JsonNode? @object);

    System.Text.Json.Nodes.JsonNode? ExtendWith(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    /// <summary>
    /// This method is like _.find except that it returns the key of the first element predicate returns truthy for
    /// instead of the element itself.
    /// </summary>
    /// <param name="object">The object to search.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the key of the matched element, else undefined.</returns>
    string? FindKey(System.Text.Json.Nodes.JsonNode? @object, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>This method is like _.findKey except that it iterates over elements of a collection in the opposite order.</summary>
    /// <param name="object">The object to search.</param>
    /// <param name="predicate">The function invoked per iteration.</param>
    /// <returns>Returns the key of the matched element, else undefined.</returns>
    string? FindLastKey(System.Text.Json.Nodes.JsonNode? @object, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// Iterates over own and inherited enumerable properties of an object invoking iteratee for each property. The
    /// iteratee is invoked with three arguments: (value, key, object). Iteratee functions may
    /// exit iteration early by explicitly returning false.
    /// </summary>
    /// <param name="object">The object to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? ForIn(System.Text.Json.Nodes.JsonNode? @object, System.Func<System.Text.Json.Nodes.JsonNode?, string, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? iteratee = null);

    /// <summary>This method is like _.forIn except that it iterates over properties of object in the opposite order.</summary>
    /// <param name="object">The object to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? ForInRight(System.Text.Json.Nodes.JsonNode? @object, System.Func<System.Text.Json.Nodes.JsonNode?, string, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? iteratee = null);

    /// <summary>
    /// Iterates over own enumerable properties of an object invoking iteratee for each property. The iteratee is
    /// invoked with three arguments: (value, key, object). Iteratee functions may exit
    /// iteration early by explicitly returning false.
    /// </summary>
    /// <param name="object">The object to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? ForOwn(System.Text.Json.Nodes.JsonNode? @object, System.Func<System.Text.Json.Nodes.JsonNode?, string, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? iteratee = null);

    /// <summary>This method is like _.forOwn except that it iterates over properties of object in the opposite order.</summary>
    /// <param name="object">The object to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? ForOwnRight(System.Text.Json.Nodes.JsonNode? @object, System.Func<System.Text.Json.Nodes.JsonNode?, string, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? iteratee = null);

    /// <summary>
    /// Creates an array of function property names from own enumerable properties
    /// of `object`.
    /// </summary>
    /// <param name="object">The object to inspect.</param>
    /// <returns>Returns the new array of property names.</returns>
    string[] Functions(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>
    /// Creates an array of function property names from own and inherited
    /// enumerable properties of `object`.
    /// </summary>
    /// <param name="object">The object to inspect.</param>
    /// <returns>Returns the new array of property names.</returns>
    string[] FunctionsIn(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>
    /// Gets the property value at path of object. If the resolved value is undefined the defaultValue is used
    /// in its place.
    /// </summary>
    /// <param name="object">The object to query.</param>
    /// <param name="path">The path of the property to get.</param>
    /// <returns>Returns the resolved value.</returns>
    System.Text.Json.Nodes.JsonNode? Get(System.Text.Json.Nodes.JsonNode @object, System.Text.Json.Nodes.JsonNode? path);

    /// <summary>
    /// Gets the property value at path of object. If the resolved value is undefined the defaultValue is used
    /// in its place.
    /// </summary>
    /// <returns>Returns the resolved value.</returns>
    System.Text.Json.Nodes.JsonNode? Get(System.Text.Json.Nodes.JsonNode? @object, string path, System.Text.Json.Nodes.JsonNode? defaultValue);

    /// <summary>Checks if `path` is a direct property of `object`.</summary>
    /// <param name="object">The object to query.</param>
    /// <param name="path">The path to check.</param>
    /// <returns>Returns `true` if `path` exists, else `false`.</returns>
    bool Has(System.Text.Json.Nodes.JsonNode? @object, string path);

    /// <summary>Checks if `path` is a direct or inherited property of `object`.</summary>
    /// <param name="object">The object to query.</param>
    /// <param name="path">The path to check.</param>
    /// <returns>Returns `true` if `path` exists, else `false`.</returns>
    bool HasIn(System.Text.Json.Nodes.JsonNode? @object, string path);

    /// <summary>
    /// Creates an object composed of the inverted keys and values of object. If object contains duplicate values,
    /// subsequent values overwrite property assignments of previous values unless multiValue is true.
    /// </summary>
    /// <param name="object">The object to invert.</param>
    /// <returns>Returns the new inverted object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> Invert(System.Text.Json.Nodes.JsonNode @object);

    /// <summary>
    /// This method is like _.invert except that the inverted object is generated from the results of running each
    /// element of object through iteratee. The corresponding inverted value of each inverted key is an array of
    /// keys responsible for generating the inverted value. The iteratee is invoked with one argument: (value).
    /// </summary>
    /// <param name="object">The object to invert.</param>
    /// <param name="interatee">The iteratee invoked per element.</param>
    /// <returns>Returns the new inverted object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> InvertBy(System.Text.Json.Nodes.JsonNode? @object, System.Text.Json.Nodes.JsonNode? interatee = null);

    /// <summary>Invokes the method at path of object.</summary>
    /// <param name="object">The object to query.</param>
    /// <param name="path">The path of the method to invoke.</param>
    /// <param name="args">The arguments to invoke the method with.</param>
    System.Text.Json.Nodes.JsonNode? Invoke(System.Text.Json.Nodes.JsonNode? @object, string path, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>
    /// Creates an array of the own enumerable property names of object.
    ///
    /// Note: Non-object values are coerced to objects. See the ES spec for more details.
    /// </summary>
    /// <param name="object">The object to query.</param>
    /// <returns>Returns the array of property names.</returns>
    string[] Keys(System.Text.Json.Nodes.JsonNode? @object = null);

    /// <summary>
    /// Creates an array of the own and inherited enumerable property names of object.
    ///
    /// Note: Non-object values are coerced to objects.
    /// </summary>
    /// <param name="object">The object to query.</param>
    /// <returns>An array of property names.</returns>
    string[] KeysIn(System.Text.Json.Nodes.JsonNode? @object = null);

    /// <summary>
    /// The opposite of _.mapValues; this method creates an object with the same values as object and keys generated
    /// by running each own enumerable property of object through iteratee.
    /// </summary>
    /// <param name="object">The object to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns the new mapped object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> MapKeys(System.Text.Json.Nodes.JsonNode?[]? @object, System.Text.Json.Nodes.JsonNode? iteratee = null);

    /// <summary>
    /// Creates an object with the same keys as object and values generated by running each own
    /// enumerable property of object through iteratee. The iteratee function is
    /// invoked with three arguments: (value, key, object).
    /// </summary>
    /// <returns>Returns the new mapped object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> MapValues(string? obj);

    /// <summary>
    /// Creates an object with the same keys as object and values generated by running each own
    /// enumerable property of object through iteratee. The iteratee function is
    /// invoked with three arguments: (value, key, object).
    /// </summary>
    /// <returns>Returns the new mapped object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> MapValues(string? obj, System.Func<string, double, string, System.Text.Json.Nodes.JsonNode?> callback);

    /// <summary>
    /// Recursively merges own and inherited enumerable properties of source
    /// objects into the destination object, skipping source properties that resolve
    /// to `undefined`. Array and plain object properties are merged recursively.
    /// Other objects and value types are overridden by assignment. Source objects
    /// are applied from left to right. Subsequent sources overwrite property
    /// assignments of previous sources.
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? Merge(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    /// <summary>
    /// This method is like `_.merge` except that it accepts `customizer` which
    /// is invoked to produce the merged values of the destination and source
    /// properties. If `customizer` returns `undefined` merging is handled by the
    /// method instead. The `customizer` is invoked with six arguments:
    /// (objValue, srcValue, key, object, source, stack).
    /// </summary>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode? MergeWith(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode?[] otherArgs);

    /// <summary>
    /// The opposite of `_.pick`; this method creates an object composed of the
    /// own and inherited enumerable properties of `object` that are not omitted.
    /// </summary>
    /// <param name="object">The source object.</param>
    /// <param name="paths">
    /// The property names to omit, specified
    /// individually or in arrays..
    /// </param>
    /// <returns>Returns the new object.</returns>
    System.Text.Json.Nodes.JsonNode? Omit(System.Text.Json.Nodes.JsonNode? @object, params string[] paths);

    /// <summary>
    /// The opposite of `_.pickBy`; this method creates an object composed of the
    /// own and inherited enumerable properties of `object` that `predicate`
    /// doesn't return truthy for.
    /// </summary>
    /// <param name="object">The source object.</param>
    /// <param name="predicate">The function invoked per property.</param>
    /// <returns>Returns the new object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> OmitBy(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?>? @object, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>Creates an object composed of the picked `object` properties.</summary>
    /// <param name="object">The source object.</param>
    /// <param name="props">
    /// The property names to pick, specified
    /// individually or in arrays.
    /// </param>
    /// <returns>Returns the new object.</returns>
    System.Text.Json.Nodes.JsonNode? Pick(System.Text.Json.Nodes.JsonNode @object, params System.Text.Json.Nodes.JsonNode?[] props);

    /// <summary>
    /// Creates an object composed of the `object` properties `predicate` returns
    /// truthy for. The predicate is invoked with two arguments: (value, key).
    /// </summary>
    /// <returns>Returns the new object.</returns>
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> PickBy(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?>? @object, System.Text.Json.Nodes.JsonNode? predicate = null);

    /// <summary>
    /// This method is like _.get except that if the resolved value is a function it’s invoked with the this binding
    /// of its parent object and its result is returned.
    /// </summary>
    /// <param name="object">The object to query.</param>
    /// <param name="path">The path of the property to resolve.</param>
    /// <param name="defaultValue">The value returned if the resolved value is undefined.</param>
    /// <returns>Returns the resolved value.</returns>
    System.Text.Json.Nodes.JsonNode? Result(System.Text.Json.Nodes.JsonNode? @object, string path, System.Text.Json.Nodes.JsonNode? defaultValue = null);

    /// <summary>
    /// Sets the value at path of object. If a portion of path doesn’t exist it’s created. Arrays are created for
    /// missing index properties while objects are created for all other missing properties. Use _.setWith to
    /// customize path creation.
    /// </summary>
    /// <param name="object">The object to modify.</param>
    /// <param name="path">The path of the property to set.</param>
    /// <param name="value">The value to set.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode Set(System.Text.Json.Nodes.JsonNode @object, string path, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// This method is like _.set except that it accepts customizer which is invoked to produce the objects of
    /// path. If customizer returns undefined path creation is handled by the method instead. The customizer is
    /// invoked with three arguments: (nsValue, key, nsObject).
    /// </summary>
    /// <param name="object">The object to modify.</param>
    /// <param name="path">The path of the property to set.</param>
    /// <param name="value">The value to set.</param>
    /// <param name="customizer">The function to customize assigned values.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode SetWith(System.Text.Json.Nodes.JsonNode @object, string path, System.Text.Json.Nodes.JsonNode? value, System.Func<System.Text.Json.Nodes.JsonNode?, string, System.Text.Json.Nodes.JsonNode, System.Text.Json.Nodes.JsonNode?>? customizer = null);

    /// <summary>Creates an array of own enumerable key-value pairs for object.</summary>
    /// <param name="object">The object to query.</param>
    /// <returns>Returns the new array of key-value pairs.</returns>
    (string, System.Text.Json.Nodes.JsonNode?)[] ToPairs(System.Text.Json.Nodes.JsonNode? @object = null);

    /// <summary>Creates an array of own and inherited enumerable key-value pairs for object.</summary>
    /// <param name="object">The object to query.</param>
    /// <returns>Returns the new array of key-value pairs.</returns>
    (string, System.Text.Json.Nodes.JsonNode?)[] ToPairsIn(System.Text.Json.Nodes.JsonNode? @object = null);

    /// <summary>
    /// An alternative to _.reduce; this method transforms object to a new accumulator object which is the result of
    /// running each of its own enumerable properties through iteratee, with each invocation potentially mutating
    /// the accumulator object. The iteratee is invoked with four arguments: (accumulator,
    /// value, key, object). Iteratee functions may exit iteration early by explicitly returning false.
    /// </summary>
    /// <returns>Returns the accumulated value.</returns>
    System.Text.Json.Nodes.JsonNode?[] Transform(System.Text.Json.Nodes.JsonNode?[] @object);

    /// <summary>
    /// An alternative to _.reduce; this method transforms object to a new accumulator object which is the result of
    /// running each of its own enumerable properties through iteratee, with each invocation potentially mutating
    /// the accumulator object. The iteratee is invoked with four arguments: (accumulator,
    /// value, key, object). Iteratee functions may exit iteration early by explicitly returning false.
    /// </summary>
    /// <param name="object">The object to iterate over.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <param name="accumulator">The custom accumulator value.</param>
    /// <returns>Returns the accumulated value.</returns>
    System.Text.Json.Nodes.JsonNode? Transform(System.Text.Json.Nodes.JsonNode?[] @object, System.Action<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, double, System.Text.Json.Nodes.JsonNode?[]> iteratee, System.Text.Json.Nodes.JsonNode? accumulator = null);

    /// <summary>
    /// Removes the property at path of object.
    ///
    /// Note: This method mutates object.
    /// </summary>
    /// <param name="object">The object to modify.</param>
    /// <param name="path">The path of the property to unset.</param>
    /// <returns>Returns true if the property is deleted, else false.</returns>
    bool Unset(System.Text.Json.Nodes.JsonNode? @object, string path);

    /// <summary>
    /// This method is like _.set except that accepts updater to produce the value to set. Use _.updateWith to
    /// customize path creation. The updater is invoked with one argument: (value).
    /// </summary>
    /// <param name="object">The object to modify.</param>
    /// <param name="path">The path of the property to set.</param>
    /// <param name="updater">The function to produce the updated value.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? Update(System.Text.Json.Nodes.JsonNode @object, string path, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> updater);

    /// <summary>
    /// This method is like `_.update` except that it accepts `customizer` which is
    /// invoked to produce the objects of `path`.  If `customizer` returns `undefined`
    /// path creation is handled by the method instead. The `customizer` is invoked
    /// with three arguments: (nsValue, key, nsObject).
    ///
    /// **Note:** This method mutates `object`.
    /// </summary>
    /// <param name="object">The object to modify.</param>
    /// <param name="path">The path of the property to set.</param>
    /// <param name="updater">The function to produce the updated value.</param>
    /// <param name="customizer">The function to customize assigned values.</param>
    /// <returns>Returns `object`.</returns>
    System.Text.Json.Nodes.JsonNode UpdateWith(System.Text.Json.Nodes.JsonNode @object, string path, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> updater, System.Func<System.Text.Json.Nodes.JsonNode?, string, System.Text.Json.Nodes.JsonNode, System.Text.Json.Nodes.JsonNode?>? customizer = null);

    /// <summary>Creates an array of the own enumerable property values of object.</summary>
    /// <param name="object">The object to query.</param>
    /// <returns>Returns an array of property values.</returns>
    System.Text.Json.Nodes.JsonNode?[] Values(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>Creates an array of the own and inherited enumerable property values of object.</summary>
    /// <param name="object">The object to query.</param>
    /// <returns>Returns the array of property values.</returns>
    System.Text.Json.Nodes.JsonNode?[] ValuesIn(System.Text.Json.Nodes.JsonNode? @object);

    /// <summary>Creates a lodash object that wraps value with explicit method chaining enabled.</summary>
    /// <param name="value">The value to wrap.</param>
    /// <returns>Returns the new lodash wrapper instance.</returns>
    JsValue Chain(JsValue value);

    /// <summary>
    /// This method invokes interceptor and returns value. The interceptor is invoked with one
    /// argument; (value). The purpose of this method is to "tap into" a method chain in order to perform operations
    /// on intermediate results within the chain.
    /// </summary>
    /// <param name="value">The value to provide to interceptor.</param>
    /// <param name="interceptor">The function to invoke.</param>
    /// <returns>Returns value.</returns>
    System.Text.Json.Nodes.JsonNode? Tap(System.Text.Json.Nodes.JsonNode? value, System.Action<System.Text.Json.Nodes.JsonNode?> interceptor);

    /// <summary>This method is like _.tap except that it returns the result of interceptor.</summary>
    /// <param name="value">The value to provide to interceptor.</param>
    /// <param name="interceptor">The function to invoke.</param>
    /// <returns>Returns the result of interceptor.</returns>
    System.Text.Json.Nodes.JsonNode? Thru(System.Text.Json.Nodes.JsonNode? value, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> interceptor);

    /// <summary>Converts string to camel case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the camel cased string.</returns>
    string CamelCase(string? @string = null);

    /// <summary>Converts the first character of string to upper case and the remaining to lower case.</summary>
    /// <param name="string">The string to capitalize.</param>
    /// <returns>Returns the capitalized string.</returns>
    System.Text.Json.Nodes.JsonNode? Capitalize(string? @string = null);

    /// <summary>
    /// Deburrs string by converting latin-1 supplementary letters to basic latin letters and removing combining
    /// diacritical marks.
    /// </summary>
    /// <param name="string">The string to deburr.</param>
    /// <returns>Returns the deburred string.</returns>
    string Deburr(string? @string = null);

    /// <summary>Checks if string ends with the given target string.</summary>
    /// <param name="string">The string to search.</param>
    /// <param name="target">The string to search for.</param>
    /// <param name="position">The position to search from.</param>
    /// <returns>Returns true if string ends with target, else false.</returns>
    bool EndsWith(string? @string = null, string? target = null, double? position = null);

    /// <summary>
    /// Converts the characters "&amp;", "&lt;", "&gt;", '"', "'", and "`" in string to their corresponding HTML entities.
    ///
    /// Note: No other characters are escaped. To escape additional characters use a third-party library like he.
    ///
    /// Though the "&gt;" character is escaped for symmetry, characters like "&gt;" and "/" don’t need escaping in HTML
    /// and have no special meaning unless they're part of a tag or unquoted attribute value. See Mathias Bynens’s
    /// article (under "semi-related fun fact") for more details.
    ///
    /// Backticks are escaped because in IE &lt; 9, they can break out of attribute values or HTML comments. See #59,
    /// #102, #108, and #133 of the HTML5 Security Cheatsheet for more details.
    ///
    /// When working with HTML you should always quote attribute values to reduce XSS vectors.
    /// </summary>
    /// <param name="string">The string to escape.</param>
    /// <returns>Returns the escaped string.</returns>
    string Escape(string? @string = null);

    /// <summary>
    /// Escapes the RegExp special characters "^", "$", "\", ".", "*", "+", "?", "(", ")", "[", "]",
    /// "{", "}", and "|" in string.
    /// </summary>
    /// <param name="string">The string to escape.</param>
    /// <returns>Returns the escaped string.</returns>
    string EscapeRegExp(string? @string = null);

    /// <summary>Converts string to kebab case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the kebab cased string.</returns>
    string KebabCase(string? @string = null);

    /// <summary>Converts `string`, as space separated words, to lower case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the lower cased string.</returns>
    string LowerCase(string? @string = null);

    /// <summary>Converts the first character of `string` to lower case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the converted string.</returns>
    System.Text.Json.Nodes.JsonNode? LowerFirst(string? @string = null);

    /// <summary>
    /// Pads string on the left and right sides if it’s shorter than length. Padding characters are truncated if
    /// they can’t be evenly divided by length.
    /// </summary>
    /// <param name="string">The string to pad.</param>
    /// <param name="length">The padding length.</param>
    /// <param name="chars">The string used as padding.</param>
    /// <returns>Returns the padded string.</returns>
    string Pad(string? @string = null, double? length = null, string? chars = null);

    /// <summary>
    /// Pads string on the right side if it’s shorter than length. Padding characters are truncated if they exceed
    /// length.
    /// </summary>
    /// <param name="string">The string to pad.</param>
    /// <param name="length">The padding length.</param>
    /// <param name="chars">The string used as padding.</param>
    /// <returns>Returns the padded string.</returns>
    string PadEnd(string? @string = null, double? length = null, string? chars = null);

    /// <summary>
    /// Pads string on the left side if it’s shorter than length. Padding characters are truncated if they exceed
    /// length.
    /// </summary>
    /// <param name="string">The string to pad.</param>
    /// <param name="length">The padding length.</param>
    /// <param name="chars">The string used as padding.</param>
    /// <returns>Returns the padded string.</returns>
    string PadStart(string? @string = null, double? length = null, string? chars = null);

    /// <summary>
    /// Converts string to an integer of the specified radix. If radix is undefined or 0, a radix of 10 is used
    /// unless value is a hexadecimal, in which case a radix of 16 is used.
    ///
    /// Note: This method aligns with the ES5 implementation of parseInt.
    /// </summary>
    /// <param name="string">The string to convert.</param>
    /// <param name="radix">The radix to interpret value by.</param>
    /// <returns>Returns the converted integer.</returns>
    double ParseInt(string @string, double? radix = null);

    /// <summary>Repeats the given string n times.</summary>
    /// <param name="string">The string to repeat.</param>
    /// <param name="n">The number of times to repeat the string.</param>
    /// <returns>Returns the repeated string.</returns>
    string Repeat(string? @string = null, double? n = null);

    /// <summary>
    /// Replaces matches for pattern in string with replacement.
    ///
    /// Note: This method is based on String#replace.
    /// </summary>
    /// <returns>Returns the modified string.</returns>
    string Replace(string pattern, System.Func<string, string> replacement);

    /// <summary>
    /// Replaces matches for pattern in string with replacement.
    ///
    /// Note: This method is based on String#replace.
    /// </summary>
    /// <returns>Returns the modified string.</returns>
    string Replace(string @string, string pattern, System.Func<string, string> replacement);

    /// <summary>Converts string to snake case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the snake cased string.</returns>
    string SnakeCase(string? @string = null);

    /// <summary>
    /// Splits string by separator.
    ///
    /// Note: This method is based on String#split.
    /// </summary>
    /// <param name="string">The string to split.</param>
    /// <param name="separator">The separator pattern to split by.</param>
    /// <param name="limit">The length to truncate results to.</param>
    /// <returns>Returns the new array of string segments.</returns>
    string[] Split(string? @string, string? separator = null, double? limit = null);

    /// <summary>Converts string to start case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the start cased string.</returns>
    string StartCase(string? @string = null);

    /// <summary>Checks if string starts with the given target string.</summary>
    /// <param name="string">The string to search.</param>
    /// <param name="target">The string to search for.</param>
    /// <param name="position">The position to search from.</param>
    /// <returns>Returns true if string starts with target, else false.</returns>
    bool StartsWith(string? @string = null, string? target = null, double? position = null);

    /// <summary>
    /// Creates a compiled template function that can interpolate data properties in "interpolate" delimiters,
    /// HTML-escape interpolated data properties in "escape" delimiters, and execute JavaScript in "evaluate"
    /// delimiters. Data properties may be accessed as free variables in the template. If a setting object is
    /// provided it takes precedence over _.templateSettings values.
    ///
    /// Note: In the development build _.template utilizes
    /// [sourceURLs](http://www.html5rocks.com/en/tutorials/developertools/sourcemaps/#toc-sourceurl) for easier
    /// debugging.
    ///
    /// For more information on precompiling templates see
    /// [lodash's custom builds documentation](https://lodash.com/custom-builds).
    ///
    /// For more information on Chrome extension sandboxes see
    /// [Chrome's extensions documentation](https://developer.chrome.com/extensions/sandboxingEval).
    /// </summary>
    /// <param name="string">The template string.</param>
    /// <param name="options">The options object.</param>
    /// <returns>Returns the compiled template function.</returns>
    JsValue Template(string? @string = null, TemplateOptions? options = null);

    /// <summary>Converts `string`, as a whole, to lower case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the lower cased string.</returns>
    System.Text.Json.Nodes.JsonNode? ToLower(string? @string = null);

    /// <summary>Converts `string`, as a whole, to upper case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the upper cased string.</returns>
    System.Text.Json.Nodes.JsonNode? ToUpper(string? @string = null);

    /// <summary>Removes leading and trailing whitespace or specified characters from string.</summary>
    /// <param name="string">The string to trim.</param>
    /// <param name="chars">The characters to trim.</param>
    /// <returns>Returns the trimmed string.</returns>
    string Trim(string? @string = null, string? chars = null);

    /// <summary>Removes leading and trailing whitespace or specified characters from string.</summary>
    /// <returns>Returns the trimmed string.</returns>
    string Trim(string @string, System.Text.Json.Nodes.JsonNode index, System.Text.Json.Nodes.JsonNode guard);

    /// <summary>Removes trailing whitespace or specified characters from string.</summary>
    /// <param name="string">The string to trim.</param>
    /// <param name="chars">The characters to trim.</param>
    /// <returns>Returns the trimmed string.</returns>
    string TrimEnd(string? @string = null, string? chars = null);

    /// <summary>Removes trailing whitespace or specified characters from string.</summary>
    /// <returns>Returns the trimmed string.</returns>
    string TrimEnd(string @string, System.Text.Json.Nodes.JsonNode index, System.Text.Json.Nodes.JsonNode guard);

    /// <summary>Removes leading whitespace or specified characters from string.</summary>
    /// <param name="string">The string to trim.</param>
    /// <param name="chars">The characters to trim.</param>
    /// <returns>Returns the trimmed string.</returns>
    string TrimStart(string? @string = null, string? chars = null);

    /// <summary>Removes leading whitespace or specified characters from string.</summary>
    /// <returns>Returns the trimmed string.</returns>
    string TrimStart(string @string, System.Text.Json.Nodes.JsonNode index, System.Text.Json.Nodes.JsonNode guard);

    /// <summary>
    /// Truncates string if it’s longer than the given maximum string length. The last characters of the truncated
    /// string are replaced with the omission string which defaults to "…".
    /// </summary>
    /// <param name="string">The string to truncate.</param>
    /// <param name="options">The options object or maximum string length.</param>
    /// <returns>Returns the truncated string.</returns>
    string Truncate(string? @string = null, TruncateOptions? options = null);

    /// <summary>
    /// The inverse of _.escape; this method converts the HTML entities &amp;amp;, &amp;lt;, &amp;gt;, &amp;quot;, &amp;#39;, and &amp;#96;
    /// in string to their corresponding characters.
    ///
    /// Note: No other HTML entities are unescaped. To unescape additional HTML entities use a third-party library
    /// like he.
    /// </summary>
    /// <param name="string">The string to unescape.</param>
    /// <returns>Returns the unescaped string.</returns>
    string Unescape(string? @string = null);

    /// <summary>Converts `string`, as space separated words, to upper case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the upper cased string.</returns>
    string UpperCase(string? @string = null);

    /// <summary>Converts the first character of `string` to upper case.</summary>
    /// <param name="string">The string to convert.</param>
    /// <returns>Returns the converted string.</returns>
    System.Text.Json.Nodes.JsonNode? UpperFirst(string? @string = null);

    /// <summary>Splits `string` into an array of its words.</summary>
    /// <param name="string">The string to inspect.</param>
    /// <param name="pattern">The pattern to match words.</param>
    /// <returns>Returns the words of `string`.</returns>
    string[] Words(string? @string = null, string? pattern = null);

    /// <summary>Splits `string` into an array of its words.</summary>
    /// <returns>Returns the words of `string`.</returns>
    string[] Words(string @string, System.Text.Json.Nodes.JsonNode index, System.Text.Json.Nodes.JsonNode guard);

    /// <summary>
    /// Attempts to invoke func, returning either the result or the caught error object. Any additional arguments
    /// are provided to func when it’s invoked.
    /// </summary>
    /// <param name="func">The function to attempt.</param>
    /// <returns>Returns the func result or error object.</returns>
    System.Text.Json.Nodes.JsonNode? Attempt(System.Func<System.Text.Json.Nodes.JsonNode?> func, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>
    /// Binds methods of an object to the object itself, overwriting the existing method. Method names may be
    /// specified as individual arguments or as arrays of method names. If no method names are provided all
    /// enumerable function properties, own and inherited, of object are bound.
    ///
    /// Note: This method does not set the "length" property of bound functions.
    /// </summary>
    /// <param name="object">The object to bind and assign the bound methods to.</param>
    /// <param name="methodNames">
    /// The object method names to bind, specified as individual method names or arrays of
    /// method names.
    /// </param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? BindAll(System.Text.Json.Nodes.JsonNode? @object, params System.Text.Json.Nodes.JsonNode[] methodNames);

    /// <summary>
    /// Creates a function that iterates over `pairs` and invokes the corresponding
    /// function of the first predicate to return truthy. The predicate-function
    /// pairs are invoked with the `this` binding and arguments of the created
    /// function.
    /// </summary>
    /// <param name="pairs">The predicate-function pairs.</param>
    /// <returns>Returns the new composite function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Cond((System.Func<bool>, System.Func<System.Text.Json.Nodes.JsonNode?>)[] pairs);

    /// <summary>
    /// Creates a function that invokes the predicate properties of `source` with the corresponding
    /// property values of a given object, returning true if all predicates return truthy, else false.
    /// </summary>
    System.Func<System.Text.Json.Nodes.JsonNode?, bool> Conforms(System.Text.Json.Nodes.JsonNode? source);

    /// <summary>Creates a function that returns value.</summary>
    /// <param name="value">The value to return from the new function.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Constant(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Checks `value` to determine whether a default value should be returned in
    /// its place. The `defaultValue` is returned if `value` is `NaN`, `null`,
    /// or `undefined`.
    /// </summary>
    /// <param name="value">The value to check.</param>
    /// <param name="defaultValue">The default value.</param>
    /// <returns>Returns the resolved value.</returns>
    System.Text.Json.Nodes.JsonNode? DefaultTo(System.Text.Json.Nodes.JsonNode? value, System.Text.Json.Nodes.JsonNode? defaultValue);

    /// <summary>
    /// Creates a function that returns the result of invoking the provided functions with the this binding of the
    /// created function, where each successive invocation is supplied the return value of the previous.
    /// </summary>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Flow(params System.Func<System.Text.Json.Nodes.JsonNode?>[] func);

    /// <summary>
    /// This method is like _.flow except that it creates a function that invokes the provided functions from right
    /// to left.
    /// </summary>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> FlowRight(params System.Func<System.Text.Json.Nodes.JsonNode?>[] func);

    /// <summary>This method returns the first argument provided to it.</summary>
    /// <returns>Returns value.</returns>
    void Identity();

    /// <summary>This method returns the first argument provided to it.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>Returns value.</returns>
    System.Text.Json.Nodes.JsonNode? Identity(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Creates a function that invokes `func` with the arguments of the created
    /// function. If `func` is a property name the created callback returns the
    /// property value for a given element. If `func` is an object the created
    /// callback returns `true` for elements that contain the equivalent object properties, otherwise it returns `false`.
    /// </summary>
    /// <param name="func">The value to convert to a callback.</param>
    /// <returns>Returns the callback.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> Iteratee(System.Func<System.Text.Json.Nodes.JsonNode?> func);

    /// <summary>
    /// Creates a function that performs a deep comparison between a given object and source, returning true if the
    /// given object has equivalent property values, else false.
    ///
    /// Note: This method supports comparing arrays, booleans, Date objects, numbers, Object objects, regexes, and
    /// strings. Objects are compared by their own, not inherited, enumerable properties. For comparing a single own
    /// or inherited property value see _.matchesProperty.
    /// </summary>
    /// <param name="source">The object of property values to match.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, bool> Matches(System.Text.Json.Nodes.JsonNode? source);

    /// <summary>
    /// Creates a function that compares the property value of path on a given object to value.
    ///
    /// Note: This method supports comparing arrays, booleans, Date objects, numbers, Object objects, regexes, and
    /// strings. Objects are compared by their own, not inherited, enumerable properties.
    /// </summary>
    /// <param name="path">The path of the property to get.</param>
    /// <param name="srcValue">The value to match.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, bool> MatchesProperty(string path, System.Text.Json.Nodes.JsonNode? srcValue);

    /// <summary>
    /// Creates a function that invokes the method at path on a given object. Any additional arguments are provided
    /// to the invoked method.
    /// </summary>
    /// <param name="path">The path of the method to invoke.</param>
    /// <param name="args">The arguments to invoke the method with.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> Method(string path, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>
    /// The opposite of _.method; this method creates a function that invokes the method at a given path on object.
    /// Any additional arguments are provided to the invoked method.
    /// </summary>
    /// <param name="object">The object to query.</param>
    /// <param name="args">The arguments to invoke the method with.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<string, System.Text.Json.Nodes.JsonNode?> MethodOf(System.Text.Json.Nodes.JsonNode @object, params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>
    /// Adds all own enumerable function properties of a source object to the destination object. If object is a
    /// function then methods are added to its prototype as well.
    ///
    /// Note: Use _.runInContext to create a pristine lodash function to avoid conflicts caused by modifying
    /// the original.
    /// </summary>
    /// <returns>Returns object.</returns>
    JsValue Mixin(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> source, MixinOptions? options = null);

    /// <summary>
    /// Adds all own enumerable function properties of a source object to the destination object. If object is a
    /// function then methods are added to its prototype as well.
    ///
    /// Note: Use _.runInContext to create a pristine lodash function to avoid conflicts caused by modifying
    /// the original.
    /// </summary>
    /// <param name="object">The destination object.</param>
    /// <param name="source">The object of functions to add.</param>
    /// <param name="options">The options object.</param>
    /// <returns>Returns object.</returns>
    System.Text.Json.Nodes.JsonNode? Mixin(System.Text.Json.Nodes.JsonNode? @object, System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> source, MixinOptions? options);

    /// <summary>Reverts the _ variable to its previous value and returns a reference to the lodash function.</summary>
    /// <returns>Returns the lodash function.</returns>
    System.Text.Json.Nodes.JsonNode? NoConflict();

    /// <summary>A no-operation function that returns undefined regardless of the arguments it receives.</summary>
    /// <returns>undefined</returns>
    void Noop(params System.Text.Json.Nodes.JsonNode?[] args);

    /// <summary>Creates a function that returns its nth argument.</summary>
    /// <param name="n">The index of the argument to return.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?> NthArg(double? n = null);

    /// <summary>
    /// Creates a function that invokes iteratees with the arguments provided to the created function and returns
    /// their results.
    /// </summary>
    /// <param name="iteratees">The iteratees to invoke.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?[]> Over(params System.Func<System.Text.Json.Nodes.JsonNode?>[] iteratees);

    /// <summary>
    /// Creates a function that checks if all of the predicates return truthy when invoked with the arguments
    /// provided to the created function.
    /// </summary>
    /// <param name="predicates">The predicates to check.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, bool> OverEvery(params System.Func<System.Text.Json.Nodes.JsonNode?, bool>[] predicates);

    /// <summary>
    /// Creates a function that checks if any of the predicates return truthy when invoked with the arguments
    /// provided to the created function.
    /// </summary>
    /// <param name="predicates">The predicates to check.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, bool> OverSome(params System.Func<System.Text.Json.Nodes.JsonNode?, bool>[] predicates);

    /// <summary>Creates a function that returns the property value at path on a given object.</summary>
    /// <param name="path">The path of the property to get.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> Property(string path);

    /// <summary>
    /// The opposite of _.property; this method creates a function that returns the property value at a given path
    /// on object.
    /// </summary>
    /// <param name="object">The object to query.</param>
    /// <returns>Returns the new function.</returns>
    System.Func<string, System.Text.Json.Nodes.JsonNode?> PropertyOf(System.Text.Json.Nodes.JsonNode @object);

    /// <summary>
    /// Creates an array of numbers (positive and/or negative) progressing from start up to, but not including, end.
    /// If end is not specified it’s set to start with start then set to 0. If end is less than start a zero-length
    /// range is created unless a negative step is specified.
    /// </summary>
    /// <param name="start">The start of the range.</param>
    /// <param name="end">The end of the range.</param>
    /// <param name="step">The value to increment or decrement by.</param>
    /// <returns>Returns a new range array.</returns>
    System.Collections.Generic.IReadOnlyList<double> Range(double start, double? end = null, double? step = null);

    /// <summary>
    /// This method is like `_.range` except that it populates values in
    /// descending order.
    /// </summary>
    /// <param name="start">The start of the range.</param>
    /// <param name="end">The end of the range.</param>
    /// <param name="step">The value to increment or decrement by.</param>
    /// <returns>Returns the new array of numbers.</returns>
    System.Collections.Generic.IReadOnlyList<double> RangeRight(double start, double? end = null, double? step = null);

    /// <summary>Create a new pristine lodash function using the given context object.</summary>
    /// <param name="context">The context object.</param>
    /// <returns>Returns a new lodash function.</returns>
    JsValue RunInContext(System.Text.Json.Nodes.JsonNode? context = null);

    /// <summary>This method returns a new empty array.</summary>
    /// <returns>Returns the new empty array.</returns>
    System.Text.Json.Nodes.JsonNode?[] StubArray();

    /// <summary>This method returns `false`.</summary>
    /// <returns>Returns `false`.</returns>
    bool StubFalse();

    /// <summary>This method returns a new empty object.</summary>
    /// <returns>Returns the new empty object.</returns>
    System.Text.Json.Nodes.JsonNode? StubObject();

    /// <summary>This method returns an empty string.</summary>
    /// <returns>Returns the empty string.</returns>
    string StubString();

    /// <summary>This method returns `true`.</summary>
    /// <returns>Returns `true`.</returns>
    bool StubTrue();

    /// <summary>
    /// Invokes the iteratee function n times, returning an array of the results of each invocation. The iteratee
    /// is invoked with one argument; (index).
    /// </summary>
    /// <returns>Returns the array of results.</returns>
    System.Collections.Generic.IReadOnlyList<double> Times(double n);

    /// <summary>
    /// Invokes the iteratee function n times, returning an array of the results of each invocation. The iteratee
    /// is invoked with one argument; (index).
    /// </summary>
    /// <param name="n">The number of times to invoke iteratee.</param>
    /// <param name="iteratee">The function invoked per iteration.</param>
    /// <returns>Returns the array of results.</returns>
    System.Text.Json.Nodes.JsonNode?[] Times(double n, System.Func<double, System.Text.Json.Nodes.JsonNode?> iteratee);

    /// <summary>Converts `value` to a property path array.</summary>
    /// <param name="value">The value to convert.</param>
    /// <returns>Returns the new property path array.</returns>
    string[] ToPath(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Generates a unique ID. If prefix is provided the ID is appended to it.</summary>
    /// <param name="prefix">The value to prefix the ID with.</param>
    /// <returns>Returns the unique ID.</returns>
    string UniqueId(string? prefix = null);

    /// <summary>
    /// By default, the template delimiters used by Lo-Dash are similar to those in embedded Ruby
    /// (ERB). Change the following template settings to use alternative delimiters.
    /// </summary>
    public sealed record TemplateSettings2
    {
        /// <summary>An object to import into the template as local variables.</summary>
        public System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?>? Imports { get; init; }
        /// <summary>Used to reference the data object in the template text.</summary>
        public string? Variable { get; init; }
    }

    public sealed record MutableList
    {
        public required double Length { get; init; }
    }

    public sealed record DebounceSettings
    {
        public bool? Leading { get; init; }
        public double? MaxWait { get; init; }
        public bool? Trailing { get; init; }
    }

    public sealed record TemplateOptions
    {
        public string? SourceURL { get; init; }
        /// <summary>An object to import into the template as local variables.</summary>
        public System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?>? Imports { get; init; }
        /// <summary>Used to reference the data object in the template text.</summary>
        public string? Variable { get; init; }
    }

    public sealed record TruncateOptions
    {
        public double? Length { get; init; }
        public string? Omission { get; init; }
        public string? Separator { get; init; }
    }

    public sealed record MixinOptions
    {
        public bool? Chain { get; init; }
    }
}

using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/semver/index.js")]
public partial interface ISemver
{
    /// <summary>Returns cleaned (removed leading/trailing whitespace, remove '=v' prefix) and parsed version, or null if version is invalid.</summary>
    string? Clean(string version, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// Compares two versions excluding build identifiers (the bit after `+` in the semantic version string).
    ///
    /// Sorts in ascending order when passed to `Array.sort()`.
    /// </summary>
    /// <returns>
    /// `0` if `v1` == `v2`
    /// - `1` if `v1` is greater
    /// - `-1` if `v2` is greater.
    /// </returns>
    double Compare(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// Compares two versions including build identifiers (the bit after `+` in the semantic version string).
    ///
    /// Sorts in ascending order when passed to `Array.sort()`.
    /// </summary>
    /// <returns>
    /// `0` if `v1` == `v2`
    /// - `1` if `v1` is greater
    /// - `-1` if `v2` is greater.
    /// </returns>
    double CompareBuild(string a, string b, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Short for compare(v1, v2, { loose: true })</summary>
    double CompareLoose(string v1, string v2);

    /// <summary>Returns difference between two versions by the release type (major, premajor, minor, preminor, patch, prepatch, or prerelease), or null if the versions are the same.</summary>
    string? Diff(string v1, string v2);

    /// <summary>Return the version incremented by the release type (major, premajor, minor, preminor, patch, prepatch, or prerelease), or null if it's not valid.</summary>
    string? Inc(string version, string release, string identifier, System.Text.Json.Nodes.JsonNode? identifierBase = null);

    /// <summary>Return the version incremented by the release type (major, premajor, minor, preminor, patch, prepatch, or prerelease), or null if it's not valid.</summary>
    string? Inc(string version, string release, System.Text.Json.Nodes.JsonNode? optionsOrLoose, string? identifier, System.Text.Json.Nodes.JsonNode? identifierBase);

    /// <summary>Return the major version number.</summary>
    double Major(string version, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return the minor version number.</summary>
    double Minor(string version, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// Return the parsed version as a `SemVer` object.
    ///
    /// In case `version` is invalid, the function will
    /// - throw if `throwErrors` is `true`.
    /// - return `null` otherwise.
    /// </summary>
    ISemVer? Parse(string? version = null);

    /// <summary>
    /// Return the parsed version as a `SemVer` object.
    ///
    /// In case `version` is invalid, the function will
    /// - throw if `throwErrors` is `true`.
    /// - return `null` otherwise.
    /// </summary>
    ISemVer? Parse(string? version, System.Text.Json.Nodes.JsonNode optionsOrLoose, bool? throwErrors = null);

    /// <summary>Return the patch version number.</summary>
    double Patch(string version, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Returns an array of prerelease components, or null if none exist.</summary>
    System.Text.Json.Nodes.JsonNode[]? Prerelease(string version, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// The reverse of compare.
    ///
    /// Sorts in descending order when passed to `Array.sort()`.
    /// </summary>
    double Rcompare(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Sorts an array of semver entries in descending order using `compareBuild()`.</summary>
    JsValue[] Rsort(string[] list, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Sorts an array of semver entries in ascending order using `compareBuild()`.</summary>
    JsValue[] Sort(string[] list, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    string? Truncate(string version, string truncation, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return the parsed version as a string, or null if it's not valid.</summary>
    string? Valid(string? version, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// Pass in a comparison string, and it'll call the corresponding semver comparison function.
    /// "===" and "!==" do simple string comparison, but are included for completeness.
    /// Throws if an invalid comparison string is provided.
    /// </summary>
    bool Cmp(string v1, string @operator, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Coerces a string to SemVer if possible</summary>
    ISemVer? Coerce(string? version, CoerceOptions? options = null);

    /// <summary>v1 == v2 This is true if they're logically equivalent, even if they're not the exact same string. You already know how to compare strings.</summary>
    bool Eq(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>v1 &gt; v2</summary>
    bool Gt(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>v1 &gt;= v2</summary>
    bool Gte(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>v1 &lt; v2</summary>
    bool Lt(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>v1 &lt;= v2</summary>
    bool Lte(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>v1 != v2 The opposite of eq.</summary>
    bool Neq(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return true if the subRange range is entirely contained by the superRange range.</summary>
    bool Subset(string sub, string dom, RangeOptions? options = null);

    /// <summary>Return true if version is greater than all the versions possible in the range.</summary>
    bool Gtr(string version, string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return true if any of the ranges comparators intersect</summary>
    bool Intersects(string range1, string range2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return true if version is less than all the versions possible in the range.</summary>
    bool Ltr(string version, string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return the highest version in the list that satisfies the range, or null if none of them do.</summary>
    JsValue MaxSatisfying(string[] versions, string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return the lowest version in the list that satisfies the range, or null if none of them do.</summary>
    JsValue MinSatisfying(string[] versions, string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return the lowest version that can possibly match the given range.</summary>
    ISemVer? MinVersion(string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// Return true if the version is outside the bounds of the range in either the high or low direction.
    /// The hilo argument must be either the string '&gt;' or '&lt;'. (This is the function called by gtr and ltr.)
    /// </summary>
    bool Outside(string version, string range, string hilo, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return true if the version satisfies the range.</summary>
    bool Satisfies(string version, string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Mostly just for testing and legacy API reasons</summary>
    string[][] ToComparators(string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>Return the valid range or null if it's not valid</summary>
    string? ValidRange(string? range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// Return a "simplified" range that matches the same items in `versions` list as the range specified.
    /// Note that it does *not* guarantee that it would match the same versions in all cases,
    /// only for the set of versions provided.
    /// This is useful when generating ranges by joining together multiple versions with `||` programmatically,
    /// to provide the user with something a bit more ergonomic.
    /// If the provided range is shorter in string-length than the generated range, then that is returned.
    /// </summary>
    JsValue SimplifyRange(string[] ranges, string range, Options? options = null);

    [JsConstructor("Comparator")]
    IComparator NewComparator(string comp, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    [JsConstructor("Range")]
    IRange NewRange(string range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    [JsConstructor("SemVer")]
    ISemVer NewSemVer(string version, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);

    /// <summary>
    /// Compares two identifiers, must be numeric strings or truthy/falsy values.
    ///
    /// Sorts in ascending order when passed to `Array.sort()`.
    /// </summary>
    double CompareIdentifiers(string? a, string? b);

    /// <summary>
    /// The reverse of compareIdentifiers.
    ///
    /// Sorts in descending order when passed to `Array.sort()`.
    /// </summary>
    double RcompareIdentifiers(string? a, string? b);

    [JsName("SEMVER_SPEC_VERSION")]
    string SEMVERSPECVERSION { get; }

    [JsName("RELEASE_TYPES")]
    string[] RELEASETYPES { get; }

    [JsObject]
    public partial interface IComparator
    {
        ISemVer Semver { get; set; }

        string Operator { get; set; }

        string Value { get; set; }

        bool Loose { get; set; }

        Options Options { get; set; }

        void Parse(string comp);

        bool Test(string version);

        bool Intersects(IComparator comp, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);
    }

    [JsObject]
    public partial interface IRange
    {
        string Range { get; set; }

        string Raw { get; set; }

        bool Loose { get; set; }

        Options Options { get; set; }

        bool IncludePrerelease { get; set; }

        string Format();

        string Inspect();

        IComparator[][] Set { get; set; }

        IComparator[] ParseRange(string range);

        bool Test(string version);

        bool Intersects(IRange range, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null);
    }

    [JsObject]
    public partial interface ISemVer
    {
        string Raw { get; set; }

        bool Loose { get; set; }

        Options Options { get; set; }

        string Format();

        string Inspect();

        double Major { get; set; }

        double Minor { get; set; }

        double Patch { get; set; }

        string Version { get; set; }

        string[] Build { get; set; }

        System.Text.Json.Nodes.JsonNode[] Prerelease { get; set; }

        /// <summary>Compares two versions excluding build identifiers (the bit after `+` in the semantic version string).</summary>
        /// <returns>
        /// `0` if `this` == `other`
        /// - `1` if `this` is greater
        /// - `-1` if `other` is greater.
        /// </returns>
        double Compare(string other);

        /// <summary>Compares the release portion of two versions.</summary>
        /// <returns>
        /// `0` if `this` == `other`
        /// - `1` if `this` is greater
        /// - `-1` if `other` is greater.
        /// </returns>
        double CompareMain(string other);

        /// <summary>Compares the prerelease portion of two versions.</summary>
        /// <returns>
        /// `0` if `this` == `other`
        /// - `1` if `this` is greater
        /// - `-1` if `other` is greater.
        /// </returns>
        double ComparePre(string other);

        /// <summary>Compares the build identifier of two versions.</summary>
        /// <returns>
        /// `0` if `this` == `other`
        /// - `1` if `this` is greater
        /// - `-1` if `other` is greater.
        /// </returns>
        double CompareBuild(string other);

        ISemVer Inc(string release, string? identifier = null, System.Text.Json.Nodes.JsonNode? identifierBase = null);

        string ToString();
    }

    public sealed record CoerceOptions
    {
        /// <summary>
        /// If the `options.includePrerelease` flag is set, then the `coerce` result will contain
        /// prerelease and build parts of a version. For example, `1.2.3.4-rc.1+rev.2`
        /// will preserve prerelease `rc.1` and build `rev.2` in the result.
        /// </summary>
        public bool? IncludePrerelease { get; init; }
        /// <summary>
        /// If the `options.rtl` flag is set, then `coerce` will return the right-most
        /// coercible tuple that does not share an ending index with a longer coercible
        /// tuple.  For example, `1.2.3.4` will return `2.3.4` in rtl mode, not
        /// `4.0.0`.  `1.2.3/4` will return `4.0.0`, because the `4` is not a part of
        /// any other overlapping SemVer tuple.
        /// </summary>
        public bool? Rtl { get; init; }
        public bool? Loose { get; init; }
    }

    public sealed record RangeOptions
    {
        public bool? IncludePrerelease { get; init; }
        public bool? Loose { get; init; }
    }

    public sealed record Options
    {
        public bool? Loose { get; init; }
    }
}

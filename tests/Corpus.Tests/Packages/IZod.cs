using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("zod")]
public partial interface IZod
{
    [JsName("core.$constructor")]
    JsValue CoreConstructor(string name, System.Action<JsValue, System.Text.Json.Nodes.JsonNode?> initializer, System.Text.Json.Nodes.JsonNode? proto = null, ConstructorParams? @params = null);

    [JsName("core.globalConfig")]
    ZodConfig CoreGlobalConfig { get; }

    [JsName("core._parse")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> CoreParse(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.parse")]
    System.Text.Json.Nodes.JsonNode? CoreParse2(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, ParseParams? @params = null);

    [JsName("core._parseAsync")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?>> CoreParseAsync(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.parseAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> CoreParseAsync2Async(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, ParseParams? @params = null);

    [JsName("core._safeParse")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode> CoreSafeParse(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.safeParse")]
    System.Text.Json.Nodes.JsonNode CoreSafeParse2(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("core._safeParseAsync")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode>> CoreSafeParseAsync(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.safeParseAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode> CoreSafeParseAsync2Async(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("core._encode")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> CoreEncode(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.encode")]
    System.Text.Json.Nodes.JsonNode? CoreEncode2(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, ParseParams? @params = null);

    [JsName("core._decode")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> CoreDecode(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.decode")]
    System.Text.Json.Nodes.JsonNode? CoreDecode2(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, ParseParams? @params = null);

    [JsName("core._encodeAsync")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?>> CoreEncodeAsync(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.encodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> CoreEncodeAsync2Async(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, ParseParams? @params = null);

    [JsName("core._decodeAsync")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?>> CoreDecodeAsync(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.decodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> CoreDecodeAsync2Async(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, ParseParams? @params = null);

    [JsName("core._safeEncode")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode> CoreSafeEncode(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.safeEncode")]
    System.Text.Json.Nodes.JsonNode CoreSafeEncode2(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("core._safeDecode")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode> CoreSafeDecode(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.safeDecode")]
    System.Text.Json.Nodes.JsonNode CoreSafeDecode2(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("core._safeEncodeAsync")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode>> CoreSafeEncodeAsync(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.safeEncodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode> CoreSafeEncodeAsync2Async(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("core._safeDecodeAsync")]
    System.Func<JsValue, System.Text.Json.Nodes.JsonNode?, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode>> CoreSafeDecodeAsync(System.Text.Json.Nodes.JsonNode err);

    [JsName("core.safeDecodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode> CoreSafeDecodeAsync2Async(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    /// <summary>
    /// Format a ZodError as a human-readable string in the following form.
    ///
    /// From
    ///
    /// ```ts
    /// ZodError {
    /// issues: [
    /// {
    /// expected: 'string',
    /// code: 'invalid_type',
    /// path: [ 'username' ],
    /// message: 'Invalid input: expected string'
    /// },
    /// {
    /// expected: 'number',
    /// code: 'invalid_type',
    /// path: [ 'favoriteNumbers', 1 ],
    /// message: 'Invalid input: expected number'
    /// }
    /// ];
    /// }
    /// ```
    ///
    /// to
    ///
    /// ```
    /// username
    /// ✖ Expected number, received string at "username
    /// favoriteNumbers[0]
    /// ✖ Invalid input: expected number
    /// ```
    /// </summary>
    [JsName("core.toDotPath")]
    string CoreToDotPath(string[] path);

    [JsName("core.standardProps")]
    JsValue CoreStandardProps(JsValue inst);

    /// <summary>The `://` guard rejected the input before the URL constructor saw it.</summary>
    [JsName("core.URL_BAD_FORMAT")]
    double CoreURLBADFORMAT { get; }

    /// <summary>The URL parser rejected the input.</summary>
    [JsName("core.URL_UNPARSEABLE")]
    double CoreURLUNPARSEABLE { get; }

    [JsName("core.canParseURL")]
    bool CoreCanParseURL(string input);

    [JsName("core.validateURL")]
    System.Text.Json.Nodes.JsonNode? CoreValidateURL(string trimmed, CoreValidateURLDef def);

    /// <summary>Parses a URL while preserving the non-normalizing HTTP guard.</summary>
    [JsName("core.parseURLObject")]
    System.Text.Json.Nodes.JsonNode? CoreParseURLObject(string trimmed, CoreParseURLObjectDef def);

    /// <summary>The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot.</summary>
    [JsName("core.stripTabAndNewline")]
    string CoreStripTabAndNewline(string value);

    [JsName("core.urlHostnameOk")]
    bool CoreUrlHostnameOk(System.Text.Json.Nodes.JsonNode? url, JsValue hostname);

    [JsName("core.urlProtocolOk")]
    bool CoreUrlProtocolOk(System.Text.Json.Nodes.JsonNode? url, JsValue protocol);

    [JsName("core.isValidIPv6")]
    bool CoreIsValidIPv6(string value);

    [JsName("core.isValidCIDRv6")]
    bool CoreIsValidCIDRv6(string value);

    [JsName("core.isValidBase64")]
    bool CoreIsValidBase64(string data);

    [JsName("core.base64Charset")]
    JsValue CoreBase64Charset { get; }

    [JsName("core.base64urlCharset")]
    JsValue CoreBase64urlCharset { get; }

    [JsName("core.isValidBase64URL")]
    bool CoreIsValidBase64URL(string data);

    [JsName("core.isValidCreditCard")]
    bool CoreIsValidCreditCard(string input);

    [JsName("core.isValidIBAN")]
    bool CoreIsValidIBAN(string input);

    [JsName("core.isValidJWT")]
    bool CoreIsValidJWT(string token, string? algorithm = null);

    [JsName("core.mergeValues")]
    System.Text.Json.Nodes.JsonNode CoreMergeValues(System.Text.Json.Nodes.JsonNode? a, System.Text.Json.Nodes.JsonNode? b);

    /// <summary>
    /// Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
    /// Exported for `z.compile`, which refuses to compile such a schema: cycle
    /// breaking is driven from here off state keyed on the parse context, and a
    /// generated fast path has no context to key on.
    /// </summary>
    [JsName("core.isRecursiveSchema")]
    bool CoreIsRecursiveSchema(JsValue inst);

    /// <summary>Whether this value is a node a back-edge resolved to before it finished.</summary>
    [JsName("core.isBackEdge")]
    bool CoreIsBackEdge(System.Text.Json.Nodes.JsonNode ctx, System.Text.Json.Nodes.JsonNode? value);

    [JsName("core.version")]
    CoreVersion2 CoreVersion { get; }

    [JsName("core.compileFn")]
    JsValue CoreCompileFn(JsValue schema, CompileFnOptions? options = null);

    [JsName("core._string")]
    JsValue CoreString(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._coercedString")]
    JsValue CoreCoercedString(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._email")]
    JsValue CoreEmail(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._guid")]
    JsValue CoreGuid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._uuid")]
    JsValue CoreUuid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._uuidv4")]
    JsValue CoreUuidv4(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._uuidv6")]
    JsValue CoreUuidv6(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._uuidv7")]
    JsValue CoreUuidv7(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._url")]
    JsValue CoreUrl(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._emoji")]
    JsValue CoreEmoji(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._nanoid")]
    JsValue CoreNanoid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    /// <remarks>
    /// Deprecated. CUID v1 is deprecated by its authors due to information leakage
    /// (timestamps embedded in the id). Use {@link _cuid2} instead.
    /// See https://github.com/paralleldrive/cuid.
    /// </remarks>
    [JsName("core._cuid")]
    JsValue CoreCuid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._cuid2")]
    JsValue CoreCuid2(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._ulid")]
    JsValue CoreUlid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._xid")]
    JsValue CoreXid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._ksuid")]
    JsValue CoreKsuid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._ipv4")]
    JsValue CoreIpv4(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._ipv6")]
    JsValue CoreIpv6(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._mac")]
    JsValue CoreMac(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._cidrv4")]
    JsValue CoreCidrv4(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._cidrv6")]
    JsValue CoreCidrv6(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._base64")]
    JsValue CoreBase64(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._base64url")]
    JsValue CoreBase64url(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._e164")]
    JsValue CoreE164(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._creditCard")]
    JsValue CoreCreditCard(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._iban")]
    JsValue CoreIban(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._jwt")]
    JsValue CoreJwt(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._isoDateTime")]
    JsValue CoreIsoDateTime(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._isoDate")]
    JsValue CoreIsoDate(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._isoTime")]
    JsValue CoreIsoTime(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._isoDuration")]
    JsValue CoreIsoDuration(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._number")]
    JsValue CoreNumber(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._coercedNumber")]
    JsValue CoreCoercedNumber(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._int")]
    JsValue CoreInt(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._float32")]
    JsValue CoreFloat32(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._float64")]
    JsValue CoreFloat64(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._int32")]
    JsValue CoreInt32(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._uint32")]
    JsValue CoreUint32(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._boolean")]
    JsValue CoreBoolean(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._coercedBoolean")]
    JsValue CoreCoercedBoolean(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._bigint")]
    JsValue CoreBigint(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._coercedBigint")]
    JsValue CoreCoercedBigint(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._int64")]
    JsValue CoreInt64(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._uint64")]
    JsValue CoreUint64(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._symbol")]
    JsValue CoreSymbol(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._undefined")]
    JsValue CoreUndefined(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._null")]
    JsValue CoreNull(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._any")]
    JsValue CoreAny(System.Text.Json.Nodes.JsonNode @class);

    [JsName("core._unknown")]
    JsValue CoreUnknown(System.Text.Json.Nodes.JsonNode @class);

    [JsName("core._never")]
    JsValue CoreNever(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._void")]
    JsValue CoreVoid(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._date")]
    JsValue CoreDate(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._coercedDate")]
    JsValue CoreCoercedDate(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._nan")]
    JsValue CoreNan(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._lt")]
    JsValue CoreLt(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._lte")]
    JsValue CoreLte(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._max")]
    JsValue CoreMax(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._gt")]
    JsValue CoreGt(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._gte")]
    JsValue CoreGte(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._min")]
    JsValue CoreMin(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._positive")]
    JsValue CorePositive(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._negative")]
    JsValue CoreNegative(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._nonpositive")]
    JsValue CoreNonpositive(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._nonnegative")]
    JsValue CoreNonnegative(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._multipleOf")]
    JsValue CoreMultipleOf(double value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._maxSize")]
    JsValue CoreMaxSize(double maximum, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._minSize")]
    JsValue CoreMinSize(double minimum, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._size")]
    JsValue CoreSize(double size, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._maxLength")]
    JsValue CoreMaxLength(double maximum, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._minLength")]
    JsValue CoreMinLength(double minimum, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._length")]
    JsValue CoreLength(double length, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._regex")]
    JsValue CoreRegex(JsValue pattern, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._lowercase")]
    JsValue CoreLowercase(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._uppercase")]
    JsValue CoreUppercase(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._includes")]
    JsValue CoreIncludes(string includes, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._startsWith")]
    JsValue CoreStartsWith(string prefix, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._endsWith")]
    JsValue CoreEndsWith(string suffix, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._property")]
    JsValue CoreProperty(string property, JsValue schema, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._properties")]
    JsValue CoreProperties(System.Collections.Generic.Dictionary<string, JsValue> shape, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._mime")]
    JsValue CoreMime(string[] types, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._overwrite")]
    JsValue CoreOverwrite(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> tx);

    [JsName("core._normalize")]
    JsValue CoreNormalize(string? form = null);

    [JsName("core._trim")]
    JsValue CoreTrim();

    [JsName("core._toLowerCase")]
    JsValue CoreToLowerCase();

    [JsName("core._toUpperCase")]
    JsValue CoreToUpperCase();

    [JsName("core._slugify")]
    JsValue CoreSlugify();

    [JsName("core._array")]
    JsValue CoreArray(System.Text.Json.Nodes.JsonNode @class, JsValue element, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._union")]
    JsValue CoreUnion(System.Text.Json.Nodes.JsonNode @class, JsValue[] options, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._xor")]
    JsValue CoreXor(System.Text.Json.Nodes.JsonNode @class, JsValue[] options, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._discriminatedUnion")]
    JsValue CoreDiscriminatedUnion(System.Text.Json.Nodes.JsonNode @class, string discriminator, System.Text.Json.Nodes.JsonNode?[] options, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._intersection")]
    JsValue CoreIntersection(System.Text.Json.Nodes.JsonNode @class, JsValue left, JsValue right);

    [JsName("core._tuple")]
    JsValue CoreTuple(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode?[] items, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._tuple")]
    JsValue CoreTuple(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode?[] items, JsValue rest, System.Text.Json.Nodes.JsonNode? @params);

    [JsName("core._record")]
    JsValue CoreRecord(System.Text.Json.Nodes.JsonNode @class, JsValue keyType, JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._map")]
    JsValue CoreMap(System.Text.Json.Nodes.JsonNode @class, JsValue keyType, JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._set")]
    JsValue CoreSet(System.Text.Json.Nodes.JsonNode @class, JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._enum")]
    JsValue CoreEnum(System.Text.Json.Nodes.JsonNode @class, string[] values, System.Text.Json.Nodes.JsonNode? @params = null);

    /// <remarks>
    /// Deprecated. This API has been merged into `z.enum()`. Use `z.enum()` instead.
    ///
    /// ```ts
    /// enum Colors { red, green, blue }
    /// z.enum(Colors);
    /// ```
    /// </remarks>
    [JsName("core._nativeEnum")]
    JsValue CoreNativeEnum(System.Text.Json.Nodes.JsonNode @class, System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode> entries, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._literal")]
    JsValue CoreLiteral(System.Text.Json.Nodes.JsonNode @class, string?[] value, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._file")]
    JsValue CoreFile(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._transform")]
    JsValue CoreTransform(System.Text.Json.Nodes.JsonNode @class, System.Func<System.Text.Json.Nodes.JsonNode?, ParsePayload?, System.Text.Json.Nodes.JsonNode?> fn);

    [JsName("core._optional")]
    JsValue CoreOptional(System.Text.Json.Nodes.JsonNode @class, JsValue innerType);

    [JsName("core._nullable")]
    JsValue CoreNullable(System.Text.Json.Nodes.JsonNode @class, JsValue innerType);

    [JsName("core._default")]
    JsValue CoreDefault(System.Text.Json.Nodes.JsonNode @class, JsValue innerType, System.Text.Json.Nodes.JsonNode? defaultValue);

    [JsName("core._nonoptional")]
    JsValue CoreNonoptional(System.Text.Json.Nodes.JsonNode @class, JsValue innerType, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._success")]
    JsValue CoreSuccess(System.Text.Json.Nodes.JsonNode @class, JsValue innerType);

    [JsName("core._catch")]
    JsValue CoreCatch(System.Text.Json.Nodes.JsonNode @class, JsValue innerType, System.Text.Json.Nodes.JsonNode? catchValue);

    [JsName("core._pipe")]
    JsValue CorePipe(System.Text.Json.Nodes.JsonNode @class, JsValue @in, JsValue @out);

    [JsName("core._readonly")]
    JsValue CoreReadonly(System.Text.Json.Nodes.JsonNode @class, JsValue innerType);

    [JsName("core._templateLiteral")]
    JsValue CoreTemplateLiteral(System.Text.Json.Nodes.JsonNode @class, System.Text.Json.Nodes.JsonNode?[] parts, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._lazy")]
    JsValue CoreLazy(System.Text.Json.Nodes.JsonNode @class, System.Func<JsValue> getter);

    [JsName("core._promise")]
    JsValue CorePromise(System.Text.Json.Nodes.JsonNode @class, JsValue innerType);

    [JsName("core._custom")]
    JsValue CoreCustom(System.Text.Json.Nodes.JsonNode @class, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> fn, System.Text.Json.Nodes.JsonNode? @params);

    [JsName("core._refine")]
    JsValue CoreRefine(System.Text.Json.Nodes.JsonNode @class, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> fn, System.Text.Json.Nodes.JsonNode? @params);

    [JsName("core._superRefine")]
    JsValue CoreSuperRefine(System.Func<System.Text.Json.Nodes.JsonNode?, JsValue, System.Threading.Tasks.Task> fn, ZodSuperRefineParams? @params = null);

    [JsName("core._check")]
    JsValue CoreCheck(System.Func<ParsePayload, System.Threading.Tasks.Task> fn, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._stringbool")]
    JsValue CoreStringbool(CoreStringboolClasses classes, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core._stringFormat")]
    JsValue CoreStringFormat(System.Text.Json.Nodes.JsonNode? @class, string format, System.Func<string, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?>> fnOrRegex, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("core.initializeContext")]
    JsValue CoreInitializeContext(JSONSchemaGeneratorParams @params);

    /// <summary>
    /// Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
    /// `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
    /// custom JSON Schema was written into `json`, in which case the caller must not write its own.
    /// </summary>
    [JsName("core.handleUnrepresentable")]
    bool CoreHandleUnrepresentable(JsValue schema, JsValue ctx, JSONSchema json, ProcessParams @params, string message);

    [JsName("core.processSchema")]
    JSONSchema CoreProcessSchema(JsValue schema, JsValue ctx, ProcessParams? @params = null);

    [JsName("core.process")]
    JSONSchema CoreProcess(JsValue schema, JsValue ctx, ProcessParams? @params = null);

    [JsName("core.extractDefs")]
    void CoreExtractDefs(JsValue ctx, JsValue schema);

    [JsName("core.finalize")]
    JsValue CoreFinalize(JsValue ctx, JsValue schema);

    /// <summary>
    /// Creates a toJSONSchema method for a schema instance.
    /// This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
    /// </summary>
    [JsName("core.createToJSONSchemaMethod")]
    System.Func<JsValue> CoreCreateToJSONSchemaMethod(JsValue schema, System.Collections.Generic.Dictionary<string, System.Action<JsValue, JsValue, JSONSchema, ProcessParams>>? processors = null);

    [JsName("core.createStandardJSONSchemaMethod")]
    System.Func<JSONSchema> CoreCreateStandardJSONSchemaMethod(JsValue schema, string io, System.Collections.Generic.Dictionary<string, System.Action<JsValue, JsValue, JSONSchema, ProcessParams>>? processors = null);

    JsValue GlobalRegistry { get; }

    JsValue Registry();

    ZodConfig Config(ConfigNewConfig? newConfig = null);

    /// <summary>The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`.</summary>
    JsValue Memoizer();

    [JsName("$output")]
    JsValue Output { get; }

    [JsName("$input")]
    JsValue Input { get; }

    [JsName("$brand")]
    JsValue Brand { get; }

    JsValue Clone(JsValue inst, System.Text.Json.Nodes.JsonNode? def = null, CloneParams? @params = null);

    /// <remarks>
    /// Deprecated. CUID v1 is deprecated by its authors due to information leakage
    /// (timestamps embedded in the id). Use {@link cuid2} instead.
    /// See https://github.com/paralleldrive/cuid.
    /// </remarks>
    [JsName("regexes.cuid")]
    JsValue RegexesCuid { get; }

    [JsName("regexes.cuid2")]
    JsValue RegexesCuid2 { get; }

    [JsName("regexes.ulid")]
    JsValue RegexesUlid { get; }

    [JsName("regexes.xid")]
    JsValue RegexesXid { get; }

    [JsName("regexes.ksuid")]
    JsValue RegexesKsuid { get; }

    [JsName("regexes.nanoid")]
    JsValue RegexesNanoid { get; }

    [JsName("regexes.nanoidOfLength")]
    JsValue RegexesNanoidOfLength(double length);

    /// <summary>ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components.</summary>
    [JsName("regexes.duration")]
    JsValue RegexesDuration { get; }

    /// <summary>Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components.</summary>
    [JsName("regexes.extendedDuration")]
    JsValue RegexesExtendedDuration { get; }

    /// <summary>A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern</summary>
    [JsName("regexes.guid")]
    JsValue RegexesGuid { get; }

    /// <summary>Returns a regex for validating an RFC 9562/4122 UUID.</summary>
    [JsName("regexes.uuid")]
    JsValue RegexesUuid(double? version = null);

    [JsName("regexes.uuid4")]
    JsValue RegexesUuid4 { get; }

    [JsName("regexes.uuid6")]
    JsValue RegexesUuid6 { get; }

    [JsName("regexes.uuid7")]
    JsValue RegexesUuid7 { get; }

    /// <summary>Practical email validation</summary>
    [JsName("regexes.email")]
    JsValue RegexesEmail { get; }

    /// <summary>Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email</summary>
    [JsName("regexes.html5Email")]
    JsValue RegexesHtml5Email { get; }

    /// <summary>The classic emailregex.com regex for RFC 5322-compliant emails</summary>
    [JsName("regexes.rfc5322Email")]
    JsValue RegexesRfc5322Email { get; }

    /// <summary>A loose regex that allows Unicode characters, enforces length limits, and that's about it.</summary>
    [JsName("regexes.unicodeEmail")]
    JsValue RegexesUnicodeEmail { get; }

    [JsName("regexes.idnEmail")]
    JsValue RegexesIdnEmail { get; }

    [JsName("regexes.browserEmail")]
    JsValue RegexesBrowserEmail { get; }

    [JsName("regexes.emoji")]
    JsValue RegexesEmoji();

    [JsName("regexes.ipv4")]
    JsValue RegexesIpv4 { get; }

    [JsName("regexes.ipv6")]
    JsValue RegexesIpv6 { get; }

    [JsName("regexes.mac")]
    JsValue RegexesMac(string? delimiter = null);

    [JsName("regexes.cidrv4")]
    JsValue RegexesCidrv4 { get; }

    [JsName("regexes.cidrv6")]
    JsValue RegexesCidrv6 { get; }

    [JsName("regexes.base64")]
    JsValue RegexesBase64 { get; }

    [JsName("regexes.base64url")]
    JsValue RegexesBase64url { get; }

    [JsName("regexes.hostname")]
    JsValue RegexesHostname { get; }

    [JsName("regexes.domain")]
    JsValue RegexesDomain { get; }

    [JsName("regexes.httpProtocol")]
    JsValue RegexesHttpProtocol { get; }

    [JsName("regexes.e164")]
    JsValue RegexesE164 { get; }

    [JsName("regexes.creditCard")]
    JsValue RegexesCreditCard { get; }

    [JsName("regexes.currencyCode")]
    JsValue RegexesCurrencyCode { get; }

    [JsName("regexes.iban")]
    JsValue RegexesIban { get; }

    [JsName("regexes.date")]
    JsValue RegexesDate { get; }

    [JsName("regexes.time")]
    JsValue RegexesTime(RegexesTimeArgs args);

    [JsName("regexes.datetime")]
    JsValue RegexesDatetime(RegexesDatetimeArgs args);

    [JsName("regexes.anyString")]
    JsValue RegexesAnyString { get; }

    [JsName("regexes.string")]
    JsValue RegexesString(RegexesStringParams? @params = null);

    [JsName("regexes.bigint")]
    JsValue RegexesBigint { get; }

    [JsName("regexes.integer")]
    JsValue RegexesInteger { get; }

    [JsName("regexes.number")]
    JsValue RegexesNumber { get; }

    [JsName("regexes.boolean")]
    JsValue RegexesBoolean { get; }

    [JsName("regexes.null")]
    JsValue RegexesNull { get; }

    [JsName("regexes.undefined")]
    JsValue RegexesUndefined { get; }

    [JsName("regexes.lowercase")]
    JsValue RegexesLowercase { get; }

    [JsName("regexes.uppercase")]
    JsValue RegexesUppercase { get; }

    [JsName("regexes.hex")]
    JsValue RegexesHex { get; }

    [JsName("regexes.md5_hex")]
    JsValue RegexesMd5Hex { get; }

    [JsName("regexes.md5_base64")]
    JsValue RegexesMd5Base64 { get; }

    [JsName("regexes.md5_base64url")]
    JsValue RegexesMd5Base64url { get; }

    [JsName("regexes.sha1_hex")]
    JsValue RegexesSha1Hex { get; }

    [JsName("regexes.sha1_base64")]
    JsValue RegexesSha1Base64 { get; }

    [JsName("regexes.sha1_base64url")]
    JsValue RegexesSha1Base64url { get; }

    [JsName("regexes.sha256_hex")]
    JsValue RegexesSha256Hex { get; }

    [JsName("regexes.sha256_base64")]
    JsValue RegexesSha256Base64 { get; }

    [JsName("regexes.sha256_base64url")]
    JsValue RegexesSha256Base64url { get; }

    [JsName("regexes.sha384_hex")]
    JsValue RegexesSha384Hex { get; }

    [JsName("regexes.sha384_base64")]
    JsValue RegexesSha384Base64 { get; }

    [JsName("regexes.sha384_base64url")]
    JsValue RegexesSha384Base64url { get; }

    [JsName("regexes.sha512_hex")]
    JsValue RegexesSha512Hex { get; }

    [JsName("regexes.sha512_base64")]
    JsValue RegexesSha512Base64 { get; }

    [JsName("regexes.sha512_base64url")]
    JsValue RegexesSha512Base64url { get; }

    System.Text.Json.Nodes.JsonNode? TreeifyError(JsValue error);

    System.Text.Json.Nodes.JsonNode? TreeifyError(JsValue error, System.Func<System.Text.Json.Nodes.JsonNode, System.Text.Json.Nodes.JsonNode?>? mapper);

    string PrettifyError(FailureResult error);

    System.Text.Json.Nodes.JsonNode? FormatError(JsValue error);

    System.Text.Json.Nodes.JsonNode? FormatError(JsValue error, System.Func<System.Text.Json.Nodes.JsonNode, System.Text.Json.Nodes.JsonNode?>? mapper);

    FlattenErrorResult FlattenError(JsValue error);

    FlattenErrorResult FlattenError(JsValue error, System.Func<System.Text.Json.Nodes.JsonNode, System.Text.Json.Nodes.JsonNode?>? mapper);

    [JsName("TimePrecision")]
    TimePrecision2 TimePrecision { get; }

    [JsName("util.assertEqual")]
    System.Text.Json.Nodes.JsonNode? UtilAssertEqual(System.Text.Json.Nodes.JsonNode? val);

    [JsName("util.assertNotEqual")]
    System.Text.Json.Nodes.JsonNode? UtilAssertNotEqual(System.Text.Json.Nodes.JsonNode? val);

    [JsName("util.assertIs")]
    void UtilAssertIs(System.Text.Json.Nodes.JsonNode? arg);

    [JsName("util.assertNever")]
    void UtilAssertNever(System.Text.Json.Nodes.JsonNode? x);

    [JsName("util.assert")]
    void UtilAssert(System.Text.Json.Nodes.JsonNode? arg1);

    [JsName("util.getEnumValues")]
    System.Text.Json.Nodes.JsonNode[] UtilGetEnumValues(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode> entries);

    [JsName("util.joinValues")]
    string UtilJoinValues(string?[] array, string? separator = null);

    [JsName("util.jsonStringifyReplacer")]
    System.Text.Json.Nodes.JsonNode? UtilJsonStringifyReplacer(string arg1, System.Text.Json.Nodes.JsonNode? value);

    [JsName("util.cached")]
    UtilCachedResult UtilCached(System.Func<System.Text.Json.Nodes.JsonNode?> getter);

    [JsName("util.nullish")]
    bool UtilNullish(System.Text.Json.Nodes.JsonNode? input);

    [JsName("util.cleanRegex")]
    string UtilCleanRegex(string source);

    [JsName("util.floatSafeRemainder")]
    double UtilFloatSafeRemainder(double val, double step);

    [JsName("util.defineLazy")]
    void UtilDefineLazy(System.Text.Json.Nodes.JsonNode? @object, System.Text.Json.Nodes.JsonNode? key, System.Func<System.Text.Json.Nodes.JsonNode?> getter);

    [JsName("util.objectClone")]
    System.Text.Json.Nodes.JsonNode? UtilObjectClone(System.Text.Json.Nodes.JsonNode obj);

    [JsName("util.assignProp")]
    void UtilAssignProp(System.Text.Json.Nodes.JsonNode target, System.Text.Json.Nodes.JsonNode? prop, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>
    /// Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
    ///
    /// Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
    /// </summary>
    [JsName("util.rawShape")]
    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?>? UtilRawShape(System.Text.Json.Nodes.JsonNode? def);

    [JsName("util.mergeDefs")]
    System.Text.Json.Nodes.JsonNode? UtilMergeDefs(params System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?>[] defs);

    [JsName("util.cloneDef")]
    System.Text.Json.Nodes.JsonNode? UtilCloneDef(JsValue schema);

    [JsName("util.getElementAtPath")]
    System.Text.Json.Nodes.JsonNode? UtilGetElementAtPath(System.Text.Json.Nodes.JsonNode? obj, System.Text.Json.Nodes.JsonNode[]? path);

    [JsName("util.promiseAllObject")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> UtilPromiseAllObjectAsync(System.Text.Json.Nodes.JsonNode promisesObj);

    [JsName("util.randomString")]
    string UtilRandomString(double? length = null);

    [JsName("util.esc")]
    string UtilEsc(string str);

    [JsName("util.slugify")]
    string UtilSlugify(string input);

    [JsName("util.captureStackTrace")]
    void UtilCaptureStackTrace(System.Text.Json.Nodes.JsonNode targetObject, JsValue? constructorOpt = null);

    [JsName("util.isObject")]
    bool UtilIsObject(System.Text.Json.Nodes.JsonNode? data);

    [JsName("util.allowsEval")]
    UtilAllowsEval2 UtilAllowsEval { get; }

    [JsName("util.isPlainObject")]
    bool UtilIsPlainObject(System.Text.Json.Nodes.JsonNode? o);

    [JsName("util.shallowClone")]
    System.Text.Json.Nodes.JsonNode? UtilShallowClone(System.Text.Json.Nodes.JsonNode? o);

    [JsName("util.numKeys")]
    double UtilNumKeys(System.Text.Json.Nodes.JsonNode? data);

    [JsName("util.getParsedType")]
    string UtilGetParsedType(System.Text.Json.Nodes.JsonNode? data);

    [JsName("util.propertyKeyTypes")]
    System.Collections.Generic.HashSet<string> UtilPropertyKeyTypes { get; }

    [JsName("util.primitiveTypes")]
    System.Collections.Generic.HashSet<string> UtilPrimitiveTypes { get; }

    [JsName("util.escapeRegex")]
    string UtilEscapeRegex(string str);

    [JsName("util.normalizeParams")]
    System.Text.Json.Nodes.JsonNode? UtilNormalizeParams(System.Text.Json.Nodes.JsonNode? @params);

    [JsName("util.createTransparentProxy")]
    System.Text.Json.Nodes.JsonNode UtilCreateTransparentProxy(System.Func<System.Text.Json.Nodes.JsonNode> getter);

    [JsName("util.stringifyPrimitive")]
    string UtilStringifyPrimitive(System.Text.Json.Nodes.JsonNode? value);

    [JsName("util.optionalKeys")]
    string[] UtilOptionalKeys(System.Collections.Generic.Dictionary<string, JsValue> shape);

    [JsName("util.NUMBER_FORMAT_RANGES")]
    UtilNUMBERFORMATRANGES2 UtilNUMBERFORMATRANGES { get; }

    [JsName("util.BIGINT_FORMAT_RANGES")]
    UtilBIGINTFORMATRANGES2 UtilBIGINTFORMATRANGES { get; }

    [JsName("util.pick")]
    System.Text.Json.Nodes.JsonNode? UtilPick(JsValue schema, System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> mask);

    [JsName("util.omit")]
    System.Text.Json.Nodes.JsonNode? UtilOmit(JsValue schema, System.Text.Json.Nodes.JsonNode mask);

    [JsName("util.extend")]
    System.Text.Json.Nodes.JsonNode? UtilExtend(JsValue schema, System.Collections.Generic.Dictionary<string, JsValue> shape);

    [JsName("util.safeExtend")]
    System.Text.Json.Nodes.JsonNode? UtilSafeExtend(JsValue schema, System.Collections.Generic.Dictionary<string, JsValue> shape);

    [JsName("util.merge")]
    System.Text.Json.Nodes.JsonNode? UtilMerge(JsValue a, JsValue b);

    [JsName("util.partial")]
    System.Text.Json.Nodes.JsonNode? UtilPartial(System.Text.Json.Nodes.JsonNode? @class, JsValue schema, System.Text.Json.Nodes.JsonNode? mask, string? name = null);

    [JsName("util.required")]
    System.Text.Json.Nodes.JsonNode? UtilRequired(System.Text.Json.Nodes.JsonNode @class, JsValue schema, System.Text.Json.Nodes.JsonNode? mask);

    [JsName("util.aborted")]
    bool UtilAborted(ParsePayload x, double? startIndex = null);

    [JsName("util.explicitlyAborted")]
    bool UtilExplicitlyAborted(ParsePayload x, double? startIndex = null);

    [JsName("util.prefixIssues")]
    System.Text.Json.Nodes.JsonNode?[] UtilPrefixIssues(System.Text.Json.Nodes.JsonNode? path, System.Text.Json.Nodes.JsonNode?[] issues);

    [JsName("util.unwrapMessage")]
    string? UtilUnwrapMessage(System.Text.Json.Nodes.JsonNode? message);

    /// <summary>The leading size checks of `defChecks` that set an upper bound, each paired with it.</summary>
    [JsName("util.sizeCaps")]
    (double, JsValue)[] UtilSizeCaps(JsValue[]? defChecks);

    [JsName("util.attachSchema")]
    void UtilAttachSchema(System.Text.Json.Nodes.JsonNode?[] issues, double start, JsValue inst);

    [JsName("util.finalizeIssue")]
    System.Text.Json.Nodes.JsonNode UtilFinalizeIssue(System.Text.Json.Nodes.JsonNode? iss, ParseContextInternal? ctx, ZodConfig2 config);

    [JsName("util.getSizableOrigin")]
    string UtilGetSizableOrigin(System.Text.Json.Nodes.JsonNode? input);

    [JsName("util.codePointLength")]
    double UtilCodePointLength(string str);

    [JsName("util.getLengthableOrigin")]
    string UtilGetLengthableOrigin(System.Text.Json.Nodes.JsonNode? input);

    [JsName("util.parsedType")]
    string UtilParsedType(System.Text.Json.Nodes.JsonNode? data);

    [JsName("util.issue")]
    System.Text.Json.Nodes.JsonNode? UtilIssue(System.Text.Json.Nodes.JsonNode? iss);

    [JsName("util.issue")]
    System.Text.Json.Nodes.JsonNode? UtilIssue(string iss, System.Text.Json.Nodes.JsonNode? input, System.Text.Json.Nodes.JsonNode? inst);

    [JsName("util.cleanEnum")]
    System.Text.Json.Nodes.JsonNode[] UtilCleanEnum(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode> obj);

    [JsName("util.base64ToUint8Array")]
    System.Text.Json.Nodes.JsonNode? UtilBase64ToUint8Array(string base64);

    [JsName("util.uint8ArrayToBase64")]
    string UtilUint8ArrayToBase64(byte[] bytes);

    [JsName("util.base64urlToUint8Array")]
    System.Text.Json.Nodes.JsonNode? UtilBase64urlToUint8Array(string base64url);

    [JsName("util.uint8ArrayToBase64url")]
    string UtilUint8ArrayToBase64url(byte[] bytes);

    [JsName("util.hexToUint8Array")]
    System.Text.Json.Nodes.JsonNode? UtilHexToUint8Array(string hex);

    [JsName("util.uint8ArrayToHex")]
    string UtilUint8ArrayToHex(byte[] bytes);

    /// <summary>
    /// Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
    ///
    /// Call this from a `proto` initializer, which runs once per prototype — never per instance.
    /// </summary>
    [JsName("util.members")]
    void UtilMembers(System.Text.Json.Nodes.JsonNode proto, System.Text.Json.Nodes.JsonNode table);

    /// <summary>Shadows a prototype member with an own value, so a getter that builds from the instance runs once.</summary>
    [JsName("util.own")]
    System.Text.Json.Nodes.JsonNode? UtilOwn(System.Text.Json.Nodes.JsonNode inst, System.Text.Json.Nodes.JsonNode? key, System.Text.Json.Nodes.JsonNode? value, bool? enumerable = null);

    /// <summary>Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`.</summary>
    [JsName("util.hide")]
    System.Text.Json.Nodes.JsonNode? UtilHide(System.Text.Json.Nodes.JsonNode inst, System.Text.Json.Nodes.JsonNode? key, System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties.</summary>
    [JsName("util.derived")]
    System.Text.Json.Nodes.JsonNode? UtilDerived(System.Text.Json.Nodes.JsonNode? computes, System.Text.Json.Nodes.JsonNode? table);

    /// <summary>
    /// Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
    /// constructor, computed from the internals object itself and cached there on
    /// first read. One accessor per constructor rather than one per instance.
    /// </summary>
    [JsName("util.defineLazyInternal")]
    void UtilDefineLazyInternal(JsValue inst, string key, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> compute);

    /// <summary>
    /// Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
    /// data property. One accessor per constructor rather than one per instance, because an own accessor
    /// puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
    /// </summary>
    [JsName("util.installLazyProp")]
    void UtilInstallLazyProp(System.Text.Json.Nodes.JsonNode inst, string key, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> make, bool enumerable);

    /// <summary>Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build.</summary>
    [JsName("util.CONSTANT_CATCH")]
    string UtilCONSTANTCATCH { get; }

    /// <summary>Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}.</summary>
    [JsName("util.constantCatch")]
    System.Func<System.Text.Json.Nodes.JsonNode?> UtilConstantCatch(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>A special constant with type `never`</summary>
    [JsName("NEVER")]
    System.Text.Json.Nodes.JsonNode? NEVER { get; }

    [JsName("INVALID")]
    JsValue INVALID { get; }

    System.Func<System.Text.Json.Nodes.JsonNode?, JsValue> ToZod();

    /// <summary>
    /// AOT-compile a Zod schema. Returns a clone whose `_zod.run` calls a generated
    /// fast path first and falls back to the original runtime parser on failure.
    ///
    /// - Forward direction only. Backward (encode), async, and `skipChecks` paths
    /// bypass the fast path and use the runtime directly.
    /// - Never throws. A schema the fast path can't model is returned unchanged and
    /// keeps using the runtime parser. Pass `{ strict: true }` to get the refusal
    /// as a thrown `ZodCompileUnsupportedError` / `ZodCompileAsyncError` instead.
    /// - The original schema is unchanged. The clone shares children by reference.
    /// </summary>
    JsValue Compile(JsValue schema, CompileOptions? options = null);

    /// <summary>
    /// Install an already-generated parser as a schema's fast path. Returns a clone; the original is
    /// unchanged.
    ///
    /// The parser takes the input and returns the parsed value, or `INVALID` to hand the parse to the
    /// runtime. It must be synchronous and forward-direction, and it must build fresh output rather than
    /// return its input — Zod cannot check either, and a wrong *success* is returned to the caller as-is.
    ///
    /// `compile()` is the ordinary entry point. This is for a build-time or native compiler that produces
    /// a parser where `new Function` is unavailable.
    /// </summary>
    JsValue WithParser(JsValue schema, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> parser);

    /// <summary>Raised when the schema contains async refinements or transforms. Surfaces only under `compile(schema, { strict: true })`.</summary>
    [JsConstructor("ZodCompileAsyncError")]
    IZodCompileAsyncError NewZodCompileAsyncError(string? message = null);

    /// <summary>
    /// Raised when the schema contains a feature whose semantics the fast path
    /// can't fully model. Both the shim in `zod/compile` and the default
    /// `compile()` fall back to the runtime parser for that schema; only
    /// `compile(schema, { strict: true })` lets it surface.
    /// </summary>
    [JsConstructor("ZodCompileUnsupportedError")]
    IZodCompileUnsupportedError NewZodCompileUnsupportedError(string feature, bool? islandable = null);

    /// <summary>Returns the option whose discriminator claims `value`, or throws if ambiguous.</summary>
    System.Text.Json.Nodes.JsonNode? GetDiscriminatedOption(JsValue union, System.Text.Json.Nodes.JsonNode? value);

    JsValue ToJSONSchema(JsValue schema, ToJSONSchemaParams? @params = null);

    /// <summary>Converts a JSON Schema to a Zod schema. This function should be considered semi-experimental. It's behavior is liable to change.</summary>
    JsValue FromJSONSchema(System.Text.Json.Nodes.JsonNode schema, FromJSONSchemaParams? @params = null);

    /// <summary>Returns a copy of the schema with every nested object's properties made optional.</summary>
    System.Text.Json.Nodes.JsonNode? DeepPartial(JsValue schema);

    /// <summary>Returns a copy of the schema with every pipe replaced by its input side. A codec's checks are dropped: they constrain the decoded value the input side never produces.</summary>
    [JsName("input")]
    JsValue Input2(JsValue schema);

    /// <summary>Returns a copy of the schema with every pipe replaced by its output side, carrying over the pipe's own checks.</summary>
    [JsName("output")]
    JsValue Output2(JsValue schema);

    [JsName("locales.ar")]
    JsValue LocalesAr();

    [JsName("locales.az")]
    JsValue LocalesAz();

    [JsName("locales.be")]
    JsValue LocalesBe();

    [JsName("locales.bg")]
    JsValue LocalesBg();

    [JsName("locales.bn")]
    JsValue LocalesBn();

    [JsName("locales.ca")]
    JsValue LocalesCa();

    [JsName("locales.ckb")]
    JsValue LocalesCkb();

    [JsName("locales.cs")]
    JsValue LocalesCs();

    [JsName("locales.da")]
    JsValue LocalesDa();

    [JsName("locales.de")]
    JsValue LocalesDe();

    [JsName("locales.el")]
    JsValue LocalesEl();

    [JsName("locales.en")]
    JsValue LocalesEn();

    [JsName("locales.eo")]
    JsValue LocalesEo();

    [JsName("locales.es")]
    JsValue LocalesEs();

    [JsName("locales.fa")]
    JsValue LocalesFa();

    [JsName("locales.fi")]
    JsValue LocalesFi();

    [JsName("locales.fr")]
    JsValue LocalesFr();

    [JsName("locales.frCA")]
    JsValue LocalesFrCA();

    [JsName("locales.gu")]
    JsValue LocalesGu();

    [JsName("locales.he")]
    JsValue LocalesHe();

    [JsName("locales.hi")]
    JsValue LocalesHi();

    [JsName("locales.hr")]
    JsValue LocalesHr();

    [JsName("locales.hu")]
    JsValue LocalesHu();

    [JsName("locales.hy")]
    JsValue LocalesHy();

    [JsName("locales.id")]
    JsValue LocalesId();

    [JsName("locales.is")]
    JsValue LocalesIs();

    [JsName("locales.it")]
    JsValue LocalesIt();

    [JsName("locales.ja")]
    JsValue LocalesJa();

    [JsName("locales.ka")]
    JsValue LocalesKa();

    [JsName("locales.kh")]
    JsValue LocalesKh();

    [JsName("locales.km")]
    JsValue LocalesKm();

    [JsName("locales.kn")]
    JsValue LocalesKn();

    [JsName("locales.ko")]
    JsValue LocalesKo();

    [JsName("locales.lt")]
    JsValue LocalesLt();

    [JsName("locales.mk")]
    JsValue LocalesMk();

    [JsName("locales.ms")]
    JsValue LocalesMs();

    [JsName("locales.ne")]
    JsValue LocalesNe();

    [JsName("locales.nl")]
    JsValue LocalesNl();

    [JsName("locales.nn")]
    JsValue LocalesNn();

    [JsName("locales.no")]
    JsValue LocalesNo();

    [JsName("locales.ota")]
    JsValue LocalesOta();

    [JsName("locales.ps")]
    JsValue LocalesPs();

    [JsName("locales.pl")]
    JsValue LocalesPl();

    [JsName("locales.pt")]
    JsValue LocalesPt();

    [JsName("locales.ptBR")]
    JsValue LocalesPtBR();

    [JsName("locales.ro")]
    JsValue LocalesRo();

    [JsName("locales.ru")]
    JsValue LocalesRu();

    [JsName("locales.sk")]
    JsValue LocalesSk();

    [JsName("locales.sl")]
    JsValue LocalesSl();

    [JsName("locales.sv")]
    JsValue LocalesSv();

    [JsName("locales.ta")]
    JsValue LocalesTa();

    [JsName("locales.tg")]
    JsValue LocalesTg();

    [JsName("locales.th")]
    JsValue LocalesTh();

    [JsName("locales.tk")]
    JsValue LocalesTk();

    [JsName("locales.tr")]
    JsValue LocalesTr();

    [JsName("locales.ua")]
    JsValue LocalesUa();

    [JsName("locales.uk")]
    JsValue LocalesUk();

    [JsName("locales.ur")]
    JsValue LocalesUr();

    [JsName("locales.uz")]
    JsValue LocalesUz();

    [JsName("locales.vi")]
    JsValue LocalesVi();

    [JsName("locales.zhCN")]
    JsValue LocalesZhCN();

    [JsName("locales.zhTW")]
    JsValue LocalesZhTW();

    [JsName("locales.yo")]
    JsValue LocalesYo();

    [JsName("iso.datetime")]
    JsValue IsoDatetime(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("iso.date")]
    JsValue IsoDate(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("iso.time")]
    JsValue IsoTime(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("iso.duration")]
    JsValue IsoDuration(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("coerce.string")]
    JsValue CoerceString(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("coerce.number")]
    JsValue CoerceNumber(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("coerce.boolean")]
    JsValue CoerceBoolean(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("coerce.bigint")]
    JsValue CoerceBigint(System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("coerce.date")]
    JsValue CoerceDate(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue String(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Email(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Guid(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Uuid(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Uuidv4(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Uuidv6(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Uuidv7(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Url(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue HttpUrl(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Emoji(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Nanoid(System.Text.Json.Nodes.JsonNode? @params = null);

    /// <summary>Validates a CUID v1 string.</summary>
    /// <remarks>
    /// Deprecated. CUID v1 is deprecated by its authors due to information leakage
    /// (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
    /// See https://github.com/paralleldrive/cuid.
    /// </remarks>
    JsValue Cuid(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Cuid2(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Ulid(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Xid(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Ksuid(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Ipv4(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Mac(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Ipv6(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Cidrv4(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Cidrv6(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Base64(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Base64url(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue E164(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue CreditCard(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Iban(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Jwt(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue StringFormat(string format, System.Func<string, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?>> fnOrRegex, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Hostname(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Hex(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue CurrencyCode(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Hash(string alg, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Number(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Int(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Float32(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Float64(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Int32(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Uint32(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Boolean(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Bigint(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Int64(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Uint64(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Symbol(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Undefined(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Null(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Any();

    JsValue Unknown();

    JsValue Never(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Void(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Date(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Array(JsValue element, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Keyof(JsValue schema);

    JsValue Object(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?>? shape = null, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue StrictObject(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> shape, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue LooseObject(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> shape, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Union(JsValue[] options, System.Text.Json.Nodes.JsonNode? @params = null);

    /// <summary>
    /// Creates an exclusive union (XOR) where exactly one option must match.
    /// Unlike regular unions that succeed when any option matches, xor fails if
    /// zero or more than one option matches the input.
    /// </summary>
    JsValue Xor(JsValue[] options, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue DiscriminatedUnion(string discriminator, System.Text.Json.Nodes.JsonNode?[] options, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Intersection(JsValue left, JsValue right);

    JsValue Tuple(System.Text.Json.Nodes.JsonNode?[] items, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Tuple(System.Text.Json.Nodes.JsonNode?[] items, JsValue rest, System.Text.Json.Nodes.JsonNode? @params);

    JsValue Record(JsValue keyType, JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue PartialRecord(JsValue keyType, JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue LooseRecord(JsValue keyType, JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Map(JsValue keyType, JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Set(JsValue valueType, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Enum(string[] values, System.Text.Json.Nodes.JsonNode? @params = null);

    /// <remarks>
    /// Deprecated. This API has been merged into `z.enum()`. Use `z.enum()` instead.
    ///
    /// ```ts
    /// enum Colors { red, green, blue }
    /// z.enum(Colors);
    /// ```
    /// </remarks>
    JsValue NativeEnum(System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode> entries, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Literal(string?[] value, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue File(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Transform(System.Func<System.Text.Json.Nodes.JsonNode?, JsValue, System.Text.Json.Nodes.JsonNode?> fn);

    JsValue Optional(JsValue innerType);

    JsValue ExactOptional(JsValue innerType);

    JsValue Nullable(JsValue innerType);

    JsValue Nullish(JsValue innerType);

    [JsName("_default")]
    JsValue Default(JsValue innerType, System.Text.Json.Nodes.JsonNode? defaultValue);

    JsValue Prefault(JsValue innerType, System.Text.Json.Nodes.JsonNode? defaultValue);

    JsValue Nonoptional(JsValue innerType, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Success(JsValue innerType);

    JsValue Catch(JsValue innerType, System.Text.Json.Nodes.JsonNode? catchValue);

    JsValue Nan(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Pipe(JsValue @in, JsValue @out);

    JsValue Codec(JsValue @in, JsValue @out, JsValue @params);

    JsValue InvertCodec(JsValue codec);

    JsValue Readonly(JsValue innerType);

    JsValue TemplateLiteral(System.Text.Json.Nodes.JsonNode?[] parts, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Lazy(System.Func<JsValue> getter);

    JsValue Promise(JsValue innerType);

    [JsName("_function")]
    JsValue Function();

    [JsName("_function")]
    JsValue Function(System.Text.Json.Nodes.JsonNode? @params);

    [JsName("function")]
    JsValue Function2();

    [JsName("function")]
    JsValue Function2(System.Text.Json.Nodes.JsonNode? @params);

    JsValue Check(System.Func<ParsePayload, System.Threading.Tasks.Task> fn);

    JsValue Custom(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? fn = null, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Refine(System.Func<System.Text.Json.Nodes.JsonNode?, System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?>> fn, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue SuperRefine(System.Func<System.Text.Json.Nodes.JsonNode?, JsValue, System.Threading.Tasks.Task> fn, ZodSuperRefineParams? @params = null);

    JsValue Describe(string description);

    JsValue Meta(System.Text.Json.Nodes.JsonNode metadata);

    JsValue Instanceof(System.Text.Json.Nodes.JsonNode? cls, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Stringbool(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Json(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Preprocess(System.Func<System.Text.Json.Nodes.JsonNode?, JsValue, System.Text.Json.Nodes.JsonNode?> fn, JsValue schema);

    JsValue Lt(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Lte(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Gt(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Gte(System.DateTimeOffset value, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Positive(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Negative(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Nonpositive(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Nonnegative(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue MultipleOf(double value, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue MaxSize(double maximum, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue MinSize(double minimum, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Size(double size, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue MaxLength(double maximum, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue MinLength(double minimum, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Length(double length, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Regex(JsValue pattern, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Lowercase(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Uppercase(System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Includes(string includes, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue StartsWith(string prefix, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue EndsWith(string suffix, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Property(string property, JsValue schema, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Properties(System.Collections.Generic.Dictionary<string, JsValue> shape, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Mime(string[] types, System.Text.Json.Nodes.JsonNode? @params = null);

    JsValue Overwrite(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> tx);

    JsValue Normalize(string? form = null);

    JsValue Trim();

    JsValue ToLowerCase();

    JsValue ToUpperCase();

    JsValue Slugify();

    System.Text.Json.Nodes.JsonNode? Parse(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("parseAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> ParseAsync(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, System.Text.Json.Nodes.JsonNode? @params = null);

    System.Text.Json.Nodes.JsonNode SafeParse(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("safeParseAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode> SafeParseAsync(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    bool Validate(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("validateAsync")]
    System.Threading.Tasks.Task<bool> ValidateAsync(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    System.Text.Json.Nodes.JsonNode? Encode(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, System.Text.Json.Nodes.JsonNode? @params = null);

    System.Text.Json.Nodes.JsonNode? Decode(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("encodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> EncodeAsync(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, System.Text.Json.Nodes.JsonNode? @params = null);

    [JsName("decodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> DecodeAsync(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null, System.Text.Json.Nodes.JsonNode? @params = null);

    System.Text.Json.Nodes.JsonNode SafeEncode(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    System.Text.Json.Nodes.JsonNode SafeDecode(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("safeEncodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode> SafeEncodeAsync(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    [JsName("safeDecodeAsync")]
    System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode> SafeDecodeAsync(JsValue schema, System.Text.Json.Nodes.JsonNode? value, ParseContext? ctx = null);

    /// <remarks>Deprecated. Use the raw string literal codes instead, e.g. "invalid_type".</remarks>
    [JsName("ZodIssueCode")]
    System.Text.Json.Nodes.JsonNode ZodIssueCode { get; }

    /// <remarks>Deprecated. Use `z.config(params)` instead.</remarks>
    void SetErrorMap(System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> map);

    /// <remarks>Deprecated. Use `z.config()` instead.</remarks>
    System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? GetErrorMap();

    /// <summary>Raised when the schema contains async refinements or transforms. Surfaces only under `compile(schema, { strict: true })`.</summary>
    [JsObject]
    public partial interface IZodCompileAsyncError
    {
    }

    /// <summary>
    /// Raised when the schema contains a feature whose semantics the fast path
    /// can't fully model. Both the shim in `zod/compile` and the default
    /// `compile()` fall back to the runtime parser for that schema; only
    /// `compile(schema, { strict: true })` lets it surface.
    /// </summary>
    [JsObject]
    public partial interface IZodCompileUnsupportedError
    {
        /// <summary>Whether a container may absorb this refusal by running the child through the runtime (see `compileChild`). False when running only that node on the runtime is not equivalent to running the whole parse there — a runtime island gets no parse context, so a node that *consumes* issues rather than propagating them would finalize them against the wrong error map and still succeed.</summary>
        bool Islandable { get; }
    }

    public sealed record ConstructorParams
    {
        [JsName("Parent")]
        public System.Text.Json.Nodes.JsonNode? Parent { get; init; }
    }

    public sealed record ZodConfig
    {
        /// <summary>Custom error map. Overrides `config().localeError`.</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? CustomError { get; init; }
        /// <summary>Localized error map. Lowest priority.</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? LocaleError { get; init; }
        /// <summary>Disable JIT schema compilation. Useful in environments that disallow `eval`.</summary>
        public bool? Jitless { get; init; }
        /// <summary>
        /// Internal: post-processor invoked on every freshly-constructed schema
        /// instance, after init and deferred fns run. Set by `import "zod/compile"`
        /// to install AOT compilation. Not part of the public API.
        /// </summary>
        public System.Action<System.Text.Json.Nodes.JsonNode?>? PostProcessor { get; init; }
    }

    public sealed record ParseContext
    {
        /// <summary>Include the `input` field in issue objects. Default `false`.</summary>
        public bool? ReportInput { get; init; }
        /// <summary>Skip eval-based fast path. Default `false`.</summary>
        public bool? Jitless { get; init; }
    }

    public sealed record ParseParams
    {
        [JsName("Err")]
        public System.Text.Json.Nodes.JsonNode? Err { get; init; }
    }

    public sealed record CoreValidateURLDef
    {
        public bool? Normalize { get; init; }
    }

    public sealed record CoreParseURLObjectDef
    {
        public bool? Normalize { get; init; }
    }

    public sealed record CoreVersion2
    {
        public required double Major { get; init; }
        public required double Minor { get; init; }
        public required double Patch { get; init; }
    }

    public sealed record CompileFnOptions
    {
        public bool? Debug { get; init; }
        /// <summary>Emit a validator instead of a parser: skip building the output value where nothing reads it.</summary>
        public bool? AssertOnly { get; init; }
    }

    public sealed record ParsePayload
    {
        public System.Text.Json.Nodes.JsonNode? Value { get; init; }
        public required System.Text.Json.Nodes.JsonNode?[] Issues { get; init; }
        /// <summary>A way to mark a whole payload as aborted. Used in codecs/pipes.</summary>
        public bool? Aborted { get; init; }
        public bool? Memo { get; init; }
    }

    public sealed record ZodSuperRefineParams
    {
        /// <summary>If provided, the refinement runs only when this returns `true`. By default, it is skipped if prior parsing produced aborting issues.</summary>
        public System.Func<ParsePayload, bool>? When { get; init; }
    }

    public sealed record CoreStringboolClasses
    {
        [JsName("Codec")]
        public System.Text.Json.Nodes.JsonNode? Codec { get; init; }
        [JsName("Boolean")]
        public System.Text.Json.Nodes.JsonNode? Boolean { get; init; }
        [JsName("String")]
        public System.Text.Json.Nodes.JsonNode? String { get; init; }
    }

    public sealed record JSONSchemaGeneratorParams
    {
        public required System.Collections.Generic.Dictionary<string, System.Action<JsValue, JsValue, JSONSchema, ProcessParams>> Processors { get; init; }
        /// <summary>
        /// The JSON Schema version to target.
        /// - `"draft-2020-12"` — Default. JSON Schema Draft 2020-12
        /// - `"draft-07"` — JSON Schema Draft 7
        /// - `"draft-04"` — JSON Schema Draft 4
        /// - `"openapi-3.0"` — OpenAPI 3.0 Schema Object
        /// </summary>
        public string? Target { get; init; }
        /// <summary>
        /// How to handle unrepresentable types.
        /// - `"throw"` — Default. Unrepresentable types throw an error
        /// - `"any"` — Unrepresentable types become `{}`
        /// - A function — called once per unrepresentable schema; see {@link UnrepresentableHandler}.
        /// </summary>
        public string? Unrepresentable { get; init; }
        /// <summary>
        /// Whether to extract the `"input"` or `"output"` type. Relevant to transforms, defaults, coerced primitives, etc.
        /// - `"output"` — Default. Convert the output schema.
        /// - `"input"` — Convert the input schema.
        /// </summary>
        public string? Io { get; init; }
        public string? Cycles { get; init; }
        public string? Reused { get; init; }
        public JSONSchemaGeneratorParamsExternal? External { get; init; }
    }

    public sealed record JSONSchema
    {
        [JsName("$schema")]
        public string? Schema { get; init; }
        [JsName("$id")]
        public string? Id { get; init; }
        [JsName("$anchor")]
        public string? Anchor { get; init; }
        [JsName("$ref")]
        public string? Ref { get; init; }
        [JsName("$dynamicRef")]
        public string? DynamicRef { get; init; }
        [JsName("$dynamicAnchor")]
        public string? DynamicAnchor { get; init; }
        [JsName("$vocabulary")]
        public System.Collections.Generic.Dictionary<string, bool>? Vocabulary { get; init; }
        [JsName("$comment")]
        public string? Comment { get; init; }
        [JsName("$defs")]
        public System.Collections.Generic.Dictionary<string, JSONSchema>? Defs { get; init; }
        public System.Text.Json.Nodes.JsonNode? Type { get; init; }
        public System.Text.Json.Nodes.JsonNode? AdditionalItems { get; init; }
        public System.Text.Json.Nodes.JsonNode? UnevaluatedItems { get; init; }
        public System.Text.Json.Nodes.JsonNode[]? PrefixItems { get; init; }
        public System.Text.Json.Nodes.JsonNode? Items { get; init; }
        public System.Text.Json.Nodes.JsonNode? Contains { get; init; }
        public System.Text.Json.Nodes.JsonNode? AdditionalProperties { get; init; }
        public System.Text.Json.Nodes.JsonNode? UnevaluatedProperties { get; init; }
        public System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode>? Properties { get; init; }
        public System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode>? PatternProperties { get; init; }
        public System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode>? DependentSchemas { get; init; }
        public System.Text.Json.Nodes.JsonNode? PropertyNames { get; init; }
        public System.Text.Json.Nodes.JsonNode? If { get; init; }
        public System.Text.Json.Nodes.JsonNode? Then { get; init; }
        public System.Text.Json.Nodes.JsonNode? Else { get; init; }
        public JSONSchema[]? AllOf { get; init; }
        public JSONSchema[]? AnyOf { get; init; }
        public JSONSchema[]? OneOf { get; init; }
        public System.Text.Json.Nodes.JsonNode? Not { get; init; }
        public double? MultipleOf { get; init; }
        public double? Maximum { get; init; }
        public System.Text.Json.Nodes.JsonNode? ExclusiveMaximum { get; init; }
        public double? Minimum { get; init; }
        public System.Text.Json.Nodes.JsonNode? ExclusiveMinimum { get; init; }
        public double? MaxLength { get; init; }
        public double? MinLength { get; init; }
        public string? Pattern { get; init; }
        public double? MaxItems { get; init; }
        public double? MinItems { get; init; }
        public bool? UniqueItems { get; init; }
        public double? MaxContains { get; init; }
        public double? MinContains { get; init; }
        public double? MaxProperties { get; init; }
        public double? MinProperties { get; init; }
        public string[]? Required { get; init; }
        public System.Collections.Generic.Dictionary<string, string[]>? DependentRequired { get; init; }
        public System.Text.Json.Nodes.JsonNode?[]? Enum { get; init; }
        public System.Text.Json.Nodes.JsonNode? Const { get; init; }
        [JsName("id")]
        public string? Id2 { get; init; }
        public string? Title { get; init; }
        public string? Description { get; init; }
        public System.Text.Json.Nodes.JsonNode? Default { get; init; }
        public bool? Deprecated { get; init; }
        public bool? ReadOnly { get; init; }
        public bool? WriteOnly { get; init; }
        public bool? Nullable { get; init; }
        public System.Text.Json.Nodes.JsonNode?[]? Examples { get; init; }
        public string? Format { get; init; }
        public string? ContentMediaType { get; init; }
        public string? ContentEncoding { get; init; }
        public JSONSchema? ContentSchema { get; init; }
        [JsName("_prefault")]
        public System.Text.Json.Nodes.JsonNode? Prefault { get; init; }
    }

    public sealed record ProcessParams
    {
        public required JsValue[] SchemaPath { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Path { get; init; }
    }

    public sealed record JSONSchemaGeneratorParamsUnrepresentableCtx
    {
        public required JsValue ZodSchema { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Path { get; init; }
        /// <summary>
        /// The error Zod would throw. Distinguishes sites that share a `zodSchema`, e.g. an `undefined`
        /// vs a `bigint` member of the same literal.
        /// </summary>
        public required string Message { get; init; }
    }

    public sealed record JSONSchemaGeneratorParamsExternal
    {
        public required JsValue Registry { get; init; }
        public System.Func<string, string>? Uri { get; init; }
        public required System.Collections.Generic.Dictionary<string, JSONSchema> Defs { get; init; }
    }

    public sealed record ConfigNewConfig
    {
        /// <summary>Custom error map. Overrides `config().localeError`.</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? CustomError { get; init; }
        /// <summary>Localized error map. Lowest priority.</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? LocaleError { get; init; }
        /// <summary>Disable JIT schema compilation. Useful in environments that disallow `eval`.</summary>
        public bool? Jitless { get; init; }
        /// <summary>
        /// Internal: post-processor invoked on every freshly-constructed schema
        /// instance, after init and deferred fns run. Set by `import "zod/compile"`
        /// to install AOT compilation. Not part of the public API.
        /// </summary>
        public System.Action<System.Text.Json.Nodes.JsonNode?>? PostProcessor { get; init; }
    }

    public sealed record CloneParams
    {
        public required bool Parent { get; init; }
    }

    public sealed record RegexesTimeArgs
    {
        public double? Precision { get; init; }
    }

    public sealed record RegexesDatetimeArgs
    {
        public double? Precision { get; init; }
        public bool? Offset { get; init; }
        public bool? Local { get; init; }
    }

    public sealed record RegexesStringParams
    {
        public double? Minimum { get; init; }
        public double? Maximum { get; init; }
    }

    /// <summary>The result interface if validation fails.</summary>
    public sealed record FailureResult
    {
        /// <summary>The issues of failed validation.</summary>
        public required Issue[] Issues { get; init; }
    }

    /// <summary>The issue interface of the failure output.</summary>
    public sealed record Issue
    {
        /// <summary>The error message of the issue.</summary>
        public required string Message { get; init; }
        /// <summary>The path of the issue, if any.</summary>
        public System.Text.Json.Nodes.JsonNode?[]? Path { get; init; }
    }

    public sealed record FlattenErrorResult
    {
        public required System.Text.Json.Nodes.JsonNode?[] FormErrors { get; init; }
        public System.Text.Json.Nodes.JsonNode? FieldErrors { get; init; }
    }

    public sealed record TimePrecision2
    {
        [JsName("Any")]
        public System.Text.Json.Nodes.JsonNode? Any { get; init; }
        [JsName("Minute")]
        public required double Minute { get; init; }
        [JsName("Second")]
        public required double Second { get; init; }
        [JsName("Millisecond")]
        public required double Millisecond { get; init; }
        [JsName("Microsecond")]
        public required double Microsecond { get; init; }
    }

    public sealed record UtilCachedResult
    {
        public System.Text.Json.Nodes.JsonNode? Value { get; init; }
    }

    public sealed record UtilAllowsEval2
    {
        public required bool Value { get; init; }
    }

    public sealed record UtilNUMBERFORMATRANGES2
    {
        public required (double, double) Int32 { get; init; }
        public required (double, double) Uint32 { get; init; }
        public required (double, double) Float32 { get; init; }
        public required (double, double) Float64 { get; init; }
        public required (double, double) Safeint { get; init; }
    }

    public sealed record UtilBIGINTFORMATRANGES2
    {
        public required (System.Numerics.BigInteger, System.Numerics.BigInteger) Int64 { get; init; }
        public required (System.Numerics.BigInteger, System.Numerics.BigInteger) Uint64 { get; init; }
    }

    public sealed record ParseContextInternal
    {
        public bool? Async { get; init; }
        public string? Direction { get; init; }
        public bool? SkipChecks { get; init; }
        /// <summary>Set only by `validate`/`validateAsync`. A container may stop before its next child, never inside one, so a map entry and a tuple's fixed items parse whole.</summary>
        public bool? AbortEarly { get; init; }
        /// <summary>Include the `input` field in issue objects. Default `false`.</summary>
        public bool? ReportInput { get; init; }
        /// <summary>Skip eval-based fast path. Default `false`.</summary>
        public bool? Jitless { get; init; }
    }

    public sealed record ZodConfig2
    {
        /// <summary>Custom error map. Overrides `config().localeError`.</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? CustomError { get; init; }
        /// <summary>Localized error map. Lowest priority.</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?>? LocaleError { get; init; }
        /// <summary>Disable JIT schema compilation. Useful in environments that disallow `eval`.</summary>
        public bool? Jitless { get; init; }
        /// <summary>
        /// Internal: post-processor invoked on every freshly-constructed schema
        /// instance, after init and deferred fns run. Set by `import "zod/compile"`
        /// to install AOT compilation. Not part of the public API.
        /// </summary>
        public System.Action<System.Text.Json.Nodes.JsonNode?>? PostProcessor { get; init; }
    }

    public sealed record CompileOptions
    {
        /// <summary>Throw the refusal instead of returning the schema uncompiled.</summary>
        public bool? Strict { get; init; }
    }

    public sealed record ToJSONSchemaParams
    {
        /// <summary>
        /// The JSON Schema version to target.
        /// - `"draft-2020-12"` — Default. JSON Schema Draft 2020-12
        /// - `"draft-07"` — JSON Schema Draft 7
        /// - `"draft-04"` — JSON Schema Draft 4
        /// - `"openapi-3.0"` — OpenAPI 3.0 Schema Object
        /// </summary>
        public string? Target { get; init; }
        /// <summary>
        /// How to handle unrepresentable types.
        /// - `"throw"` — Default. Unrepresentable types throw an error
        /// - `"any"` — Unrepresentable types become `{}`
        /// - A function — called once per unrepresentable schema; see {@link UnrepresentableHandler}.
        /// </summary>
        public string? Unrepresentable { get; init; }
        /// <summary>
        /// Whether to extract the `"input"` or `"output"` type. Relevant to transforms, defaults, coerced primitives, etc.
        /// - `"output"` — Default. Convert the output schema.
        /// - `"input"` — Convert the input schema.
        /// </summary>
        public string? Io { get; init; }
        public string? Cycles { get; init; }
        public string? Reused { get; init; }
    }

    public sealed record FromJSONSchemaParams
    {
        public string? DefaultTarget { get; init; }
    }
}

using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("ajv")]
public partial interface IAjv
{
    [JsConstructor("Ajv")]
    IAjv2 NewAjv(NewAjvOpts? opts = null);

    [JsConstructor("default")]
    IAjv2 NewAjv2(NewAjvOpts? opts = null);

    [JsConstructor("KeywordCxt")]
    IKeywordCxt NewKeywordCxt(SchemaObjCxt it, System.Text.Json.Nodes.JsonNode? def, string keyword);

    [JsName("_")]
    JsValue Member(System.Text.Json.Nodes.JsonNode? strs, params double?[] args);

    JsValue Str(System.Text.Json.Nodes.JsonNode? strs, params double?[] args);

    JsValue Stringify(System.Text.Json.Nodes.JsonNode? x);

    JsValue Nil { get; }

    [JsConstructor("Name")]
    IName NewName(string s);

    [JsConstructor("CodeGen")]
    ICodeGen NewCodeGen(JsValue extScope, CodeGenOptions? opts = null);

    [JsConstructor("ValidationError")]
    IValidationError NewValidationError(NewValidationErrorErrors[] errors);

    [JsConstructor("MissingRefError")]
    IMissingRefError NewMissingRefError(JsValue resolver, string baseId, string @ref, string? msg = null);

    [JsObject]
    public partial interface IAjv2
    {
        System.Text.Json.Nodes.JsonNode? DefaultMeta();

        ErrorObject[]? Errors { get; set; }

        JsValue Logger { get; set; }

        JsValue Scope { get; }

        [JsName("RULES")]
        ValidationRules RULES { get; }

        bool Validate(System.Text.Json.Nodes.JsonNode schema, System.Text.Json.Nodes.JsonNode? data);

        JsValue Compile(System.Text.Json.Nodes.JsonNode? schema, bool? meta = null);

        [JsName("compileAsync")]
        System.Threading.Tasks.Task<JsValue> CompileAsync(System.Text.Json.Nodes.JsonNode? schema, bool? meta = null);

        JsValue AddSchema(System.Text.Json.Nodes.JsonNode schema, string? key = null, bool? meta = null, System.Text.Json.Nodes.JsonNode? validateSchema = null);

        JsValue AddMetaSchema(System.Text.Json.Nodes.JsonNode schema, string? key = null, System.Text.Json.Nodes.JsonNode? validateSchema = null);

        System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> ValidateSchemaAsync(System.Text.Json.Nodes.JsonNode schema, bool? throwOrLogError = null);

        JsValue GetSchema(string keyRef);

        JsValue RemoveSchema(bool? schemaKeyRef = null);

        JsValue AddVocabulary(string[] definitions);

        JsValue AddKeyword(string kwdOrDef, FuncKeywordDefinition? def = null);

        System.Text.Json.Nodes.JsonNode? GetKeyword(string keyword);

        JsValue RemoveKeyword(string keyword);

        JsValue AddFormat(string name, bool format);

        string ErrorsText(ErrorObject[]? errors = null, ErrorsTextOptions? arg2 = null);

        [JsName("$dataMetaSchema")]
        System.Text.Json.Nodes.JsonNode DataMetaSchema(System.Text.Json.Nodes.JsonNode metaSchema, string[] keywordsJsonPointers);
    }

    [JsObject]
    public partial interface IKeywordCxt
    {
        ICodeGen Gen { get; }

        bool? AllErrors { get; }

        string Keyword { get; }

        IName Data { get; }

        [JsName("$data")]
        System.Text.Json.Nodes.JsonNode? Data2 { get; }

        JsValue SchemaValue { get; }

        JsValue SchemaCode { get; }

        System.Text.Json.Nodes.JsonNode?[] SchemaType { get; }

        System.Text.Json.Nodes.JsonNode ParentSchema { get; }

        IName? ErrsCount { get; }

        SchemaObjCxt2 It { get; }

        void Result(JsValue condition, System.Action? successAction = null, System.Action? failAction = null);

        void FailResult(JsValue condition, System.Action? successAction = null, System.Action? failAction = null);

        void Pass(JsValue condition, System.Action? failAction = null);

        void Fail(JsValue? condition = null);

        [JsName("fail$data")]
        void FailData(JsValue condition);

        void Error(bool? append = null, System.Text.Json.Nodes.JsonNode? errorParams = null, ErrorPaths? errorPaths = null);

        [JsName("$dataError")]
        void DataError();

        void Reset();

        void Ok(bool cond);

        void SetParams(System.Text.Json.Nodes.JsonNode? obj, bool? assign = null);

        [JsName("block$data")]
        void BlockData(IName valid, System.Action codeBlock, JsValue? dataValid = null);

        [JsName("check$data")]
        void CheckData(IName? valid = null, JsValue? dataValid = null);

        [JsName("invalid$data")]
        JsValue InvalidData();

        SchemaCxt Subschema(KeywordCxtSubschemaAppl appl, IName valid);

        void MergeEvaluated(SchemaCxt2 schemaCxt, System.Text.Json.Nodes.JsonNode? toName = null);

        bool? MergeValidEvaluated(SchemaCxt2 schemaCxt, IName valid);
    }

    [JsObject]
    public partial interface IName
    {
        string Str { get; }

        string ToString();

        bool EmptyStr();

        System.Collections.Generic.Dictionary<string, double?> Names { get; }
    }

    [JsObject]
    public partial interface ICodeGen
    {
        string ToString();

        IName Name(string prefix);

        JsValue ScopeName(string prefix);

        IName ScopeValue(string prefixOrName, NameValue value);

        JsValue GetScopeValue(string prefix, System.Text.Json.Nodes.JsonNode? keyOrRef);

        JsValue ScopeRefs(IName scopeName);

        JsValue ScopeCode();

        IName Const(string nameOrPrefix, double? rhs, bool? constant = null);

        IName Let(string nameOrPrefix, double? rhs = null, bool? constant = null);

        IName Var(string nameOrPrefix, double? rhs = null, bool? constant = null);

        ICodeGen Assign(JsValue lhs, double? rhs, bool? sideEffects = null);

        ICodeGen Add(JsValue lhs, double? rhs);

        ICodeGen Code(System.Action? c);

        JsValue Object(params (string, double?)[] keyValues);

        ICodeGen If(bool condition, System.Action? thenBody = null, System.Action? elseBody = null);

        ICodeGen ElseIf(bool condition);

        ICodeGen Else();

        ICodeGen EndIf();

        ICodeGen For(JsValue iteration, System.Action? forBody = null);

        ICodeGen ForRange(string nameOrPrefix, double? from, double? to, System.Action<IName> forBody, JsValue? varKind = null);

        ICodeGen ForOf(string nameOrPrefix, JsValue iterable, System.Action<IName> forBody, JsValue? varKind = null);

        ICodeGen ForIn(string nameOrPrefix, JsValue obj, System.Action<IName> forBody, JsValue? varKind = null);

        ICodeGen EndFor();

        ICodeGen Label(IName label);

        ICodeGen Break(JsValue? label = null);

        ICodeGen Return(System.Action? value);

        ICodeGen Try(System.Action tryBody, System.Action<IName>? catchCode = null, System.Action? finallyCode = null);

        ICodeGen Throw(JsValue error);

        ICodeGen Block(System.Action? body = null, double? nodeCount = null);

        ICodeGen EndBlock(double? nodeCount = null);

        ICodeGen Func(IName name, JsValue? args = null, bool? async = null, System.Action? funcBody = null);

        ICodeGen EndFunc();

        void Optimize(double? n = null);
    }

    [JsObject]
    public partial interface IValidationError
    {
        NewValidationErrorErrors[] Errors { get; }

        bool Ajv { get; }

        bool Validation { get; }
    }

    [JsObject]
    public partial interface IMissingRefError
    {
        string MissingRef { get; }

        string MissingSchema { get; }
    }

    public sealed record NewAjvOpts
    {
        public System.Text.Json.Nodes.JsonNode? Strict { get; init; }
        public System.Text.Json.Nodes.JsonNode? StrictSchema { get; init; }
        public System.Text.Json.Nodes.JsonNode? StrictNumbers { get; init; }
        public System.Text.Json.Nodes.JsonNode? StrictTypes { get; init; }
        public System.Text.Json.Nodes.JsonNode? StrictTuples { get; init; }
        public System.Text.Json.Nodes.JsonNode? StrictRequired { get; init; }
        public bool? AllowMatchingProperties { get; init; }
        public bool? AllowUnionTypes { get; init; }
        public bool? ValidateFormats { get; init; }
        [JsName("$data")]
        public bool? Data { get; init; }
        public bool? AllErrors { get; init; }
        public bool? Verbose { get; init; }
        public bool? Discriminator { get; init; }
        public bool? UnicodeRegExp { get; init; }
        public string? Timestamp { get; init; }
        public bool? ParseDate { get; init; }
        public bool? AllowDate { get; init; }
        public string? SpecialNumbers { get; init; }
        [JsName("$comment")]
        public bool? Comment { get; init; }
        public System.Text.Json.Nodes.JsonNode? Formats { get; init; }
        public string[]? Keywords { get; init; }
        public System.Text.Json.Nodes.JsonNode? Schemas { get; init; }
        public bool? Logger { get; init; }
        public System.Text.Json.Nodes.JsonNode? RemoveAdditional { get; init; }
        public System.Text.Json.Nodes.JsonNode? UseDefaults { get; init; }
        public System.Text.Json.Nodes.JsonNode? CoerceTypes { get; init; }
        public bool? Next { get; init; }
        public bool? Unevaluated { get; init; }
        public bool? DynamicRef { get; init; }
        public string? SchemaId { get; init; }
        public bool? Jtd { get; init; }
        public System.Text.Json.Nodes.JsonNode? Meta { get; init; }
        public System.Text.Json.Nodes.JsonNode? DefaultMeta { get; init; }
        public System.Text.Json.Nodes.JsonNode? ValidateSchema { get; init; }
        public bool? AddUsedSchema { get; init; }
        public System.Text.Json.Nodes.JsonNode? InlineRefs { get; init; }
        public bool? PassContext { get; init; }
        public double? LoopRequired { get; init; }
        public double? LoopEnum { get; init; }
        public bool? OwnProperties { get; init; }
        public double? MultipleOfPrecision { get; init; }
        public bool? Int32range { get; init; }
        public bool? Messages { get; init; }
        public CodeOptions? Code { get; init; }
        /// <remarks>Deprecated.</remarks>
        public bool? IgnoreKeywordsWithRef { get; init; }
        /// <remarks>Deprecated.</remarks>
        public bool? JsPropertySyntax { get; init; }
        /// <remarks>Deprecated.</remarks>
        public bool? Unicode { get; init; }
    }

    public sealed record CodeOptions
    {
        public bool? Es5 { get; init; }
        public bool? Esm { get; init; }
        public bool? Lines { get; init; }
        public System.Text.Json.Nodes.JsonNode? Optimize { get; init; }
        public bool? Source { get; init; }
    }

    public sealed record SchemaObjCxt
    {
        public required System.Text.Json.Nodes.JsonNode Schema { get; init; }
        public required ICodeGen Gen { get; init; }
        public bool? AllErrors { get; init; }
        public required IName Data { get; init; }
        public required IName ParentData { get; init; }
        public required double ParentDataProperty { get; init; }
        public required IName[] DataNames { get; init; }
        public required System.Collections.Generic.IReadOnlyList<double> DataPathArr { get; init; }
        public required double DataLevel { get; init; }
        public required System.Text.Json.Nodes.JsonNode?[] DataTypes { get; init; }
        public required System.Collections.Generic.HashSet<string> DefinedProperties { get; init; }
        public required JsValue TopSchemaRef { get; init; }
        public required IName ValidateName { get; init; }
        public IName? Evaluated { get; init; }
        [JsName("ValidationError")]
        public IName? ValidationError { get; init; }
        public required JsValue SchemaEnv { get; init; }
        public required string RootId { get; init; }
        public required string BaseId { get; init; }
        public required JsValue SchemaPath { get; init; }
        public required string ErrSchemaPath { get; init; }
        public required JsValue ErrorPath { get; init; }
        public IName? PropertyName { get; init; }
        public bool? CompositeRule { get; init; }
        public System.Text.Json.Nodes.JsonNode? Props { get; init; }
        public double? Items { get; init; }
        public string? JtdDiscriminator { get; init; }
        public bool? JtdMetadata { get; init; }
        public bool? CreateErrors { get; init; }
        public System.Text.Json.Nodes.JsonNode? Opts { get; init; }
        public required JsValue Self { get; init; }
    }

    public sealed record CodeGenOptions
    {
        public bool? Es5 { get; init; }
        public bool? Lines { get; init; }
        public bool? OwnProperties { get; init; }
    }

    public sealed record NewValidationErrorErrors
    {
        public string? Keyword { get; init; }
        public string? InstancePath { get; init; }
        public string? SchemaPath { get; init; }
        public System.Text.Json.Nodes.JsonNode? Params { get; init; }
        public string? PropertyName { get; init; }
        public string? Message { get; init; }
        public System.Text.Json.Nodes.JsonNode? Schema { get; init; }
        public System.Text.Json.Nodes.JsonNode? ParentSchema { get; init; }
        public System.Text.Json.Nodes.JsonNode? Data { get; init; }
    }

    public sealed record ErrorObject
    {
        public required string Keyword { get; init; }
        public required string InstancePath { get; init; }
        public required string SchemaPath { get; init; }
        public System.Text.Json.Nodes.JsonNode? Params { get; init; }
        public string? PropertyName { get; init; }
        public string? Message { get; init; }
        public System.Text.Json.Nodes.JsonNode? Schema { get; init; }
        public System.Text.Json.Nodes.JsonNode? ParentSchema { get; init; }
        public System.Text.Json.Nodes.JsonNode? Data { get; init; }
    }

    public sealed record ValidationRules
    {
        public required RuleGroup[] Rules { get; init; }
        public required RuleGroup Post { get; init; }
        public System.Text.Json.Nodes.JsonNode? All { get; init; }
        public System.Text.Json.Nodes.JsonNode? Keywords { get; init; }
        public System.Text.Json.Nodes.JsonNode? Types { get; init; }
    }

    public sealed record RuleGroup
    {
        public System.Text.Json.Nodes.JsonNode? Type { get; init; }
        public required Rule[] Rules { get; init; }
    }

    public sealed record Rule
    {
        public required string Keyword { get; init; }
        public System.Text.Json.Nodes.JsonNode? Definition { get; init; }
    }

    public sealed record FuncKeywordDefinition
    {
        public bool? Schema { get; init; }
        public bool? Modifying { get; init; }
        public bool? Async { get; init; }
        public bool? Valid { get; init; }
        public System.Text.Json.Nodes.JsonNode? Errors { get; init; }
        public required System.Text.Json.Nodes.JsonNode Keyword { get; init; }
        public System.Text.Json.Nodes.JsonNode? Type { get; init; }
        public System.Text.Json.Nodes.JsonNode? SchemaType { get; init; }
        public bool? AllowUndefined { get; init; }
        [JsName("$data")]
        public bool? Data { get; init; }
        public string[]? Implements { get; init; }
        public string? Before { get; init; }
        public bool? Post { get; init; }
        public System.Text.Json.Nodes.JsonNode? MetaSchema { get; init; }
        public string[]? Dependencies { get; init; }
        public KeywordErrorDefinition? Error { get; init; }
        [JsName("$dataError")]
        public KeywordErrorDefinition? DataError { get; init; }
    }

    public sealed record KeywordErrorDefinition
    {
        public required string Message { get; init; }
        public System.Func<KeywordErrorCxt, JsValue>? Params { get; init; }
    }

    public sealed record KeywordErrorCxt
    {
        public required ICodeGen Gen { get; init; }
        public required string Keyword { get; init; }
        public required IName Data { get; init; }
        [JsName("$data")]
        public System.Text.Json.Nodes.JsonNode? Data2 { get; init; }
        public System.Text.Json.Nodes.JsonNode? Schema { get; init; }
        public System.Text.Json.Nodes.JsonNode? ParentSchema { get; init; }
        public required JsValue SchemaCode { get; init; }
        public required JsValue SchemaValue { get; init; }
        public System.Text.Json.Nodes.JsonNode?[]? SchemaType { get; init; }
        public IName? ErrsCount { get; init; }
        public System.Text.Json.Nodes.JsonNode? Params { get; init; }
        public required SchemaCxt It { get; init; }
    }

    public sealed record SchemaCxt
    {
        public required ICodeGen Gen { get; init; }
        public bool? AllErrors { get; init; }
        public required IName Data { get; init; }
        public required IName ParentData { get; init; }
        public required JsValue ParentDataProperty { get; init; }
        public required JsValue[] DataNames { get; init; }
        public required JsValue[] DataPathArr { get; init; }
        public required double DataLevel { get; init; }
        public required JsValue[] DataTypes { get; init; }
        public required System.Collections.Generic.HashSet<JsValue> DefinedProperties { get; init; }
        public required JsValue TopSchemaRef { get; init; }
        public required IName ValidateName { get; init; }
        public IName? Evaluated { get; init; }
        [JsName("ValidationError")]
        public IName? ValidationError { get; init; }
        public required JsValue Schema { get; init; }
        public required JsValue SchemaEnv { get; init; }
        public required string RootId { get; init; }
        public required string BaseId { get; init; }
        public required JsValue SchemaPath { get; init; }
        public required string ErrSchemaPath { get; init; }
        public required JsValue ErrorPath { get; init; }
        public IName? PropertyName { get; init; }
        public bool? CompositeRule { get; init; }
        public System.Text.Json.Nodes.JsonNode? Props { get; init; }
        public string? JtdDiscriminator { get; init; }
        public bool? JtdMetadata { get; init; }
        public bool? CreateErrors { get; init; }
        public System.Text.Json.Nodes.JsonNode? Opts { get; init; }
        public required JsValue Self { get; init; }
    }

    public sealed record ErrorsTextOptions
    {
        public string? Separator { get; init; }
        public string? DataVar { get; init; }
    }

    public sealed record SchemaObjCxt2
    {
        public required System.Text.Json.Nodes.JsonNode Schema { get; init; }
        public required ICodeGen Gen { get; init; }
        public bool? AllErrors { get; init; }
        public required IName Data { get; init; }
        public required IName ParentData { get; init; }
        public required JsValue ParentDataProperty { get; init; }
        public required IName[] DataNames { get; init; }
        public required JsValue[] DataPathArr { get; init; }
        public required double DataLevel { get; init; }
        public required System.Text.Json.Nodes.JsonNode?[] DataTypes { get; init; }
        public required System.Collections.Generic.HashSet<string> DefinedProperties { get; init; }
        public required JsValue TopSchemaRef { get; init; }
        public required IName ValidateName { get; init; }
        public IName? Evaluated { get; init; }
        [JsName("ValidationError")]
        public IName? ValidationError { get; init; }
        public required JsValue SchemaEnv { get; init; }
        public required string RootId { get; init; }
        public required string BaseId { get; init; }
        public required JsValue SchemaPath { get; init; }
        public required string ErrSchemaPath { get; init; }
        public required JsValue ErrorPath { get; init; }
        public IName? PropertyName { get; init; }
        public bool? CompositeRule { get; init; }
        public System.Text.Json.Nodes.JsonNode? Props { get; init; }
        public string? JtdDiscriminator { get; init; }
        public bool? JtdMetadata { get; init; }
        public bool? CreateErrors { get; init; }
        public System.Text.Json.Nodes.JsonNode? Opts { get; init; }
        public required JsValue Self { get; init; }
    }

    public sealed record ErrorPaths
    {
        public string? SchemaPath { get; init; }
        public bool? ParentSchema { get; init; }
    }

    public sealed record KeywordCxtSubschemaAppl
    {
        public string? Keyword { get; init; }
        public System.Text.Json.Nodes.JsonNode? SchemaProp { get; init; }
        public System.Text.Json.Nodes.JsonNode? Schema { get; init; }
        public string? ErrSchemaPath { get; init; }
        public string? DataProp { get; init; }
        public System.Text.Json.Nodes.JsonNode?[]? DataTypes { get; init; }
        public System.Collections.Generic.HashSet<string>? DefinedProperties { get; init; }
        public IName? PropertyName { get; init; }
        public double? DataPropType { get; init; }
        public string? JtdDiscriminator { get; init; }
        public bool? JtdMetadata { get; init; }
        public bool? CompositeRule { get; init; }
        public bool? CreateErrors { get; init; }
        public bool? AllErrors { get; init; }
    }

    public sealed record SchemaCxt2
    {
        public required ICodeGen Gen { get; init; }
        public bool? AllErrors { get; init; }
        public required IName Data { get; init; }
        public required IName ParentData { get; init; }
        public required double ParentDataProperty { get; init; }
        public required IName[] DataNames { get; init; }
        public required System.Collections.Generic.IReadOnlyList<double> DataPathArr { get; init; }
        public required double DataLevel { get; init; }
        public required System.Text.Json.Nodes.JsonNode?[] DataTypes { get; init; }
        public required System.Collections.Generic.HashSet<string> DefinedProperties { get; init; }
        public required JsValue TopSchemaRef { get; init; }
        public required IName ValidateName { get; init; }
        public IName? Evaluated { get; init; }
        [JsName("ValidationError")]
        public IName? ValidationError { get; init; }
        public required System.Text.Json.Nodes.JsonNode Schema { get; init; }
        public required JsValue SchemaEnv { get; init; }
        public required string RootId { get; init; }
        public required string BaseId { get; init; }
        public required JsValue SchemaPath { get; init; }
        public required string ErrSchemaPath { get; init; }
        public required JsValue ErrorPath { get; init; }
        public IName? PropertyName { get; init; }
        public bool? CompositeRule { get; init; }
        public System.Text.Json.Nodes.JsonNode? Props { get; init; }
        public double? Items { get; init; }
        public string? JtdDiscriminator { get; init; }
        public bool? JtdMetadata { get; init; }
        public bool? CreateErrors { get; init; }
        public System.Text.Json.Nodes.JsonNode? Opts { get; init; }
        public required JsValue Self { get; init; }
    }

    public sealed record NameValue
    {
        public System.Text.Json.Nodes.JsonNode? Ref { get; init; }
        public System.Text.Json.Nodes.JsonNode? Key { get; init; }
    }
}

using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("handlebars")]
public partial interface IHandlebars
{
    void RegisterHelper(System.Collections.Generic.Dictionary<string, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, JsValue, System.Text.Json.Nodes.JsonNode?>> name);

    void RegisterHelper(string name, System.Func<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, JsValue, System.Text.Json.Nodes.JsonNode?> fn);

    void UnregisterHelper(string name);

    void RegisterPartial(System.Collections.Generic.Dictionary<string, System.Func<System.Text.Json.Nodes.JsonNode?, RuntimeOptions?, string>> spec);

    void RegisterPartial(string name, System.Func<System.Text.Json.Nodes.JsonNode?, RuntimeOptions?, string> fn);

    void UnregisterPartial(string name);

    void RegisterDecorator(string name, JsValue fn);

    void UnregisterDecorator(string name);

    [JsName("K")]
    void K();

    System.Text.Json.Nodes.JsonNode? CreateFrame(System.Text.Json.Nodes.JsonNode? @object);

    System.Text.Json.Nodes.JsonNode?[] BlockParams(System.Text.Json.Nodes.JsonNode?[] obj, System.Text.Json.Nodes.JsonNode?[] ids);

    void Log(double level, System.Text.Json.Nodes.JsonNode? obj);

    Program Parse(string input, ParseOptions? options = null);

    Program ParseWithoutProcessing(string input, ParseOptions? options = null);

    /// <param name="input">
    /// A template source string, or an AST built by your application.
    /// An AST is compiled to JavaScript, so never pass one from untrusted input.
    /// </param>
    System.Func<System.Text.Json.Nodes.JsonNode?, string> Compile(System.Text.Json.Nodes.JsonNode? input, CompileOptions? options = null);

    /// <param name="input">
    /// A template source string, or an AST built by your application.
    /// An AST is compiled to JavaScript, so never pass one from untrusted input.
    /// </param>
    System.Text.Json.Nodes.JsonNode Precompile(System.Text.Json.Nodes.JsonNode? input, PrecompileOptions? options = null);

    System.Func<System.Text.Json.Nodes.JsonNode?, string> Template(System.Text.Json.Nodes.JsonNode precompilation);

    System.Text.Json.Nodes.JsonNode? Create();

    string EscapeExpression(string str);

    [JsName("logger.DEBUG")]
    double LoggerDEBUG { get; set; }

    [JsName("logger.INFO")]
    double LoggerINFO { get; set; }

    [JsName("logger.WARN")]
    double LoggerWARN { get; set; }

    [JsName("logger.ERROR")]
    double LoggerERROR { get; set; }

    [JsName("logger.level")]
    double LoggerLevel { get; set; }

    [JsName("logger.methodMap")]
    System.Collections.Generic.Dictionary<string, string> LoggerMethodMap { get; set; }

    [JsName("logger.log")]
    void LoggerLog(double level, string obj);

    System.Collections.Generic.Dictionary<string, System.Func<System.Text.Json.Nodes.JsonNode?, string>> Templates { get; }

    System.Collections.Generic.Dictionary<string, System.Func<System.Text.Json.Nodes.JsonNode?>> Helpers { get; }

    System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> Partials { get; }

    System.Collections.Generic.Dictionary<string, JsValue> Decorators { get; }

    [JsName("VERSION")]
    string VERSION { get; }

    System.Text.Json.Nodes.JsonNode? NoConflict();

    [JsConstructor("Exception")]
    IException NewException(string message, Node? node = null);

    [JsConstructor("SafeString")]
    ISafeString NewSafeString(string str);

    [JsName("Utils.createFrame")]
    System.Text.Json.Nodes.JsonNode? UtilsCreateFrame(System.Text.Json.Nodes.JsonNode? @object);

    [JsName("Utils.blockParams")]
    System.Text.Json.Nodes.JsonNode?[] UtilsBlockParams(System.Text.Json.Nodes.JsonNode?[] obj, System.Text.Json.Nodes.JsonNode?[] ids);

    [JsName("Utils.isEmpty")]
    bool UtilsIsEmpty(System.Text.Json.Nodes.JsonNode? obj);

    [JsName("Utils.extend")]
    System.Text.Json.Nodes.JsonNode? UtilsExtend(System.Text.Json.Nodes.JsonNode? obj, params System.Text.Json.Nodes.JsonNode?[] source);

    [JsName("Utils.toString")]
    string UtilsToString(System.Text.Json.Nodes.JsonNode? obj);

    [JsName("Utils.isArray")]
    bool UtilsIsArray(System.Text.Json.Nodes.JsonNode? obj);

    [JsName("Utils.isFunction")]
    bool UtilsIsFunction(System.Text.Json.Nodes.JsonNode? obj);

    [JsName("AST.helpers")]
    JsValue ASTHelpers { get; }

    [JsConstructor("Visitor")]
    IVisitor NewVisitor();

    /// <remarks>Deprecated.</remarks>
    [JsName("VM.resolvePartial")]
    System.Func<System.Text.Json.Nodes.JsonNode?, string> VMResolvePartial(System.Func<System.Text.Json.Nodes.JsonNode?, RuntimeOptions?, string>? partial, System.Text.Json.Nodes.JsonNode? context, ResolvePartialOptions options);

    [JsObject]
    public partial interface IException
    {
        string Description { get; set; }

        string FileName { get; set; }

        string Message { get; set; }

        string Name { get; set; }

        double Number { get; set; }

        string? Stack { get; set; }
    }

    [JsObject]
    public partial interface ISafeString
    {
        string ToString();

        string ToHTML();
    }

    [JsObject]
    public partial interface IVisitor
    {
        void Accept(Node node);

        void AcceptKey(Node node, string name);

        void AcceptArray(Expression[] arr);

        [JsName("Program")]
        void Program(Program program);

        [JsName("BlockStatement")]
        void BlockStatement(BlockStatement block);

        [JsName("PartialStatement")]
        void PartialStatement(PartialStatement partial);

        [JsName("PartialBlockStatement")]
        void PartialBlockStatement(PartialBlockStatement partial);

        [JsName("DecoratorBlock")]
        void DecoratorBlock(DecoratorBlock decorator);

        [JsName("Decorator")]
        void Decorator(Decorator decorator);

        [JsName("MustacheStatement")]
        void MustacheStatement(MustacheStatement mustache);

        [JsName("ContentStatement")]
        void ContentStatement(ContentStatement content);

        [JsName("CommentStatement")]
        void CommentStatement(CommentStatement? comment = null);

        [JsName("SubExpression")]
        void SubExpression(SubExpression sexpr);

        [JsName("PathExpression")]
        void PathExpression(PathExpression path);

        [JsName("StringLiteral")]
        void StringLiteral(StringLiteral str);

        [JsName("NumberLiteral")]
        void NumberLiteral(NumberLiteral num);

        [JsName("BooleanLiteral")]
        void BooleanLiteral(BooleanLiteral @bool);

        [JsName("UndefinedLiteral")]
        void UndefinedLiteral();

        [JsName("NullLiteral")]
        void NullLiteral();

        [JsName("Hash")]
        void Hash(Hash hash);
    }

    public sealed record RuntimeOptions
    {
        public bool? Partial { get; init; }
        public System.Text.Json.Nodes.JsonNode?[]? Depths { get; init; }
        public System.Collections.Generic.Dictionary<string, JsValue>? Helpers { get; init; }
        public System.Collections.Generic.Dictionary<string, JsValue>? Partials { get; init; }
        public System.Collections.Generic.Dictionary<string, JsValue>? Decorators { get; init; }
        public System.Text.Json.Nodes.JsonNode? Data { get; init; }
        public System.Text.Json.Nodes.JsonNode?[]? BlockParams { get; init; }
        public bool? AllowCallsToHelperMissing { get; init; }
        public System.Collections.Generic.Dictionary<string, bool>? AllowedProtoProperties { get; init; }
        public System.Collections.Generic.Dictionary<string, bool>? AllowedProtoMethods { get; init; }
        public bool? AllowProtoPropertiesByDefault { get; init; }
        public bool? AllowProtoMethodsByDefault { get; init; }
    }

    public sealed record Program
    {
        public required Statement[] Body { get; init; }
        public required string[] BlockParams { get; init; }
        public required string Type { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record Statement
    {
        public required string Type { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record SourceLocation
    {
        public required string Source { get; init; }
        public required Position Start { get; init; }
        public required Position End { get; init; }
    }

    public sealed record Position
    {
        public required double Line { get; init; }
        public required double Column { get; init; }
    }

    public sealed record ParseOptions
    {
        public string? SrcName { get; init; }
        public bool? IgnoreStandalone { get; init; }
    }

    public sealed record CompileOptions
    {
        public bool? Data { get; init; }
        public bool? Compat { get; init; }
        public System.Text.Json.Nodes.JsonNode? KnownHelpers { get; init; }
        public bool? KnownHelpersOnly { get; init; }
        public bool? NoEscape { get; init; }
        public bool? Strict { get; init; }
        public bool? AssumeObjects { get; init; }
        public bool? PreventIndent { get; init; }
        public bool? IgnoreStandalone { get; init; }
        public bool? ExplicitPartialContext { get; init; }
    }

    public sealed record PrecompileOptions
    {
        public string? SrcName { get; init; }
        public string? DestName { get; init; }
        public bool? Data { get; init; }
        public bool? Compat { get; init; }
        public System.Text.Json.Nodes.JsonNode? KnownHelpers { get; init; }
        public bool? KnownHelpersOnly { get; init; }
        public bool? NoEscape { get; init; }
        public bool? Strict { get; init; }
        public bool? AssumeObjects { get; init; }
        public bool? PreventIndent { get; init; }
        public bool? IgnoreStandalone { get; init; }
        public bool? ExplicitPartialContext { get; init; }
    }

    public sealed record Node
    {
        public required string Type { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record ResolvePartialOptions
    {
        public required string Name { get; init; }
        public System.Collections.Generic.Dictionary<string, JsValue>? Helpers { get; init; }
        public System.Collections.Generic.Dictionary<string, System.Func<System.Text.Json.Nodes.JsonNode?, RuntimeOptions?, string>>? Partials { get; init; }
        public System.Collections.Generic.Dictionary<string, JsValue>? Decorators { get; init; }
        public System.Text.Json.Nodes.JsonNode? Data { get; init; }
    }

    public sealed record Expression
    {
        public required string Type { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record BlockStatement
    {
        public required string Type { get; init; }
        public required PathExpression Path { get; init; }
        public required Expression[] Params { get; init; }
        public required Hash Hash { get; init; }
        public required Program Program { get; init; }
        public required Program Inverse { get; init; }
        public required StripFlags OpenStrip { get; init; }
        public required StripFlags InverseStrip { get; init; }
        public required StripFlags CloseStrip { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record PathExpression
    {
        public required string Type { get; init; }
        public required bool Data { get; init; }
        public required double Depth { get; init; }
        public required string[] Parts { get; init; }
        public required string Original { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record Hash
    {
        public required string Type { get; init; }
        public required HashPair[] Pairs { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record HashPair
    {
        public required string Type { get; init; }
        public required string Key { get; init; }
        public required Expression Value { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record StripFlags
    {
        public required bool Open { get; init; }
        public required bool Close { get; init; }
    }

    public sealed record PartialStatement
    {
        public required string Type { get; init; }
        public required System.Text.Json.Nodes.JsonNode Name { get; init; }
        public required Expression[] Params { get; init; }
        public required Hash Hash { get; init; }
        public required string Indent { get; init; }
        public required StripFlags Strip { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record PartialBlockStatement
    {
        public required string Type { get; init; }
        public required System.Text.Json.Nodes.JsonNode Name { get; init; }
        public required Expression[] Params { get; init; }
        public required Hash Hash { get; init; }
        public required Program Program { get; init; }
        public required StripFlags OpenStrip { get; init; }
        public required StripFlags CloseStrip { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record DecoratorBlock
    {
        public required string Type { get; init; }
        public required PathExpression Path { get; init; }
        public required Expression[] Params { get; init; }
        public required Hash Hash { get; init; }
        public required Program Program { get; init; }
        public required Program Inverse { get; init; }
        public required StripFlags OpenStrip { get; init; }
        public required StripFlags InverseStrip { get; init; }
        public required StripFlags CloseStrip { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record Decorator
    {
        public required string Type { get; init; }
        public required System.Text.Json.Nodes.JsonNode Path { get; init; }
        public required Expression[] Params { get; init; }
        public required Hash Hash { get; init; }
        public required bool Escaped { get; init; }
        public required StripFlags Strip { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record MustacheStatement
    {
        public required string Type { get; init; }
        public required System.Text.Json.Nodes.JsonNode Path { get; init; }
        public required Expression[] Params { get; init; }
        public required Hash Hash { get; init; }
        public required bool Escaped { get; init; }
        public required StripFlags Strip { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record ContentStatement
    {
        public required string Type { get; init; }
        public required string Value { get; init; }
        public required StripFlags Original { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record CommentStatement
    {
        public required string Type { get; init; }
        public required string Value { get; init; }
        public required StripFlags Strip { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record SubExpression
    {
        public required string Type { get; init; }
        public required PathExpression Path { get; init; }
        public required Expression[] Params { get; init; }
        public required Hash Hash { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record StringLiteral
    {
        public required string Type { get; init; }
        public required string Value { get; init; }
        public required string Original { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record NumberLiteral
    {
        public required string Type { get; init; }
        public required double Value { get; init; }
        public required double Original { get; init; }
        public required SourceLocation Loc { get; init; }
    }

    public sealed record BooleanLiteral
    {
        public required string Type { get; init; }
        public required bool Value { get; init; }
        public required bool Original { get; init; }
        public required SourceLocation Loc { get; init; }
    }
}

using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/fast-json-patch/index.js")]
public partial interface IFastJsonPatch
{
    [JsConstructor("JsonPatchError")]
    IPatchError NewPatchError(string message, string name, double? index = null, System.Text.Json.Nodes.JsonNode? operation = null, System.Text.Json.Nodes.JsonNode? tree = null);

    /// <summary>
    /// Deeply clone the object.
    /// https://jsperf.com/deep-copy-vs-json-stringify-json-parse/25 (recursiveDeepCopy)
    /// </summary>
    /// <param name="obj">value to clone</param>
    /// <returns>cloned obj</returns>
    System.Text.Json.Nodes.JsonNode? DeepClone(System.Text.Json.Nodes.JsonNode? obj);

    /// <summary>Escapes a json pointer path</summary>
    /// <param name="path">The raw pointer</param>
    /// <returns>the Escaped path</returns>
    string EscapePathComponent(string path);

    /// <summary>Unescapes a json pointer path</summary>
    /// <param name="path">The escaped pointer</param>
    /// <returns>The unescaped path</returns>
    string UnescapePathComponent(string path);

    /// <summary>
    /// Retrieves a value from a JSON document by a JSON pointer.
    /// Returns the value.
    /// </summary>
    /// <param name="document">The document to get the value from</param>
    /// <param name="pointer">an escaped JSON pointer</param>
    /// <returns>The retrieved value</returns>
    System.Text.Json.Nodes.JsonNode? GetValueByPointer(System.Text.Json.Nodes.JsonNode? document, string pointer);

    /// <summary>
    /// Apply a single JSON Patch Operation on a JSON document.
    /// Returns the {newDocument, result} of the operation.
    /// It modifies the `document` and `operation` objects - it gets the values by reference.
    /// If you would like to avoid touching your values, clone them:
    /// `jsonpatch.applyOperation(document, jsonpatch._deepClone(operation))`.
    /// </summary>
    /// <param name="document">The document to patch</param>
    /// <param name="operation">The operation to apply</param>
    /// <param name="validateOperation">`false` is without validation, `true` to use default jsonpatch's validation, or you can pass a `validateOperation` callback to be used for validation.</param>
    /// <param name="mutateDocument">Whether to mutate the original document or clone it before applying</param>
    /// <param name="banPrototypeModifications">Whether to ban modifications to `__proto__`, defaults to `true`.</param>
    /// <returns>`{newDocument, result}` after the operation</returns>
    OperationResult ApplyOperation(System.Text.Json.Nodes.JsonNode? document, System.Text.Json.Nodes.JsonNode operation, bool? validateOperation = null, bool? mutateDocument = null, bool? banPrototypeModifications = null, double? index = null);

    /// <summary>
    /// Apply a full JSON Patch array on a JSON document.
    /// Returns the {newDocument, result} of the patch.
    /// It modifies the `document` object and `patch` - it gets the values by reference.
    /// If you would like to avoid touching your values, clone them:
    /// `jsonpatch.applyPatch(document, jsonpatch._deepClone(patch))`.
    /// </summary>
    /// <param name="document">The document to patch</param>
    /// <param name="patch">The patch to apply</param>
    /// <param name="validateOperation">`false` is without validation, `true` to use default jsonpatch's validation, or you can pass a `validateOperation` callback to be used for validation.</param>
    /// <param name="mutateDocument">Whether to mutate the original document or clone it before applying</param>
    /// <param name="banPrototypeModifications">Whether to ban modifications to `__proto__`, defaults to `true`.</param>
    /// <returns>An array of `{newDocument, result}` after the patch</returns>
    JsValue ApplyPatch(System.Text.Json.Nodes.JsonNode? document, System.Text.Json.Nodes.JsonNode[] patch, bool? validateOperation = null, bool? mutateDocument = null, bool? banPrototypeModifications = null);

    /// <summary>
    /// Apply a single JSON Patch Operation on a JSON document.
    /// Returns the updated document.
    /// Suitable as a reducer.
    /// </summary>
    /// <param name="document">The document to patch</param>
    /// <param name="operation">The operation to apply</param>
    /// <returns>The updated document</returns>
    System.Text.Json.Nodes.JsonNode? ApplyReducer(System.Text.Json.Nodes.JsonNode? document, System.Text.Json.Nodes.JsonNode operation, double index);

    /// <summary>Validates a single operation. Called from `jsonpatch.validate`. Throws `JsonPatchError` in case of an error.</summary>
    /// <param name="operation">operation object (patch)</param>
    /// <param name="index">index of operation in the sequence</param>
    /// <param name="document">object where the operation is supposed to be applied</param>
    /// <param name="existingPathFragment">comes along with `document`</param>
    void Validator(System.Text.Json.Nodes.JsonNode operation, double index, System.Text.Json.Nodes.JsonNode? document = null, string? existingPathFragment = null);

    /// <summary>
    /// Validates a sequence of operations. If `document` parameter is provided, the sequence is additionally validated against the object document.
    /// If error is encountered, returns a JsonPatchError object
    /// </summary>
    IPatchError Validate(System.Text.Json.Nodes.JsonNode[] sequence, System.Text.Json.Nodes.JsonNode? document = null, System.Action<System.Text.Json.Nodes.JsonNode, double, System.Text.Json.Nodes.JsonNode?, string>? externalValidator = null);

    [JsName("_areEquals")]
    bool AreEquals(System.Text.Json.Nodes.JsonNode? a, System.Text.Json.Nodes.JsonNode? b);

    /// <summary>Detach an observer from an object</summary>
    void Unobserve(System.Text.Json.Nodes.JsonNode? root, JsValue observer);

    /// <summary>Observes changes made to an object, which can then be retrieved using generate</summary>
    JsValue Observe(System.Text.Json.Nodes.JsonNode obj, System.Action<System.Text.Json.Nodes.JsonNode[]>? callback = null);

    /// <summary>Generate an array of patches from an observer</summary>
    System.Text.Json.Nodes.JsonNode[] Generate(JsValue observer, bool? invertible = null);

    /// <summary>Create an array of patches from the differences in two objects</summary>
    System.Text.Json.Nodes.JsonNode[] Compare(System.Text.Json.Nodes.JsonNode tree1, System.Text.Json.Nodes.JsonNode tree2, bool? invertible = null);

    [JsObject]
    public partial interface IPatchError
    {
        string Name { get; set; }

        double? Index { get; set; }
    }

    public sealed record OperationResult
    {
        public System.Text.Json.Nodes.JsonNode? Removed { get; init; }
        public bool? Test { get; init; }
        public System.Text.Json.Nodes.JsonNode? NewDocument { get; init; }
    }
}

// The built-ins that the kernel needs, captured before any script of the user can replace them.
const { apply, construct, defineProperty, deleteProperty, get: reflectGet, getOwnPropertyDescriptor, isExtensible, ownKeys, set: reflectSet, setPrototypeOf } = Reflect;
const { create, freeze, hasOwn, is } = Object;
const { fromCharCode } = String;
const { floor } = Math;
const { asIntN, asUintN } = BigInt;
const { isArray, from: arrayFrom } = Array;
const toSpliced = Array.prototype.toSpliced;
const { stringify: jsonStringify, parse: jsonParse } = JSON;
const toText = String;
const toBigInt = BigInt;
const toObject = Object;
const NativeError = Error;
const NativeTypeError = TypeError;
const NativeRangeError = RangeError;
const NativePromise = Promise;
const NativeMap = Map;
const NativeWeakMap = WeakMap;
const NativeWeakRef = WeakRef;
const NativeArrayBuffer = ArrayBuffer;
const NativeInt32Array = Int32Array;
const NativeFloat64Array = Float64Array;
const NativeBigInt64Array = BigInt64Array;
const NativeBigUint64Array = BigUint64Array;
const { compareExchange } = Atomics;
const promiseThen = Promise.prototype.then;
const charCodeAt = String.prototype.charCodeAt;
const substring = String.prototype.substring;
const mapGet = Map.prototype.get;
const mapSet = Map.prototype.set;
const mapDelete = Map.prototype.delete;
const mapForEach = Map.prototype.forEach;
const weakGet = WeakMap.prototype.get;
const weakSet = WeakMap.prototype.set;
const weakDelete = WeakMap.prototype.delete;
const deref = WeakRef.prototype.deref;
const NativeSet = Set;
const setAdd = Set.prototype.add;
const { iterator: iteratorSymbol, asyncIterator: asyncIteratorSymbol, toStringTag } = Symbol;
const NativeWeakSet = WeakSet;
const weakSetHas = WeakSet.prototype.has;
const weakSetAdd = WeakSet.prototype.add;
const NativeProxy = Proxy;
const { isView } = ArrayBuffer;
const { keys } = Object;
const ObjectPrototype = Object.prototype;
const mapSize = getOwnPropertyDescriptor(Map.prototype, "size").get;
const symbolText = Symbol.prototype.toString;
const bigIntText = BigInt.prototype.toString;
const NativeDate = Date;
const { now } = Date;
const getTime = Date.prototype.getTime;
const dateText = Date.prototype.toISOString;
const isError = Error.isError;
const captureStackTrace = Error.captureStackTrace;

// To be given back to defineProperty, which would see a "get" on Object.prototype.
const descriptorOf = (o, name) => {
  const descriptor = getOwnPropertyDescriptor(o, name);
  if (descriptor !== undefined) setPrototypeOf(descriptor, null);
  return descriptor;
};

// The engine reads the property hostException of every uncaught value, and ends the process over a value that it does not expect.
// For errors, which the engine throws by itself too (syntax errors), the answer is fixed here.
const shield = { __proto__: null, value: undefined, writable: false, enumerable: false, configurable: false };
for (const type of [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError, globalThis.SuppressedError]) {
  if (type !== undefined) defineProperty(type.prototype, "hostException", shield);
}

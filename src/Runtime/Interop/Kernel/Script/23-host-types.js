// How objects of a [JsHost] type look. The emitted class is reachable by nobody: neither it nor what it is made from can be called by script.
// Its private #n, the object's number, is the brand by which each member knows its receiver.
const hostPrototype = freeze(create(ObjectPrototype, { __proto__: null, constructor: { __proto__: null, value: undefined } }));

const closeHostType = (type, name) => {
  const { prototype } = type;
  const descriptor = descriptorOf(prototype, "constructor");
  if (descriptor.value === type) deleteProperty(prototype, "constructor"); // A member may have the name.
  setPrototypeOf(prototype, hostPrototype);
  defineProperty(prototype, toStringTag, { __proto__: null, value: name });
  return freeze(prototype);
};

const classified = (v, name, kinds) => {
  if (kinds !== undefined) apply(weakSet, hostClasses, [v, { __proto__: null, name, kinds }]);
  return v;
};

// What an indexer of C# takes: the key of an array's element, as JavaScript defines it, that is an int.
const elementOf = (key) => {
  if (typeof key !== "string" || key.length > 10) return -1;
  const i = key >>> 0;
  return i <= 2147483647 && "" + i === key ? i : -1;
};

// The object behind is frozen in effect: what would change it is refused.
const refusals = { defineProperty: () => false, deleteProperty: () => false, preventExtensions: () => false, setPrototypeOf: () => false };
// The elements of a type with indexers: static functions of its class that take the object, the key and the value.
const indexedHandler = ({ getElement, setElement, getNamed, setNamed, prototype }) => {
  const hasElements = getElement !== undefined || setElement !== undefined;
  const isNamed = (key) => typeof key === "string" && !(key in prototype);
  // Elements first, since anyone can define some on Object.prototype; then what is declared; then the names.
  const elementIn = (key) => hasElements ? elementOf(key) : -1;
  const named = (o, key) => getNamed !== undefined && isNamed(key) ? getNamed(o, key) : undefined;
  return freeze({
    __proto__: null,
    ...refusals,
    get: (o, key, receiver) => {
      const i = elementIn(key);
      if (i >= 0) return getElement === undefined ? undefined : getElement(o, i);
      return key in o ? reflectGet(o, key, receiver) : named(o, key);
    },
    set: (o, key, value, receiver) => {
      const i = elementIn(key);
      if (i < 0 && key in o) return reflectSet(o, key, value, receiver);
      const assign = i >= 0 ? setElement : isNamed(key) ? setNamed : undefined;
      if (assign === undefined) return false;
      assign(o, i >= 0 ? i : key, value);
      return true;
    },
    has: (o, key) => {
      const i = elementIn(key);
      return i >= 0 ? getElement !== undefined && getElement(o, i) !== undefined : key in o || named(o, key) !== undefined;
    },
  });
};

lanePart(() => ({
  __proto__: null,
  illegal: (name) => new NativeTypeError("Illegal invocation: " + name + " is a member of an object of .NET, and was called on something else."),
  hostType: (type, name, kinds) => {
    closeHostType(type, name);
    return (n) => classified(freeze(new type(n)), name, kinds);
  },
  // The constructor of a base class gives the object to which the derived one adds its private field: the proxy gets the brand too.
  given: function (o) { return o; },
  indexedHostType: (type, name, kinds) => {
    const prototype = closeHostType(type, name);
    const handler = indexedHandler(type);
    return (n) => classified(new type(n, new NativeProxy(new type(n, create(prototype)), handler)), name, kinds);
  },
}));

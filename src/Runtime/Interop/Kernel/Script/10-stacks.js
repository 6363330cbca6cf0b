// V8 formats a stack when it is first read and lets Error.prepareStackTrace write anything. The formatter is replaced while the
// kernel reads, by one with the default text.
let callSiteText;
{
  const before = descriptorOf(NativeError, "prepareStackTrace");
  NativeError.prepareStackTrace = (_, sites) => sites;
  const sites = new NativeError().stack;
  callSiteText = Object.getPrototypeOf(sites[0]).toString;
  if (before) defineProperty(NativeError, "prepareStackTrace", before);
  else delete NativeError.prepareStackTrace;
}

const defaultStack = (error, sites) => {
  let text = errorText(error);
  for (let i = 0; i < sites.length; i++) text += "\n    at " + apply(callSiteText, sites[i], []);
  return text;
};

const stackOf = (error) => {
  const before = descriptorOf(NativeError, "prepareStackTrace");
  let replaced = false;
  try {
    if (before === undefined || before.configurable) {
      replaced = defineProperty(NativeError, "prepareStackTrace", { __proto__: null, value: defaultStack, configurable: true, writable: true });
    }
    const stack = error.stack;
    return typeof stack === "string" ? stack : undefined;
  } catch {
    return undefined;
  } finally {
    if (replaced) {
      if (before) defineProperty(NativeError, "prepareStackTrace", before);
      else delete NativeError.prepareStackTrace;
    }
  }
};

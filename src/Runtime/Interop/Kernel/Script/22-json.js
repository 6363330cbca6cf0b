// Values of no declared type.
lanePart(() => ({
  __proto__: null,
  parseJson: jsonParse,
  jsonOf: (v, expected, start) => { // Runs toJSON and getters, as JSON does.
    const t = jsonStringify(v);
    if (t === undefined || start !== "" && t[0] !== start) throw no(v, expected);
    return t;
  },
}));

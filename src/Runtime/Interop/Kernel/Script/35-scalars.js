// Scalars: the checks and stores of values inside of others, and the results of calls whose slots are few and fixed.
lanePart(({ I, F, Q, UQ, bad, outLong }) => ({
  __proto__: null,
  char: fromCharCode,
  unit: (v) => apply(charCodeAt, v, [0]),
  checkInt: (v, lo, hi, expected) => {
    if (typeof v !== "number" || !(v >= lo && v <= hi) || (v | 0) !== v && floor(v) !== v) throw no(v, expected);
  },
  checkLong: (v) => {
    if (typeof v === "bigint" ? asIntN(64, v) !== v : typeof v !== "number" || !(v >= -9007199254740991 && v <= 9007199254740991) || floor(v) !== v) {
      throw no(v, "long");
    }
  },
  checkULong: (v) => {
    if (typeof v === "bigint" ? asUintN(64, v) !== v : typeof v !== "number" || !(v >= 0 && v <= 9007199254740991) || floor(v) !== v) {
      throw no(v, "ulong");
    }
  },
  putLong: (p, v) => {
    const big = typeof v === "bigint";
    I[2 * p] = big ? 1 : 0;
    if (big) Q[p + 1] = v;
    else F[p + 1] = v;
  },
  putULong: (p, v) => {
    const big = typeof v === "bigint";
    I[2 * p] = big ? 1 : 0;
    if (big) UQ[p + 1] = v;
    else F[p + 1] = v;
  },
  checkDecimal: (v) => {
    if (typeof v !== "number" || !(v > -7.9228162514264333e28 && v < 7.9228162514264333e28)) throw no(v, "decimal");
  },
  // A bare substring of 13 or more characters keeps the whole joined text alive. Two shorter ones do not, and joining them costs next to nothing;
  // a longer string is made flat, which copies it.
  cut: (s, o, n) => n < 13 ? n < 0 ? null : apply(substring, s, [o, o + n])
    : n < 25 ? apply(substring, s, [o, o + 12]) + apply(substring, s, [o + 12, o + n])
    : apply(substring, " " + apply(substring, s, [o, o + n]), [1]),
  isNull: (b, v) => {
    if (v !== null && v !== undefined) return false;
    I[2 * b + 1] = 1;
    I[2 * b] = 0;
    return true;
  },
  outInteger: (b, v, lo, hi, expected) => {
    if (typeof v !== "number" || !(v >= lo && v <= hi) || (v | 0) !== v && floor(v) !== v) return bad(b, v, expected);
    F[b + 1] = v;
    I[2 * b] = 0;
  },
  outInt64: (b, v) => {
    if (typeof v === "bigint") {
      if (asIntN(64, v) !== v) return bad(b, v, "long");
      Q[b + 1] = v;
      I[2 * b + 1] = 2;
      I[2 * b] = 0;
      return;
    }
    if (typeof v !== "number" || !(v >= -9007199254740991 && v <= 9007199254740991) || floor(v) !== v) return bad(b, v, "long");
    F[b + 1] = v;
    I[2 * b] = 0;
  },
  outUInt64: (b, v) => {
    if (typeof v === "bigint") {
      if (asUintN(64, v) !== v) return bad(b, v, "ulong");
      UQ[b + 1] = v;
      I[2 * b + 1] = 2;
      I[2 * b] = 0;
      return;
    }
    if (typeof v !== "number" || !(v >= 0 && v <= 9007199254740991) || floor(v) !== v) return bad(b, v, "ulong");
    F[b + 1] = v;
    I[2 * b] = 0;
  },
  outChar: (b, v) => {
    if (typeof v !== "string" || v.length !== 1) return bad(b, v, "char");
    I[2 * b + 2] = apply(charCodeAt, v, [0]);
    I[2 * b] = 0;
  },
  outString: (b, v) => {
    if (typeof v !== "string") return bad(b, v, "string");
    if (v.length >= 2000) return outLong(b, v);
    I[2 * b] = 0;
    return v;
  },
}));

// Values of the base library: dates, times, ids.
// By the brand, which neither a prototype nor a Proxy can pretend, and which the dates of other realms have too. The years are C#'s.
const dateMs = (v, expected) => {
  let ms;
  try { ms = apply(getTime, v, []); } catch { throw no(v, expected); }
  if (ms >= -62135596800000 && ms <= 253402300799999) return ms;
  no(v, expected);
  mismatch.actual = dateWords(v, ms);
  throw mismatch;
};

// No regular expressions: user code can see the last match.
const digits = (v, i, n) => {
  let x = 0;
  for (const end = i + n; i < end; i++) {
    const c = apply(charCodeAt, v, [i]);
    if (!(c >= 48 && c <= 57)) return -1;
    x = 10 * x + c - 48;
  }
  return x;
};
const daysOf = (year, month) =>
  month === 2 ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
const isDate = (v) => {
  if (v.length !== 10 || v[4] !== "-" || v[7] !== "-") return false;
  const year = digits(v, 0, 4), month = digits(v, 5, 2), day = digits(v, 8, 2);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
};
// Without seconds as an input field gives it; with as many digits of a second as C# holds.
const isTime = (v) => {
  const n = v.length;
  if (n !== 5 && n !== 8 && !(n >= 10 && n <= 16)) return false;
  const hour = digits(v, 0, 2), minute = digits(v, 3, 2), second = n === 5 ? 0 : digits(v, 6, 2);
  return v[2] === ":" && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
    && (n === 5 || v[5] === ":") && (n <= 8 || v[8] === "." && digits(v, 9, n - 9) >= 0);
};
const isGuid = (v) => {
  if (v.length !== 36) return false;
  for (let i = 0; i < 36; i++) {
    const c = apply(charCodeAt, v, [i]);
    if (i === 8 || i === 13 || i === 18 || i === 23 ? c !== 45 : !(c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102)) return false;
  }
  return true;
};
const isUri = (v) => hosted.isUri(v);
const checker = (isOne, expected) => (v) => { if (typeof v !== "string" || !isOne(v)) throw no(v, expected); };

lanePart(({ I, Q }) => ({
  __proto__: null,
  dateMs,
  date: (ms) => new NativeDate(ms),
  checkTimeSpan: (v) => { // Milliseconds, as many as a TimeSpan holds.
    if (typeof v !== "number" || !(v >= -922337203685477 && v <= 922337203685477)) throw no(v, "TimeSpan");
  },
  checkDateOnly: checker(isDate, "DateOnly"),
  checkTimeOnly: checker(isTime, "TimeOnly"),
  checkGuid: checker(isGuid, "Guid"),
  checkUri: checker(isUri, "Uri"),
  checkInt128: (v) => { if (typeof v !== "bigint" || asIntN(128, v) !== v) throw no(v, "Int128"); },
  checkUInt128: (v) => { if (typeof v !== "bigint" || asUintN(128, v) !== v) throw no(v, "UInt128"); },
  // A sign and hexadecimal digits, which both sides convert in linear time; what 64 bits hold goes as such, with the sign 0.
  bigOf: (sign, digits) => {
    const v = toBigInt("0x" + digits);
    return sign < 0 ? -v : v;
  },
  putBig: (p, v) => {
    if (asIntN(64, v) === v) {
      I[2 * p] = 0;
      Q[p + 1] = v;
      return "";
    }
    const text = "0" + apply(bigIntText, v < 0n ? -v : v, [16]); // Without the zero C# would take the first bit for the sign.
    I[2 * p] = v < 0n ? -1 : 1;
    I[2 * p + 2] = text.length;
    return text;
  },
}));

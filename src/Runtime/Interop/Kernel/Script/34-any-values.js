lanePart(({ I, F }) => {
  // A value of any type: its type, and what follows from that; the text of a string or BigInt is given back.
  const putValue = (p, v) => {
    let text = "", type = 0;
    switch (typeof v) {
      case "undefined": break;
      case "boolean": type = v ? 3 : 2; break;
      case "number": type = 4; F[p + 1] = v; break;
      case "string": type = 5; text = v; break;
      case "bigint": type = 6; text = apply(bigIntText, v, []); break;
      default:
        if (v === null) {
          type = 1;
          break;
        }
        const kind = kindOf(v);
        I[2 * p + 1] = kind === "function" ? 1 : kind === "array" ? 2 : kind === "error" ? 3 : kind === "symbol" ? 4 : 0;
        I[2 * p + 2] = own(v);
        type = 7;
    }
    I[2 * p] = type;
    if (type === 5 || type === 6) I[2 * p + 2] = text.length;
    return text;
  };
  const valueOf = (p, next) => {
    switch (I[2 * p]) {
      case 1: return null;
      case 2: return false;
      case 3: return true;
      case 4: return F[p + 1];
      case 5: return next(I[2 * p + 2]);
      case 6: return toBigInt(next(I[2 * p + 2]));
      case 7: return ref(I[2 * p + 2]);
      default: return undefined;
    }
  };

  return { __proto__: null, putValue, valueOf };
});

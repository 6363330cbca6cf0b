// console (Console Standard). A line goes to .NET with its level; groups indent.
(web, write, elapsed) => {
  const { apply, define, put, inspect, NativeMap, mapGet, mapSet, mapDelete, toText, textOf, ownKeys, descriptorOf, substring } = web;
  const { parseInt: toInt, parseFloat: toFloat, Number: NativeNumber, JSON: { stringify } } = globalThis;
  const repeat = String.prototype.repeat, padEnd = String.prototype.padEnd, toFixed = Number.prototype.toFixed;
  let indent = "";
  const print = (level, text) => {
    if (indent === "") { write(level, text); return; }
    const lines = web.splitLines(text);
    let out = "";
    for (let i = 0; i < lines.length; i++) out += (i === 0 ? "" : "\n") + indent + lines[i];
    write(level, out);
  };

  const specifiers = {
    __proto__: null,
    s: (v) => typeof v === "object" && v !== null ? inspect(v) : typeof v === "bigint" ? v + "n" : textOf(v),
    d: (v) => typeof v === "symbol" || typeof v === "object" ? "NaN" : typeof v === "bigint" ? v + "n" : inspect(NativeNumber(v)),
    i: (v) => typeof v === "symbol" || typeof v === "object" ? "NaN" : typeof v === "bigint" ? v + "n" : inspect(toInt(v, 10)),
    f: (v) => typeof v === "symbol" ? "NaN" : inspect(toFloat(textOf(v))),
    j: (v) => { try { return textOf(stringify(v)); } catch { return inspect(v); } },
    o: (v) => inspect(v),
    O: (v) => inspect(v),
    c: () => "",
  };
  const format = (args) => {
    let text = "", next = 0;
    if (args.length > 1 && typeof args[0] === "string") {
      const pattern = args[0];
      next = 1;
      for (let i = 0; i < pattern.length; i++) {
        const letter = pattern[i] === "%" ? pattern[i + 1] : undefined;
        if (letter === "%") { text += "%"; i++; }
        else if (letter !== undefined && specifiers[letter] !== undefined && next < args.length) { text += specifiers[letter](args[next++]); i++; }
        else text += pattern[i];
      }
      if (next < args.length) text += " ";
    }
    for (let i = next; i < args.length; i++) text += (i === next ? "" : " ") + inspect(args[i], true);
    return text;
  };

  const counts = new NativeMap(), timers = new NativeMap();
  const duration = (label) => {
    const start = apply(mapGet, timers, [label]);
    if (start === undefined) { print("warn", "Timer '" + label + "' does not exist"); return undefined; }
    const ms = elapsed() - start;
    return label + ": " + (ms >= 1000 ? apply(toFixed, ms / 1000, [3]) + "s" : apply(toFixed, ms, [3]) + "ms");
  };
  const labelOf = (label) => toText(label);

  const cell = (v) => inspect(v);
  const tableOf = (rows, columns) => {
    const heads = ["(index)"], lines = [], places = new NativeMap(), VALUES = {};
    const placeOf = (column) => {
      let place = apply(mapGet, places, [column]);
      if (place === undefined && columns === undefined) {
        place = heads.length;
        apply(mapSet, places, [column, place]);
        put(heads, place, column === VALUES ? "Values" : column, true);
      }
      return place;
    };
    for (let i = 0; columns !== undefined && i < columns.length; i++) {
      apply(mapSet, places, [columns[i], i + 1]);
      put(heads, i + 1, columns[i], true);
    }
    const keysOf = (o) => {
      const names = { __proto__: null, length: 0 }, all = ownKeys(o);
      for (let i = 0; i < all.length; i++) if (typeof all[i] === "string" && descriptorOf(o, all[i])?.enumerable) names[names.length++] = all[i];
      return names;
    };
    const indexes = keysOf(rows);
    for (let i = 0; i < indexes.length; i++) {
      const row = rows[indexes[i]], line = { __proto__: null, 0: indexes[i] };
      if (typeof row === "object" && row !== null) {
        const names = keysOf(row);
        for (let j = 0; j < names.length; j++) { const place = placeOf(names[j]); if (place !== undefined) line[place] = cell(row[names[j]]); }
      } else {
        const place = placeOf(VALUES);
        if (place !== undefined) line[place] = cell(row);
      }
      put(lines, i, line, true);
    }
    const widths = { __proto__: null };
    for (let c = 0; c < heads.length; c++) {
      widths[c] = heads[c].length;
      for (let i = 0; i < lines.length; i++) if ((lines[i][c] ?? "").length > widths[c]) widths[c] = lines[i][c].length;
    }
    const rule = (left, middle, right) => {
      let text = left;
      for (let c = 0; c < heads.length; c++) text += (c === 0 ? "" : middle) + apply(repeat, "─", [widths[c] + 2]);
      return text + right;
    };
    const rowText = (cells) => {
      let text = "│";
      for (let c = 0; c < heads.length; c++) text += " " + apply(padEnd, cells[c] ?? "", [widths[c]]) + " │";
      return text;
    };
    let text = rule("┌", "┬", "┐") + "\n" + rowText(heads) + "\n" + rule("├", "┼", "┤");
    for (let i = 0; i < lines.length; i++) text += "\n" + rowText(lines[i]);
    return text + "\n" + rule("└", "┴", "┘");
  };

  const group = (args) => {
    if (args.length > 0) print("log", format(args));
    indent += "  ";
  };
  const methods = {
    debug(...data) { print("debug", format(data)); },
    log(...data) { print("log", format(data)); },
    info(...data) { print("info", format(data)); },
    warn(...data) { print("warn", format(data)); },
    error(...data) { print("error", format(data)); },
    assert(condition = false, ...data) {
      if (condition) return;
      if (typeof data[0] === "string") print("error", "Assertion failed: " + format(data));
      else print("error", "Assertion failed" + (data.length > 0 ? ": " + format(data) : ""));
    },
    clear() { indent = ""; },
    dir(item = undefined, options = undefined) { print("log", inspect(item)); },
    dirxml(...data) { print("log", format(data)); },
    table(tabularData = undefined, properties = undefined) {
      if (typeof tabularData !== "object" || tabularData === null) { print("log", inspect(tabularData, true)); return; }
      const columns = properties === undefined ? undefined : web.listOf(properties);
      for (let i = 0; columns !== undefined && i < columns.length; i++) columns[i] = toText(columns[i]);
      print("log", tableOf(tabularData, columns));
    },
    trace(...data) {
      const at = web.splitLines(web.stackText(new web.NativeError()));
      let out = "Trace" + (data.length > 0 ? ": " + format(data) : "");
      for (let i = 1; i < at.length; i++) out += "\n" + at[i];
      print("debug", out);
    },
    count(label = "default") {
      const name = labelOf(label), n = (apply(mapGet, counts, [name]) ?? 0) + 1;
      apply(mapSet, counts, [name, n]);
      print("info", name + ": " + n);
    },
    countReset(label = "default") {
      const name = labelOf(label);
      if (!apply(mapDelete, counts, [name])) print("warn", "Count for '" + name + "' does not exist");
    },
    group(...data) { group(data); },
    groupCollapsed(...data) { group(data); },
    groupEnd() { indent = apply(substring, indent, [2]); },
    time(label = "default") {
      const name = labelOf(label);
      if (apply(mapGet, timers, [name]) !== undefined) { print("warn", "Timer '" + name + "' already exists"); return; }
      apply(mapSet, timers, [name, elapsed()]);
    },
    timeLog(label = "default", ...data) {
      const text = duration(labelOf(label));
      if (text !== undefined) print("info", text + (data.length > 0 ? " " + format(data) : ""));
    },
    timeEnd(label = "default") {
      const name = labelOf(label), text = duration(name);
      if (text === undefined) return;
      apply(mapDelete, timers, [name]);
      print("info", text);
    },
  };
  const console = Object.create({});
  for (const name of Object.keys(methods)) put(console, name, methods[name], true);
  Reflect.defineProperty(console, Symbol.toStringTag, { __proto__: null, value: "console", configurable: true });
  Reflect.defineProperty(globalThis, "console", { __proto__: null, value: console, writable: true, enumerable: false, configurable: true });
}

// What the fragments hand out: operations, which C# calls by their name's index; and parts of the lanes, made anew over each buffer.
const operations = { __proto__: null };
let operationNames = "";
let operationCount = 0;
const operation = (name, run) => {
  operations[++operationCount] = run;
  operationNames += name + ",";
};

const laneParts = { __proto__: null };
let lanePartCount = 0;
// A function of what the parts before it have made, which gives what it adds.
const lanePart = (make) => { laneParts[lanePartCount++] = make; };

// The functions of .NET that the kernel calls; C# gives them before any script of the user runs.
const hosted = { __proto__: null };
operation("connect", (name, f) => { hosted[name] = f; });

// Runs an operation for C#: its text result, or "!" and the number of the error that it threw.
const contained = (operation) => (...args) => {
  try {
    return apply(operation, undefined, args);
  } catch (e) {
    return "!" + keepError(thrownRecord(e));
  }
};

import { Ajv } from "ajv";

const ajv = new Ajv({ allErrors: true });

/** One line for each problem: where it is, and what. */
export function check(schema, value) {
  const validate = ajv.compile(JSON.parse(schema));
  return validate(value) ? [] : validate.errors.map(error => `${error.instancePath || "/"} ${error.message}`);
}

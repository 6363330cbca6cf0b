import { z } from "zod";

const Invoice = z.object({
  number: z.string().regex(/^[A-Z]{2}-\d+$/),
  customer: z.string().min(1).max(20),
  date: z.iso.date(),
  lines: z.array(z.object({ name: z.string(), quantity: z.int().positive().max(5), price: z.number().nonnegative() })).nonempty(),
});

/** One line for each problem: where it is, and what. */
export function check(invoice) {
  const result = Invoice.safeParse(invoice);
  return result.success ? [] : result.error.issues.map(issue => `${issue.path.join(".")}: ${issue.message}`);
}

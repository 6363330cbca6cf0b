/** Who has ordered. */
interface Customer {
  readonly name: string;
  /** Two letters. */
  readonly country: string;
  readonly tier: Tier;
}

type Tier = "basic" | "gold";

/** What the rules may ask the program. Of the object behind it, scripts see these members and no others. */
interface ILookups {
  /** How many pieces are in the warehouse. */
  inStock(sku: string): number;
  /** The share of an amount that is due as tax; null for a country that is not known. */
  taxRate(country: string): number | null;
  /** What a parcel costs; it takes a while to find out. */
  shipping(country: string, weight: number): Promise<number>;
}

/** An order, which the rules price. */
interface Order {
  readonly id: string;
  readonly customer: Customer;
  /** What is left to deliver. */
  readonly lines: OrderLine[];
  /** What the lines cost. */
  readonly subtotal: number;
  /** All discounts together. */
  readonly saved: number;
  tax: number;
  shipping: number;
  readonly total: number;
  /** Takes an amount off, which must be positive and at most what is left to pay for the goods. */
  addDiscount(reason: string, amount: number): void;
  /** Takes a line out of the order; says whether it was there. */
  remove(line: OrderLine): boolean;
  /** Tells the customer something. */
  addNote(text: string): void;
}

/** One article of an order. */
interface OrderLine {
  readonly sku: string;
  /** Of one piece. */
  readonly price: number;
  quantity: number;
  /** Of one piece, in kilograms. */
  readonly weight: number;
  readonly amount: number;
}

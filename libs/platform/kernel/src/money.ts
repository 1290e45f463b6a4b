/** An amount of euros in integer cents. Never a fraction, so that sums are exact. */
export type Cents = number & { readonly unit: 'cents' };

/**
 * @param amount an integer count of cents, negative for a debt
 * @throws RangeError when it is not an integer that a double holds exactly
 */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not an integer count of cents: ${amount}`);
  return amount as Cents;
}

export function sumOf(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** The price of a quantity. @throws RangeError when the quantity is not an integer */
export function priceOf(quantity: number, unitPrice: Cents): Cents {
  return cents(quantity * unitPrice);
}

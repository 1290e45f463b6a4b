/** The rows that a list shows at once, and whether there are more. */
export interface Listed<Row> {
  readonly rows: Row[];
  readonly hasMore: boolean;
}

/** What a list shows at most. */
const mostListed = 200;
/** How many rows a list asks for: with one more than it shows, it knows whether there are more. */
export const mostAsked = mostListed + 1;

/** @param asked as many rows as there are, up to `mostAsked` */
export function listed<Row>(asked: readonly Row[]): Listed<Row> {
  return { rows: asked.slice(0, mostListed), hasMore: asked.length > mostListed };
}

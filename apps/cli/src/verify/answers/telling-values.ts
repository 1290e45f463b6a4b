import type { PlantedRow } from '../planted-rows.js';

/** Values that give a row away: what rows of one owner hold, and of nobody else. */
export class TellingValues {
  private readonly holders = new Map<string, PlantedRow[]>();

  constructor(rows: readonly PlantedRow[]) {
    for (const row of rows) {
      for (const value of new Set(Object.values(row.values).flatMap(toldBy))) {
        this.holders.set(value, [...(this.holders.get(value) ?? []), row]);
      }
    }
    for (const [value, held] of this.holders) {
      if (new Set(held.map(ownerOf)).size > 1) this.holders.delete(value);
    }
  }

  /** The values in an answer that come from none of the rows that one reads, each with a row that holds it. */
  unread(answer: unknown, given: unknown, mayRead: (row: PlantedRow) => boolean): string[] {
    const own = new Set(leavesOf(given));
    return [...new Set(leavesOf(answer))].flatMap((value) => {
      const held = own.has(value) ? [] : (this.holders.get(value) ?? []);
      const [first] = held;
      return first === undefined || held.some(mayRead) ? [] : [`${value} of ${first.table} ${first.key}`];
    });
  }
}

function ownerOf({ facts: { tenant, person } }: PlantedRow): string {
  return tenant ?? person ?? '';
}

const shortestText = 4;
const smallestNumber = 1000;

function toldBy(value: unknown): string[] {
  if (typeof value === 'string') return value.length < shortestText ? [] : [value];
  return typeof value === 'number' && value >= smallestNumber ? [String(value)] : [];
}

function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return toldBy(value);
  return Object.values(value).flatMap(leavesOf);
}

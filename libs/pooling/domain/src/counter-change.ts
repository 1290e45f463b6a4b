import type { Need, Participation } from './participation.js';

interface QuantityChange {
  readonly firm: number;
  readonly probable: number;
  readonly maximum: number;
}

/** What one answer adds to a campaign's counters; negative when it takes away. */
export interface CounterChange extends QuantityChange {
  readonly joined: number;
  readonly declared: number;
  readonly lines: readonly (QuantityChange & { readonly lineId: string })[];
}

/** The difference that an answer makes, so that counters move without being summed again. */
export function counterChange(before: Participation | null, after: Participation): CounterChange {
  const left = countedNeeds(before);
  const entered = countedNeeds(after);
  const lineIds = [...new Set([...left, ...entered].map((need) => need.lineId))];
  const ofLine = (lineId: string) => (need: Need) => need.lineId === lineId;
  return {
    joined: Number(after.state === 'joined') - Number(before?.state === 'joined'),
    declared: Number(after.state === 'declared') - Number(before?.state === 'declared'),
    ...difference(left, entered),
    lines: lineIds.map((lineId) => ({
      lineId,
      ...difference(left.filter(ofLine(lineId)), entered.filter(ofLine(lineId))),
    })),
  };
}

function countedNeeds(participation: Participation | null): readonly Need[] {
  return participation?.state === 'joined' ? participation.needs : [];
}

function difference(left: readonly Need[], entered: readonly Need[]): QuantityChange {
  const change = (quantity: keyof QuantityChange) => total(entered, quantity) - total(left, quantity);
  return { firm: change('firm'), probable: change('probable'), maximum: change('maximum') };
}

function total(needs: readonly Need[], quantity: keyof QuantityChange): number {
  return needs.reduce((sum, need) => sum + need[quantity], 0);
}

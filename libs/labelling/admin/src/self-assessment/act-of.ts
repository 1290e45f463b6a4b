import type { LabelCycleAct, LabelCycleDetailFragment } from '../generated/graphql.js';

type Acts = LabelCycleDetailFragment['acts'];

/** What the server says of an act on this record; null when it is none of this organisation's. */
export function actOf({ acts }: { acts: Acts }, act: LabelCycleAct): Acts[number] | null {
  return acts.find((one) => one.act === act) ?? null;
}

import { useRefusalWords, type Availability } from '@maillage/platform-admin';
import type { LabelAct, LabelRowFragment, RefusalCode } from '../generated/graphql.js';

/** An act refused for one of these belongs to another state or to somebody else: there is nothing to unblock. */
const elsewhere: ReadonlySet<RefusalCode | null> = new Set<RefusalCode | null>([
  'labelNotSuspended',
  'labelEnded',
  'FORBIDDEN',
]);

/** The acts on a label, as the server tells them. */
export function useLabelActs(acts: LabelRowFragment['acts']) {
  const { availability } = useRefusalWords();
  const find = (act: LabelAct) => acts.find((one) => one.act === act);
  return {
    present: (act: LabelAct): boolean => {
      const found = find(act);
      return found !== undefined && (found.can || !elsewhere.has(found.code));
    },
    of: (act: LabelAct): Availability => availability(find(act) ?? { can: false, code: 'FORBIDDEN', params: null }),
  };
}

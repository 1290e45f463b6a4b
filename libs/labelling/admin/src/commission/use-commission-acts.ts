import { useRefusalWords, type Availability } from '@maillage/platform-admin';
import type { CommissionAct, CommissionSessionHeadFragment, RefusalCode } from '../generated/graphql.js';

/** An act refused for one of these belongs to another step or to somebody else: there is nothing to unblock. */
const elsewhere: ReadonlySet<RefusalCode | null> = new Set<RefusalCode | null>([
  'sessionAlreadyConvened',
  'sessionNotConvened',
  'sessionAlreadyHeld',
  'itemAlreadyDecided',
  'itemRemoved',
  'interestAlreadyDeclared',
  'notOnThisCommission',
  'FORBIDDEN',
]);

/** The acts of a session or of one of its files, as the server tells them. */
export function useCommissionActs(acts: CommissionSessionHeadFragment['acts']) {
  const { availability } = useRefusalWords();
  const find = (act: CommissionAct) => acts.find((one) => one.act === act);
  return {
    present: (act: CommissionAct): boolean => {
      const found = find(act);
      return found !== undefined && (found.can || !elsewhere.has(found.code));
    },
    of: (act: CommissionAct): Availability =>
      availability(find(act) ?? { can: false, code: 'FORBIDDEN', params: null }),
  };
}

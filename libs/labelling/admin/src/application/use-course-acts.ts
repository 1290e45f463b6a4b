import { useRefusalWords, type Availability } from '@maillage/platform-admin';
import type { CourseFieldsFragment, RefusalCode } from '../generated/graphql.js';

/** An act refused for one of these belongs to another step or to somebody else: there is nothing to unblock. */
const elsewhere: ReadonlySet<RefusalCode | null> = new Set<RefusalCode | null>([
  null,
  'cycleNotThereYet',
  'cyclePastThis',
  'cycleElsewhere',
  'cycleClosed',
  'cycleSkipsCommission',
  'cycleNeedsCommission',
  'notYourAct',
  'FORBIDDEN',
]);

type Acts = CourseFieldsFragment['acts'];
type CycleAct = Acts[number]['act'];

/** The acts of a file that the reader may see, possible or not, with what the server says of each. */
export function useCourseActs(acts: Acts) {
  const { availability } = useRefusalWords();
  const find = (act: CycleAct) => acts.find((one) => one.act === act);
  return {
    /** Whether the act is one of the present step: possible, or prevented by something that can be unblocked. */
    present: (act: CycleAct): boolean => {
      const found = find(act);
      return found !== undefined && (found.can || !elsewhere.has(found.code));
    },
    of: (act: CycleAct): Availability => availability(find(act) ?? { can: false, code: 'FORBIDDEN', params: null }),
  };
}

import { type Availability, useRefusalWords } from '@maillage/platform-admin';

interface ToldAct<Act extends string> {
  readonly act: Act;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: Record<string, unknown> | null;
}

/** An act refused for one of these belongs to another step or to somebody else: there is nothing to unblock. */
const elsewhere: ReadonlySet<string | null> = new Set([
  ...['meetingNotThereYet', 'meetingPastThis', 'meetingEnded', 'minutesForThosePresent'],
  ...['minutesNotThereYet', 'minutesPastThis', 'minutesFrozen', 'minutesValidatedAlready'],
  ...['workshopNotThereYet', 'workshopPastThis', 'workshopEnded', 'followUpNotThereYet', 'followUpPastThis'],
  ...['followUpNotYours', 'registeredAlready', 'notRegistered', 'meetingNotBegun'],
  'FORBIDDEN',
]);

/** The acts of a record, possible or not, with what the server says of each. */
export function useToldActs<Act extends string>(acts: readonly ToldAct<Act>[]) {
  const { availability } = useRefusalWords();
  const find = (act: Act) => acts.find((one) => one.act === act);
  return {
    /** Whether the act is one of the present step: possible, or prevented by something that can be unblocked. */
    present: (act: Act): boolean => {
      const found = find(act);
      return found !== undefined && (found.can || !elsewhere.has(found.code));
    },
    of: (act: Act): Availability => availability(find(act) ?? { can: false, code: 'FORBIDDEN', params: null }),
  };
}

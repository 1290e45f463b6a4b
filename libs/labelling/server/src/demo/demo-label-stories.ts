import { daysAfter } from '@maillage/platform-kernel';
import { addMonths, type CommissionDecision, type CycleKind, type LabelState } from '@maillage/labelling-domain';

/** A day of the commission, so many months before today; the last is to come. */
export interface DemoSession {
  readonly title: string;
  readonly heldOn: string;
  readonly state: 'held' | 'convened';
}

/** What became of a Mission before the commission. */
export interface DemoLabelStory {
  readonly organisationId: string;
  /** Place of the Mission in the network, from which all chances are drawn. */
  readonly place: number;
  readonly session: number;
  readonly decision: CommissionDecision | null;
  readonly level: number;
  readonly kind: CycleKind;
  readonly label: LabelState | null;
}

/** More than a session in two months: labels end in as many months to come. Those of the first two have ended. */
const monthsAgo = [40, 38, 35, 34, 33, 32, 31, 30, 29, 27, 26, 24, 22, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1];
const endedSessions = 2;
const months = [
  ...['de janvier', 'de février', 'de mars', 'd’avril', 'de mai', 'de juin'],
  ...['de juillet', 'd’août', 'de septembre', 'd’octobre', 'de novembre', 'de décembre'],
];
const thursday = 4;

/** Sessions over three years, the oldest first, and one in three weeks: all on a Thursday. */
export function demoSessions(today: string): DemoSession[] {
  const held = monthsAgo.map((ago) => sessionOn(thursdayBefore(addMonths(today, -ago)), 'held'));
  return [...held, sessionOn(thursdayBefore(daysAfter(today, 24)), 'convened')];
}

function thursdayBefore(date: string): string {
  return daysAfter(date, -((new Date(date).getUTCDay() - thursday + 7) % 7));
}

/**
 * A third of the Missions is labelled, at one of three levels and at all ages; a few were refused, deferred or suspended,
 * and some wait for the session to come.
 *
 * @param missions active ones, in the order of the network
 */
export function demoLabelStories(missions: readonly string[], sessions: readonly DemoSession[]): DemoLabelStory[] {
  const coming = sessions.length - 1;
  return missions.flatMap((organisationId, place): DemoLabelStory[] => {
    const level = levelOf(place);
    const base = { organisationId, place, level, kind: 'initial' as const };
    const rank = Math.floor(place / 3);
    if (place % 3 === 0) {
      const session = rank % coming;
      return [{ ...base, ...fateOf(rank, session), session }];
    }
    if (place % 53 === 1) return [{ ...base, session: coming, decision: null, label: null }];
    if (place % 71 === 5) return [{ ...base, session: coming - 1, decision: 'deferred', label: null }];
    if (place % 67 === 2) return [{ ...base, session: coming - 1, decision: 'refused', label: null }];
    return [];
  });
}

/** What was granted more than three years ago has expired; the rest holds, but for a few. */
function fateOf(rank: number, session: number): Pick<DemoLabelStory, 'decision' | 'label'> {
  const decision = rank % 6 === 4 ? 'grantedWithConditions' : 'granted';
  if (session < endedSessions) return { decision, label: 'expired' };
  if (rank % 41 === 5) return { decision, label: 'suspended' };
  if (rank % 59 === 9) return { decision, label: 'withdrawn' };
  return { decision, label: 'valid' };
}

function levelOf(place: number): number {
  if (place % 11 === 0) return 3;
  return place % 4 === 0 ? 2 : 1;
}

function sessionOn(heldOn: string, state: DemoSession['state']): DemoSession {
  const month = months[Number(heldOn.slice(5, 7)) - 1] ?? '';
  return { title: `Commission nationale ${month} ${heldOn.slice(0, 4)}`, heldOn, state };
}

import { allowed, firstRefusal, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import type { ApplicationAct } from '../application/application-vocabulary.js';
import { type ApplyingOrganisations, conflictsOf, type Tie } from '../interests/conflicts-of-interest.js';

export const juryDecisions = [
  'award',
  'awardPartially',
  'reserve',
  'reject',
] as const satisfies readonly ApplicationAct[];
/** What a jury decides of an application, in its meeting. */
export type JuryDecision = (typeof juryDecisions)[number];

export interface JuryMember {
  readonly personId: string;
  readonly name: string;
}

/** Who keeps out of one file (déport), and why: the conflict that the network knows, or the interest declared. */
export interface Recusal extends JuryMember {
  readonly code: string;
  readonly reason: string | null;
}

/** A file on the agenda of a meeting. */
export interface JuryItem {
  readonly members: readonly JuryMember[];
  readonly quorum: number;
  readonly recused: readonly Recusal[];
  readonly decision: JuryDecision | null;
}

export type JuryRefusal =
  | ('juryItemDecided' | 'jurorUnknown' | 'recusedJurorPresent' | 'juryQuorumMissing' | 'motiveMissing')
  | ('jurorAlreadyRecused' | 'juryQuorumOutOfRange' | 'shortlistEmpty');

export function meetingMustHold(members: readonly JuryMember[], quorum: number, files: number): Verdict<JuryRefusal> {
  const isQuorum = Number.isInteger(quorum) && quorum >= 1 && quorum <= members.length;
  return firstRefusal<JuryRefusal>(
    () => (files > 0 ? allowed : refused('shortlistEmpty')),
    () => (isQuorum ? allowed : refused('juryQuorumOutOfRange', { members: members.length })),
  );
}

export interface TiedMember extends JuryMember {
  readonly ties: readonly Tie[];
}

/** Who keeps out of a file: those of before, and whoever is tied by now to those who apply, also since the meeting was convened. */
export function recusedBy(
  applying: ApplyingOrganisations,
  members: readonly TiedMember[],
  before: readonly Recusal[] = [],
): Recusal[] {
  const tied = members
    .filter(({ personId }) => before.every((recusal) => recusal.personId !== personId))
    .flatMap(({ personId, name, ties }) =>
      conflictsOf(applying, ties)
        .slice(0, 1)
        .map(({ code }): Recusal => ({ personId, name, code, reason: null })),
    );
  return [...before, ...tied];
}

/** Those who sit on a file: the members, without those who keep out of it. */
export function sittingOn({ members, recused }: JuryItem): readonly JuryMember[] {
  return members.filter(({ personId }) => recused.every((recusal) => recusal.personId !== personId));
}

/**
 * Whether the jury may decide a file with those present. The quorum is counted file by file, without who is out for it.
 *
 * @param presentIds people, each once
 */
export function juryMayDecide(item: JuryItem, presentIds: readonly string[], motives: string): Verdict<JuryRefusal> {
  const unknown = presentIds.filter((id) => item.members.every(({ personId }) => personId !== id));
  const recused = item.recused.find(({ personId }) => presentIds.includes(personId));
  return firstRefusal<JuryRefusal>(
    () => (item.decision === null ? allowed : refused('juryItemDecided', { decision: item.decision })),
    () => (unknown.length === 0 ? allowed : refused('jurorUnknown')),
    () =>
      recused === undefined ? allowed : refused('recusedJurorPresent', { name: recused.name, conflict: recused.code }),
    () =>
      presentIds.length >= item.quorum
        ? allowed
        : refused('juryQuorumMissing', { present: presentIds.length, quorum: item.quorum }),
    () => (isBlank(motives) ? refused('motiveMissing', { act: 'decide' }) : allowed),
  );
}

export function memberMayBeRecused(item: JuryItem, personId: string): Verdict<JuryRefusal> {
  return firstRefusal<JuryRefusal>(
    () => (item.decision === null ? allowed : refused('juryItemDecided', { decision: item.decision })),
    () => (item.members.some((member) => member.personId === personId) ? allowed : refused('jurorUnknown')),
    () => (item.recused.some((recusal) => recusal.personId === personId) ? refused('jurorAlreadyRecused') : allowed),
  );
}

/** Files in the order of an agenda: the best score first; those without a score last, each in the order given. */
export function rankedByScore<File extends { readonly basisPoints: number | null }>(files: readonly File[]): File[] {
  return files.toSorted((one, other) => (other.basisPoints ?? -1) - (one.basisPoints ?? -1));
}

import { allowed, demand, firstRefusal, refused } from '@maillage/platform-kernel';
import type { CommissionVerdict } from './commission-refusal.js';
import type { CommissionCollege } from './commission-vocabulary.js';

export interface CommissionMember {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly personName: string;
  readonly college: CommissionCollege;
  readonly startsOn: string;
  /** The first day on which it is no member any more. */
  readonly endsOn: string | null;
}

/** Whoever enters: the seat at the union comes first, and opens nothing by itself. */
export interface Candidate {
  readonly holdsSeat: boolean;
  readonly isMember: boolean;
}

export function mayEnter({ holdsSeat, isMember }: Candidate): CommissionVerdict {
  return firstRefusal(
    () => (holdsSeat ? allowed : refused('memberHasNoSeat')),
    () => (isMember ? refused('memberAlreadyThere') : allowed),
  );
}

export function endTerm(member: CommissionMember, endsOn: string): CommissionMember {
  demand(mayEndTerm(member));
  demand(endsOn > member.startsOn ? allowed : refused('termEndsBeforeItStarts', { startsOn: member.startsOn }));
  return { ...member, endsOn };
}

export function mayEndTerm({ endsOn }: Pick<CommissionMember, 'endsOn'>): CommissionVerdict {
  return endsOn === null ? allowed : refused('termAlreadyEnded', { endsOn });
}

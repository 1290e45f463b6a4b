import { guestRoles, type Role } from '@maillage/network-contract';
import { allowed, refused } from '@maillage/platform-kernel';
import type { AssessmentVerdict } from './assessment-refusal.js';
import type { LabelSeat } from './assessment-vocabulary.js';

/** The seats of a person in the assessed organisation, as they run today. */
export interface SeatedPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const presidents: readonly Role[] = ['president', 'regionalPresident', 'unionPresident'];
const directors: readonly Role[] = ['director', 'regionalOfficer', 'unionOfficer'];
/** Who sits on a board reads; who works for the organisation, or heads it, answers. */
const writers: readonly Role[] = [...presidents, ...directors, 'projectOfficer', 'contributor'];

/** Whether a criterion may be entrusted to the person: its row is seen by this role, and may be written. */
export function canBeAssigned({ roles }: SeatedPerson): boolean {
  return roles.some((role) => writers.includes(role));
}

/** A contributor sees nothing but what is entrusted by name. */
export function isGuest({ roles }: Pick<SeatedPerson, 'roles'>): boolean {
  const guests: readonly Role[] = guestRoles;
  return roles.every((role) => guests.includes(role));
}

export function seatsOf(person: SeatedPerson): readonly LabelSeat[] {
  const holds = (some: readonly Role[]): boolean => person.roles.some((role) => some.includes(role));
  const found: readonly [LabelSeat, boolean][] = [
    ['president', holds(presidents)],
    ['director', holds(directors)],
    ['contact', canBeAssigned(person) && !isGuest(person)],
  ];
  return found.flatMap(([seat, isHeld]) => (isHeld ? [seat] : []));
}

/** Who is named holds the seat. */
export function seatMustBeHeld(seat: LabelSeat, person: SeatedPerson | undefined): AssessmentVerdict {
  return person !== undefined && seatsOf(person).includes(seat) ? allowed : refused('seatNotHeld', { seat });
}

/** A criterion is entrusted to people of the organisation who will see it among their own. */
export function assigneeMustSee(person: SeatedPerson | undefined): AssessmentVerdict {
  if (person !== undefined && canBeAssigned(person)) return allowed;
  return refused('assigneeCannotSee', { name: person?.name ?? null });
}

import { type ActStamp, allowed, dayIn, firstRefusal, isDay, refused, type Verdict } from '@maillage/platform-kernel';
import type { GroupRefusal } from '../workgroups-refusal.js';
import { moved } from './move-group.js';
import type { GroupChange, Lead, Workgroup } from './workgroup.js';

/** What the network says of whom the sponsor would have lead. */
export interface LeadCandidate extends Lead {
  /** Whether this person is the director of that Mission today. */
  readonly isDirector: boolean;
  /** Whether that Mission sees the group. */
  readonly isInBand: boolean;
}

/** How long a term may be; it can be renewed. */
export const longestLeadTermYears = 5;

/**
 * Somebody leads from now on, until the term is over. Whoever led before leads no more.
 *
 * @throws DomainError leadNotDirector, leadOutsideBand, leadTermInPast, leadTermTooLong
 */
export function designateLead(group: Workgroup, candidate: LeadCandidate, stamp: ActStamp): GroupChange {
  const { personId, organisationId, until } = candidate;
  const rule = (): Verdict =>
    firstRefusal<GroupRefusal | 'INVALID_INPUT'>(
      () => (candidate.isDirector ? allowed : refused('leadNotDirector')),
      () => (candidate.isInBand ? allowed : refused('leadOutsideBand')),
      () => termMustHold(until, stamp.at),
    );
  const becomes = { lead: { personId, organisationId, until }, callsVolunteers: false };
  return moved(group, { act: 'designateLead', stamp, becomes, rule });
}

function termMustHold(until: string, at: Date): Verdict<GroupRefusal | 'INVALID_INPUT'> {
  if (!isDay(until)) return refused('INVALID_INPUT', { field: 'until', reason: 'notADay' });
  const today = dayIn('Europe/Paris', at);
  if (until <= today) return refused('leadTermInPast');
  const last = `${String(Number(today.slice(0, 4)) + longestLeadTermYears)}${today.slice(4)}`;
  return until > last ? refused('leadTermTooLong') : allowed;
}

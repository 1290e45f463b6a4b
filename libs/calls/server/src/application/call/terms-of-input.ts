import {
  type CallEligibility,
  type CallTerms,
  type ConsortiumTerms,
  deadlineOf,
  type GridCriterion,
} from '@maillage/calls-domain';
import { cents, DomainError, isId } from '@maillage/platform-kernel';

/** A day and an hour as a coordinator writes them, read in the zone of the call. */
export interface WrittenInstant {
  readonly day: string;
  readonly hour?: string | null | undefined;
}

export interface TermsAsked extends Pick<
  CallTerms,
  | 'title'
  | 'context'
  | 'objectives'
  | 'audience'
  | 'fundingRules'
  | 'process'
  | 'legalBasis'
  | 'timeZone'
  | 'graceMinutes'
> {
  readonly eligibility: { readonly kinds: CallEligibility['kinds']; readonly regionCodes: readonly string[] };
  readonly consortium: ConsortiumTerms;
  readonly envelopeCents?: number | null | undefined;
  readonly mostPerOrganisationCents?: number | null | undefined;
  readonly opening?: WrittenInstant | null | undefined;
  readonly closing?: WrittenInstant | null | undefined;
  readonly committeeOn?: string | null | undefined;
  readonly decisionOn?: string | null | undefined;
  readonly retentionMonths?: number | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly formVersionId?: string | null | undefined;
  readonly criteria: readonly (Omit<GridCriterion, 'eliminatoryBelow'> & {
    readonly eliminatoryBelow?: number | null | undefined;
  })[];
}

/** @throws DomainError INVALID_INPUT or dayDoesNotExist, naming the field, for a day that no calendar has */
export function termsOf(asked: TermsAsked): CallTerms {
  const { opening, closing, criteria, ...plain } = asked;
  if (asked.ownerId !== null && asked.ownerId !== undefined && !isId(asked.ownerId)) {
    throw new DomainError('INVALID_INPUT', { field: 'ownerId', reason: 'notAnId' });
  }
  return {
    ...plain,
    envelopeCents: centsOrNull(asked.envelopeCents),
    mostPerOrganisationCents: centsOrNull(asked.mostPerOrganisationCents),
    opensAt: opening ? instantOf('opening', { ...opening, hour: opening.hour ?? '00:00' }, asked.timeZone) : null,
    closesAt: closing ? instantOf('closing', closing, asked.timeZone) : null,
    committeeOn: asked.committeeOn ?? null,
    decisionOn: asked.decisionOn ?? null,
    retentionMonths: asked.retentionMonths ?? null,
    ownerId: asked.ownerId ?? null,
    formVersionId: asked.formVersionId ?? null,
    grid: {
      criteria: criteria.map(({ eliminatoryBelow, ...criterion }) => ({
        ...criterion,
        eliminatoryBelow: eliminatoryBelow ?? null,
      })),
    },
  };
}

/** A bare day means midnight after it. @throws DomainError naming the field */
export function instantOf(field: string, { day, hour }: WrittenInstant, timeZone: string): Date {
  const instant = deadlineOf({ day, hour: hour ?? null, timeZone });
  if (instant instanceof Date) return instant;
  if (instant === 'dayDoesNotExist') throw new DomainError('dayDoesNotExist', { field, day });
  throw new DomainError('INVALID_INPUT', { field: instant === 'zoneUnknown' ? 'timeZone' : field, reason: instant });
}

function centsOrNull(amount: number | null | undefined): CallTerms['envelopeCents'] {
  return amount === null || amount === undefined ? null : cents(amount);
}

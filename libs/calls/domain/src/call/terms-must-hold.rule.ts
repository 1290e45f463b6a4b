import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { callsLimits } from '../calls-limits.js';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import type { CallRefusal } from '../calls-refusal.js';
import type { CallTerms } from './call-terms.js';
import { isRealDay } from './real-day.js';

type TermsVerdict = Verdict<CallRefusal | 'INVALID_INPUT'>;

const texts = ['context', 'objectives', 'audience', 'fundingRules', 'process', 'legalBasis'] as const;

/** What must be true of whatever is written of a call; what may be missing in a draft is the publication gate's. */
export function termsMustHold(terms: CallTerms): TermsVerdict {
  return firstRefusal<CallRefusal | 'INVALID_INPUT'>(
    () => titleMustFit('title', terms.title),
    ...texts.map((field) => () => textMustFit(field, terms[field])),
    () => closingMustBeOnTheMinute(terms),
    () => closingMustFollowOpening(terms),
    () => daysMustFollow(terms),
    () => numberMustFit('graceMinutes', terms.graceMinutes, { from: 0, to: callsLimits.graceMinutes }),
    () => numberMustFit('retentionMonths', terms.retentionMonths, { from: 1, to: callsLimits.retentionMonths }),
    () => numberMustFit('envelopeCents', terms.envelopeCents, { from: 1, to: callsLimits.amountCents }),
    () =>
      numberMustFit('mostPerOrganisationCents', terms.mostPerOrganisationCents, {
        from: 1,
        to: callsLimits.amountCents,
      }),
    () => numberMustFit('mostPartners', terms.consortium.mostPartners, { from: 0, to: callsLimits.partners }),
    () => capMustFitEnvelope(terms),
  );
}

function closingMustBeOnTheMinute({ closesAt }: CallTerms): TermsVerdict {
  if (closesAt === null || closesAt.getTime() % 60_000 === 0) return allowed;
  return refused('INVALID_INPUT', { field: 'closesAt', reason: 'toTheMinute' });
}

function closingMustFollowOpening({ opensAt, closesAt }: CallTerms): TermsVerdict {
  if (opensAt === null || closesAt === null || opensAt.getTime() < closesAt.getTime()) return allowed;
  return refused('callClosingBeforeOpening', { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() });
}

/** The committee meets after the closing, and decides before or on the day that applicants are told. */
function daysMustFollow({ closesAt, committeeOn, decisionOn }: CallTerms): TermsVerdict {
  if (committeeOn !== null && !isRealDay(committeeOn)) return refused('dayDoesNotExist', { field: 'committeeOn' });
  if (decisionOn !== null && !isRealDay(decisionOn)) return refused('dayDoesNotExist', { field: 'decisionOn' });
  if (committeeOn !== null && decisionOn !== null && decisionOn < committeeOn) {
    return refused('decisionBeforeCommittee', { committeeOn, decisionOn });
  }
  // A day of margin: the closing is an instant, and the committee a day of another zone perhaps.
  const firstDay = closesAt === null ? '' : new Date(closesAt.getTime() - 86_400_000).toISOString().slice(0, 10);
  if (committeeOn === null || committeeOn >= firstDay) return allowed;
  return refused('committeeBeforeClosing', { committeeOn });
}

function numberMustFit(
  field: string,
  value: number | null,
  { from, to }: { readonly from: number; readonly to: number },
): TermsVerdict {
  if (value === null || (Number.isInteger(value) && value >= from && value <= to)) return allowed;
  return refused('INVALID_INPUT', { field, min: from, max: to });
}

function capMustFitEnvelope({ envelopeCents, mostPerOrganisationCents }: CallTerms): TermsVerdict {
  if (envelopeCents === null || mostPerOrganisationCents === null) return allowed;
  if (mostPerOrganisationCents <= envelopeCents) return allowed;
  return refused('capAboveEnvelope', { capCents: mostPerOrganisationCents, envelopeCents });
}

import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { callsLimits } from '../calls-limits.js';
import type { CallRefusal, CatalogueRefusal } from '../calls-refusal.js';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import type { OutsideCall, OutsideCallTerms } from './outside-call.js';

type OutsideVerdict = Verdict<CatalogueRefusal | CallRefusal | 'INVALID_INPUT'>;

export const outsideCallActs = ['edit', 'check', 'archive'] as const;
export type OutsideCallAct = (typeof outsideCallActs)[number];

/** What is archived stays as it was. */
export function outsideCallVerdict(_act: OutsideCallAct, { archivedAt }: OutsideCall): Verdict<CatalogueRefusal> {
  return archivedAt === null ? allowed : refused('outsideCallArchived');
}

/** What must be true of whatever is written of an outside call. */
export function outsideTermsMustHold(terms: OutsideCallTerms): OutsideVerdict {
  return firstRefusal<CatalogueRefusal | CallRefusal | 'INVALID_INPUT'>(
    () => titleMustFit('title', terms.title),
    () => titleMustFit('funder', terms.funder),
    () => sourceMustBeSafe(terms.sourceUrl),
    () => textMustFit('summary', terms.summary),
    () => textMustFit('theme', terms.theme, callsLimits.theme),
    () => closingMustFollowOpening(terms),
    () => amountMustFit('leastCents', terms.leastCents),
    () => amountMustFit('mostCents', terms.mostCents),
    () => amountsMustFollow(terms),
  );
}

const address =
  /^https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](?::\d{1,5})?(?:[/?#][\x21-\x7e]*)?$/iu;

/** An address that a reader may follow: https, a name of the web, no account in it, nothing that a screen would hide. */
function sourceMustBeSafe(sourceUrl: string): OutsideVerdict {
  if (sourceUrl.length > callsLimits.address) {
    return refused('INVALID_INPUT', { field: 'sourceUrl', max: callsLimits.address });
  }
  return address.test(sourceUrl) ? allowed : refused('outsideSourceNotHttps');
}

function closingMustFollowOpening({ opensAt, closesAt }: OutsideCallTerms): OutsideVerdict {
  if (opensAt === null || closesAt === null || opensAt.getTime() < closesAt.getTime()) return allowed;
  return refused('callClosingBeforeOpening', { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() });
}

function amountMustFit(field: string, value: number | null): OutsideVerdict {
  if (value === null || (Number.isInteger(value) && value >= 1 && value <= callsLimits.amountCents)) return allowed;
  return refused('INVALID_INPUT', { field, min: 1, max: callsLimits.amountCents });
}

function amountsMustFollow({ leastCents, mostCents }: OutsideCallTerms): OutsideVerdict {
  if (leastCents === null || mostCents === null || leastCents <= mostCents) return allowed;
  return refused('amountsReversed', { leastCents, mostCents });
}

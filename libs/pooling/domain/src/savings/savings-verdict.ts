import { allowed, firstRefusal, isDay, refused } from '@maillage/platform-kernel';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { textMustFit } from '../rules/text-must-fit.rule.js';
import type { CampaignSavings, SavingReference, SavingsTerms } from './savings.js';
import { type SavingsAct, savingsLimits } from './savings-vocabulary.js';

/** Where a campaign and its savings stand. */
export interface SavingsSituation {
  readonly campaign: Pick<PoolingCampaign, 'state' | 'outcome'>;
  readonly savings: Pick<CampaignSavings, 'state' | 'bills'> | null;
  /** The Missions that are engaged. */
  readonly joined: readonly string[];
}

/** Whether an act on savings can be done now. @param isMember whether who acts is engaged in the campaign */
export function savingsVerdict(
  act: SavingsAct,
  { campaign, savings, joined }: SavingsSituation,
  { isMember, hasReference }: { readonly isMember: boolean; readonly hasReference: boolean },
): PoolingVerdict {
  return firstRefusal<Exclude<PoolingVerdict, { can: true }>['code']>(
    () => (act === 'giveReference' && !isMember ? refused('notJoined') : allowed),
    () => (isAgreed(campaign) ? allowed : refused('campaignNotAgreed')),
    () => (act !== 'keepSavings' && savings === null ? refused('savingsNotBegun') : allowed),
    () => (savings?.state === 'closed' ? refused('savingsClosed') : allowed),
    () => (act === 'withdrawReference' && !hasReference ? refused('referenceMissing') : allowed),
    () => (act === 'closeSavings' ? everyAmountMustBeKnown(savings?.bills ?? [], joined) : allowed),
  );
}

function isAgreed({ state, outcome }: SavingsSituation['campaign']): boolean {
  return state === 'needsClosed' && outcome === 'minimumReached';
}

function everyAmountMustBeKnown(bills: CampaignSavings['bills'], joined: readonly string[]): PoolingVerdict {
  const known = new Set(bills.map(({ organisationId }) => organisationId));
  const missing = joined.filter((id) => !known.has(id)).length;
  return missing === 0 && joined.length > 0 ? allowed : refused('savingsAmountsMissing', { count: missing });
}

export function savingsTermsMustHold(terms: SavingsTerms, joined: readonly string[]): PoolingVerdict {
  const paying = terms.paid.map(({ organisationId }) => organisationId);
  return firstRefusal(
    () => (isDay(terms.startsOn) ? allowed : refused('INVALID_INPUT', { field: 'startsOn', reason: 'notADay' })),
    () => mustBeWithin('months', terms.months, { min: 1, max: savingsLimits.months }),
    () => mustBeWithin('feeCents', terms.feeCents, { min: 0, max: savingsLimits.amountCents }),
    () => textMustFit('source', terms.source, savingsLimits.source),
    () => (new Set(paying).size === paying.length ? allowed : refused('INVALID_INPUT', { field: 'paid' })),
    () => (paying.every((id) => joined.includes(id)) ? allowed : refused('INVALID_INPUT', { field: 'paid' })),
    ...terms.paid.map(
      ({ amountCents }) =>
        () =>
          mustBeWithin('paid', amountCents, { min: 0, max: savingsLimits.amountCents }),
    ),
  );
}

export function referenceMustHold({ amountCents, months, source }: SavingReference): PoolingVerdict {
  return firstRefusal(
    () => mustBeWithin('amountCents', amountCents, { min: 1, max: savingsLimits.amountCents }),
    () => mustBeWithin('months', months, { min: 1, max: savingsLimits.months }),
    () => (source.trim() === '' ? refused('referenceSourceMissing') : allowed),
    () => textMustFit('source', source, savingsLimits.source),
  );
}

function mustBeWithin(
  field: string,
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): PoolingVerdict {
  return Number.isInteger(value) && value >= min && value <= max
    ? allowed
    : refused('INVALID_INPUT', { field, min, max });
}

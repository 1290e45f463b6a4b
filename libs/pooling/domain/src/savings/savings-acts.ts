import { type Cents, cents, demand, largestRemainder } from '@maillage/platform-kernel';
import type { PoolingCampaign } from '../pooling-campaign.js';
import type { CampaignSavings, MemberBill, SavingReference, SavingsTerms } from './savings.js';
import { referenceMustHold, type SavingsSituation, savingsTermsMustHold, savingsVerdict } from './savings-verdict.js';

const coordinator = { isMember: false, hasReference: false };

/**
 * Begins the savings of a campaign, or writes their figures again.
 *
 * @throws DomainError when the campaign came to nothing, the savings are closed, or the figures do not hold
 */
export function keepSavings(
  { id: campaignId, tenantId }: Pick<PoolingCampaign, 'id' | 'tenantId'>,
  situation: SavingsSituation,
  terms: SavingsTerms,
): CampaignSavings {
  demand(savingsVerdict('keepSavings', situation, coordinator));
  demand(savingsTermsMustHold(terms, situation.joined));
  const { startsOn, months, feeCents, source, paid } = terms;
  const fees = sharedFee(feeCents, situation.joined);
  const bills = paid.map(({ organisationId, amountCents }) => ({
    ...{ organisationId, amountCents },
    feeCents: fees.get(organisationId) ?? cents(0),
  }));
  return { campaignId, tenantId, state: 'collecting', startsOn, months, feeCents, source: source.trim(), bills };
}

/** From here on the figures count, and nobody changes them. @throws DomainError savingsAmountsMissing and others */
export function closeSavings(savings: CampaignSavings | null, situation: SavingsSituation): CampaignSavings {
  demand(savingsVerdict('closeSavings', { ...situation, savings }, coordinator));
  if (savings === null) throw new TypeError('The verdict lets no savings be closed that were not begun');
  return { ...savings, state: 'closed' };
}

/** @throws DomainError notJoined, savingsNotBegun, savingsClosed, referenceSourceMissing */
export function giveReference(
  situation: SavingsSituation,
  isMember: boolean,
  { amountCents, months, source }: SavingReference,
): SavingReference {
  demand(savingsVerdict('giveReference', situation, { isMember, hasReference: false }));
  demand(referenceMustHold({ amountCents, months, source }));
  return { amountCents, months, source: source.trim() };
}

/** The fee in equal parts, to the cent: what does not divide goes to the first of those engaged. */
function sharedFee(feeCents: Cents, joined: readonly string[]): ReadonlyMap<string, MemberBill['feeCents']> {
  if (joined.length === 0) return new Map();
  const parts = largestRemainder(
    BigInt(feeCents),
    joined.map(() => 1n),
  );
  return new Map(joined.map((id, place) => [id, cents(Number(parts[place] ?? 0n))]));
}

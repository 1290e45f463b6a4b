import { type Cents, cents, largestRemainder } from '@maillage/platform-kernel';

export interface AskedAmount {
  readonly organisationId: string;
  readonly askedCents: number;
}

export interface AwardedAmount {
  readonly organisationId: string;
  readonly grantCents: Cents;
}

/**
 * What each organisation of a project gets of its award: partners what they asked, or less in proportion where the award
 * is smaller; the lead applicant what is left. The parts add up to the award, to the cent.
 */
export function awardedAmounts(
  awardCents: number,
  leadId: string,
  asked: readonly AskedAmount[],
): readonly AwardedAmount[] {
  const wanted = asked.reduce((sum, { askedCents }) => sum + askedCents, 0);
  const shared = Math.min(awardCents, wanted);
  const parts = wanted === 0 ? asked.map(() => 0n) : largestRemainder(BigInt(shared), asked.map(weightOf));
  return [
    { organisationId: leadId, grantCents: cents(awardCents - shared) },
    ...asked.map(({ organisationId }, place) => ({ organisationId, grantCents: cents(Number(parts[place] ?? 0n)) })),
  ];
}

/** An amount over as many periods, exact to the cent: what cannot be divided comes first. */
export function overPeriods(amountCents: number, periods: number): readonly Cents[] {
  if (periods === 0) return [];
  const parts = largestRemainder(
    BigInt(amountCents),
    Array.from({ length: periods }, () => 1n),
  );
  return parts.map((part) => cents(Number(part)));
}

function weightOf({ askedCents }: AskedAmount): bigint {
  return BigInt(askedCents);
}

export interface NeedQuantities {
  readonly lineId: string;
  readonly firm: number;
  readonly currentPriceCents: number | null;
}

interface CampaignBefore {
  readonly minimum: { readonly kind: 'members' | 'quantity'; readonly value: number };
  readonly gauge: { readonly members: number; readonly firm: number | null };
  readonly lines: readonly { readonly id: string; readonly referencePriceCents: number | null }[];
  readonly ours: {
    readonly state: string;
    readonly needs: readonly { readonly firm: number }[];
  } | null;
}

export interface EffectOfNeeds {
  readonly members: number;
  /** Firm quantities of the whole campaign; null when they are not shown. */
  readonly firm: number | null;
  /** Members or quantities still lacking to the minimum; null when it cannot be known. */
  readonly missing: number | null;
  /** What our firm quantities save at the reference prices; null while a price lacks. */
  readonly savingCents: number | null;
}

/** What joining with these needs would make of the campaign as it stands. */
export function effectOfNeeds(campaign: CampaignBefore, needs: readonly NeedQuantities[]): EffectOfNeeds {
  const { gauge, minimum, ours } = campaign;
  const already = ours?.state === 'joined';
  const members = gauge.members + (already ? 0 : 1);
  const firm = gauge.firm === null ? null : gauge.firm - (already ? totalFirm(ours.needs) : 0) + totalFirm(needs);
  const reached = minimum.kind === 'members' ? members : firm;
  return {
    members,
    firm,
    missing: reached === null ? null : Math.max(0, minimum.value - reached),
    savingCents: savingOf(campaign.lines, needs),
  };
}

function totalFirm(needs: readonly { readonly firm: number }[]): number {
  return needs.reduce((total, need) => total + need.firm, 0);
}

function savingOf(lines: CampaignBefore['lines'], needs: readonly NeedQuantities[]): number | null {
  const savings = needs.flatMap(({ lineId, firm, currentPriceCents }) => {
    const reference = lines.find((line) => line.id === lineId)?.referencePriceCents ?? null;
    return reference === null || currentPriceCents === null ? [] : [(currentPriceCents - reference) * firm];
  });
  return savings.length === 0 ? null : savings.reduce((total, saving) => total + saving, 0);
}

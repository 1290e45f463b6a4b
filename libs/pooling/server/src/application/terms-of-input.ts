import { cents, DomainError, isId, newId } from '@maillage/platform-kernel';
import type { CampaignTerms, Need } from '@maillage/pooling-domain';

export interface NeedAsked {
  readonly lineId: string;
  readonly firm: number;
  readonly probable: number;
  readonly maximum: number;
  readonly currentPriceCents?: number | null | undefined;
}

export interface TermsAsked extends Omit<CampaignTerms, 'lines' | 'seats' | 'eligibility'> {
  readonly seats?: number | null | undefined;
  readonly lines: readonly { label: string; unit: string; referencePriceCents?: number | null | undefined }[];
  readonly eligibility: {
    readonly kind: CampaignTerms['eligibility']['kind'];
    readonly regionCodes?: string[] | null | undefined;
    readonly organisationIds?: string[] | null | undefined;
    readonly restricted: boolean;
  };
}

/** @throws DomainError INVALID_INPUT for an organisation that is named by something else than an id */
export function termsOf(asked: TermsAsked): CampaignTerms {
  const { eligibility } = asked;
  if (eligibility.organisationIds?.every(isId) === false) {
    throw new DomainError('INVALID_INPUT', { field: 'eligibility.organisationIds', reason: 'notAnId' });
  }
  return {
    ...asked,
    seats: asked.seats ?? null,
    lines: asked.lines.map(({ label, unit, referencePriceCents }) => ({
      ...{ id: newId(), label, unit },
      referencePriceCents: priceOrNull(referencePriceCents),
    })),
    eligibility: {
      ...eligibility,
      regionCodes: eligibility.regionCodes ?? [],
      organisationIds: eligibility.organisationIds ?? [],
    },
  };
}

export function needsOf(asked: readonly NeedAsked[]): Need[] {
  return asked.map(({ lineId, firm, probable, maximum, currentPriceCents }) => ({
    ...{ lineId, firm, probable, maximum },
    currentPriceCents: priceOrNull(currentPriceCents),
  }));
}

function priceOrNull(price: number | null | undefined): Need['currentPriceCents'] {
  return price === null || price === undefined ? null : cents(price);
}

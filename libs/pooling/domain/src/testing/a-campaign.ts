import type { CampaignLine, CampaignTerms, Eligibility } from '../campaign-terms.js';
import type { CampaignFamily, CampaignOutcome, CampaignState, MinimumKind } from '../campaign-vocabulary.js';
import type { PoolingCampaign } from '../pooling-campaign.js';

export const anyone: Eligibility = { kind: 'network', regionCodes: [], organisationIds: [], restricted: false };

export const licences: CampaignLine = {
  id: 'line-licences',
  label: 'Licences',
  unit: 'poste',
  referencePriceCents: null,
};
export const helmets: CampaignLine = { id: 'line-helmets', label: 'Casques', unit: 'pièce', referencePriceCents: null };

const terms: CampaignTerms = {
  family: 'purchasing',
  title: 'Licences bureautiques',
  description: 'Un prix cadre, chacun garde son contrat.',
  lines: [licences],
  minimum: { kind: 'members', value: 2 },
  seats: null,
  opensAt: new Date('2026-02-01T08:00:00Z'),
  closesAt: new Date('2026-03-01T17:00:00Z'),
  eligibility: anyone,
};

class CampaignBuilder {
  constructor(private readonly facts: PoolingCampaign) {}

  inState(state: CampaignState, outcome: CampaignOutcome | null = null): CampaignBuilder {
    return this.with({ state, outcome });
  }

  ledBy(tenantId: string): CampaignBuilder {
    return this.with({ tenantId });
  }

  ofFamily(family: CampaignFamily): CampaignBuilder {
    return this.with({ family });
  }

  titled(title: string): CampaignBuilder {
    return this.with({ title });
  }

  describedAs(description: string): CampaignBuilder {
    return this.with({ description });
  }

  openingOn(instant: string): CampaignBuilder {
    return this.with({ opensAt: new Date(instant) });
  }

  closingOn(instant: string): CampaignBuilder {
    return this.with({ closesAt: new Date(instant) });
  }

  extended(): CampaignBuilder {
    return this.with({ extended: true });
  }

  needing(value: number, kind: MinimumKind = 'members'): CampaignBuilder {
    return this.with({ minimum: { kind, value } });
  }

  withSeats(seats: number): CampaignBuilder {
    return this.with({ seats });
  }

  withLines(...lines: CampaignLine[]): CampaignBuilder {
    return this.with({ lines });
  }

  openTo(eligibility: Partial<Eligibility>): CampaignBuilder {
    return this.with({ eligibility: { ...anyone, ...eligibility } });
  }

  build(): PoolingCampaign {
    return this.facts;
  }

  private with(facts: Partial<PoolingCampaign>): CampaignBuilder {
    return new CampaignBuilder({ ...this.facts, ...facts });
  }
}

/** Needs open from 1 February to 1 March 2026, two members to gather for one line, open to the whole network. */
export function aCampaign(): CampaignBuilder {
  return new CampaignBuilder({
    ...terms,
    id: 'campaign',
    tenantId: 'arml-brelande',
    state: 'needsOpen',
    outcome: null,
    extended: false,
  });
}

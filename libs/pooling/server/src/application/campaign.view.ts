import type { ActingActor } from '@maillage/platform-server';
import {
  campaignGauge,
  coordinatorDisclosure,
  gaugeWithoutQuantities,
  totalsWithheldFromNetwork,
} from '@maillage/pooling-domain';
import type { CampaignRow } from '../persistence/campaign.reader.js';
import { actViews } from './act.view.js';
import { campaignOf, countersOf } from './campaign-facts.js';

/** A campaign as the screens are shown it to one organisation: gauge, own answer, and the acts open to it with their reasons. */
export function campaignView(row: CampaignRow, actor: ActingActor) {
  const campaign = campaignOf(row);
  const gauge = campaignGauge(campaign, countersOf(row));
  const withheld = totalsWithheld(row, actor);
  const { id, coordinator, family, title, description, state, outcome, opensAt, closesAt, extended } = row;
  return {
    ...{ id, coordinator, family, title, description, state, outcome, opensAt, closesAt, extended },
    minimum: row.minimum,
    seats: row.seats,
    ours: row.ours,
    decisions: row.decisions,
    eligibility: { ...row.eligibility, organisations: row.eligibleOrganisations },
    lines: row.lines.map((line) => (withheld ? { ...line, firm: null, probable: null, maximum: null } : line)),
    gauge: withheld ? gaugeWithoutQuantities(gauge, campaign.minimum) : gauge,
    acts: actViews(row, actor),
  };
}

function totalsWithheld(row: CampaignRow, actor: ActingActor): boolean {
  return row.tenantId === actor.organisationId
    ? coordinatorDisclosure(row.joined, row.unshared).totalsWithheld
    : totalsWithheldFromNetwork(row.joined);
}

export type CampaignView = ReturnType<typeof campaignView>;

import type { Capability } from '@maillage/network-contract';
import type { RefusalParams } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import {
  type ActVerdict,
  type CampaignAct,
  coordinatorActs,
  coordinatorMustBeActive,
  memberActs,
  type MemberSituation,
} from '@maillage/pooling-domain';
import type { CampaignRow, ParticipationRow } from '../persistence/campaign.reader.js';
import { capabilityOfAct } from '../policy/pooling.policies.js';
import { campaignOf, countersOf } from './campaign-facts.js';

export interface ActView {
  readonly act: CampaignAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

/** The acts that concern the actor's organisation: those of a coordinator, or those of a Mission, each with its reason. */
export function actViews(row: CampaignRow, actor: ActingActor): ActView[] {
  return actsOf(row, actor).map(({ act, verdict }) => {
    const capability = capabilityOf(act, row);
    if (!actor.capabilities.has(capability)) {
      const params = { reason: 'capabilityMissing', capability, role: actor.role };
      return { act, can: false, code: 'FORBIDDEN', params };
    }
    return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
  });
}

/** Changing the needs of a Mission that has joined changes what it is engaged to: that is for who may engage it. */
function capabilityOf(act: CampaignAct, { ours }: CampaignRow): Capability {
  return act === 'declareNeeds' && ours?.state === 'joined' ? capabilityOfAct.join : capabilityOfAct[act];
}

function actsOf(row: CampaignRow, actor: ActingActor): readonly ActVerdict[] {
  if (row.tenantId === actor.organisationId) {
    return coordinatorActs(campaignOf(row), countersOf(row), row.now).map(({ act, verdict }) => {
      const active = coordinatorMustBeActive(act, row.candidate);
      return { act, verdict: active.can ? verdict : active };
    });
  }
  if (row.candidate.kind !== 'localMission') return [];
  return memberActs(campaignOf(row), situationOf(row), row.now);
}

function situationOf(row: CampaignRow): MemberSituation {
  return {
    organisation: row.candidate,
    participation: row.ours === null ? null : participationOf(row, row.ours),
    counters: { joined: row.joined },
  };
}

function participationOf(row: CampaignRow, ours: ParticipationRow): MemberSituation['participation'] {
  return {
    ...ours,
    campaignId: row.id,
    campaignTenantId: row.tenantId,
    declaredAt: ours.declaredAt === null ? null : new Date(ours.declaredAt),
    joinedAt: ours.joinedAt === null ? null : new Date(ours.joinedAt),
    answeredAt: new Date(ours.answeredAt),
  };
}

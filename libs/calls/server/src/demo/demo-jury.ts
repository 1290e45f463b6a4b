import { type HandedInReview, type JuryDecision, rankedByScore, summaryOf } from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { LaidApplication } from './demo-applications.js';
import type { DemoApplicationEnd } from './demo-calls.js';
import type { DemoRows } from './demo-rows.js';

const day = 86_400_000;

const decisions: Partial<Record<DemoApplicationEnd, JuryDecision>> = {
  awarded: 'award',
  awardedPartially: 'awardPartially',
  reserveList: 'reserve',
  rejected: 'reject',
};

/** What a jury has before it: the files, each with its reviews. */
export interface DemoFile {
  readonly laid: LaidApplication;
  readonly reviews: readonly HandedInReview[];
}

export interface DemoJury {
  readonly members: readonly ActingActor[];
  readonly quorum: number;
  readonly place: string;
}

/**
 * The meeting of a jury that decided its files in the order of their scores. Whoever serves one of those who apply keeps
 * out of that file.
 */
export function layJury(rows: DemoRows, files: readonly DemoFile[], { members, quorum, place }: DemoJury): void {
  const [first] = files;
  if (first === undefined) return;
  const { coordinator, callId, terms, heldAt } = first.laid;
  const { organisationId: tenantId, name: convenedBy } = coordinator;
  const convenedAt = new Date(heldAt.getTime() - 2 * day);
  const meetingId = newId(convenedAt);
  const sitting = members.map(({ personId, name }) => ({ personId, name }));
  rows.add(tenantId, 'jury_meeting', {
    ...{ id: meetingId, tenantId, callId, heldOn: heldAt.toISOString().slice(0, 10), place, quorum },
    ...{ members: sitting, convenedAt, convenedBy },
  });
  const scored = files.map((file) => ({ ...file, ...summaryOf(terms.grid, file.reviews) }));
  const items = rankedByScore(scored).map(({ laid, basisPoints }, index) => {
    const recused = members.flatMap((member) => recusalOf(member, laid));
    const present = sitting.filter(({ personId }) => recused.every((recusal) => recusal.personId !== personId));
    return {
      ...{ id: newId(convenedAt), tenantId, meetingId, applicationId: laid.id, leadId: laid.lead.organisationId },
      ...{ position: index + 1, scoreBasisPoints: basisPoints, recused, present },
      ...{ decision: decisions[laid.story.ends] ?? null, motives: laid.story.motives },
      ...{ decidedAt: new Date(heldAt.getTime() + index * 1_200_000), decidedBy: convenedBy },
    };
  });
  rows.add(tenantId, 'jury_item', ...items);
}

function recusalOf({ organisationId, personId, name }: ActingActor, { lead, partnerIds }: LaidApplication) {
  const binds = organisationId === lead.organisationId || partnerIds.includes(organisationId);
  const code = organisationId === lead.organisationId ? 'seatInLeadApplicant' : 'seatInPartner';
  return binds ? [{ personId, name, code, reason: null }] : [];
}

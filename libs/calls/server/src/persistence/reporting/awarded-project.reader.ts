import { Injectable } from '@nestjs/common';
import { emptyPlan, type PartnerState, type ProjectPlan } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import type { ReadTransaction } from '@maillage/platform-server';

export interface AwardedShare {
  readonly organisationId: string;
  readonly role: string;
  readonly answers: Answers;
}

/** What reports are generated from: who got the award, what was planned, and the share of each. */
export interface AwardedProject {
  readonly applicationId: string;
  readonly callId: string;
  readonly coordinatorId: string;
  readonly leadId: string;
  readonly title: string;
  readonly plan: ProjectPlan;
  readonly shares: readonly AwardedShare[];
  /** How many reports there are already. */
  readonly reports: number;
}

/** What a deposit says of a consortium; nothing for who applied alone. */
interface DepositedProject {
  readonly consortium?: { readonly plan: ProjectPlan; readonly shares: readonly AwardedShare[] } | null;
}

interface Place {
  readonly organisationId: string;
  readonly role: string;
  readonly state: PartnerState;
  readonly answers: Answers;
}

interface Row {
  readonly callId: string;
  readonly coordinatorId: string;
  readonly leadId: string;
  readonly title: string;
  readonly content: string;
  readonly places: Place[];
  readonly reports: number;
}

const awarded = {
  name: 'calls.awardedProject.one',
  text: `select application.call_id as "callId", application.coordinator_id as "coordinatorId",
      application.tenant_id as "leadId", application.title, latest.content,
      coalesce((select json_agg(json_build_object('organisationId', partner.organisation_id, 'role', partner.role,
          'state', case when partner.state = 'replaced' then 'replaced' else coalesce(share.state, 'invited') end,
          'answers', coalesce(share.answers, '{}')) order by partner.id)
        from calls.partner left join calls.share on share.partner_id = partner.id and share.tenant_id = partner.organisation_id
        where partner.application_id = application.id), '[]') as places,
      (select count(*)::int from calls.report where report.application_id = application.id) as reports
    from calls.application
    join calls.deposit latest on latest.application_id = application.id and latest.number = application.deposits
    where application.id = $1`,
};

/**
 * The one place where reporting meets what was awarded. Today it reads the latest deposit and who has replaced whom
 * since; an agreement would be read here, and nowhere else.
 */
@Injectable()
export class AwardedProjectReader {
  async one(reads: ReadTransaction, applicationId: string): Promise<AwardedProject | undefined> {
    const [row] = await reads.rows<Row>(awarded, [applicationId]);
    if (row === undefined) return undefined;
    const { content, places, ...project } = row;
    const { consortium = null } = JSON.parse(content) as DepositedProject;
    return {
      ...{ ...project, applicationId, plan: consortium?.plan ?? emptyPlan },
      shares: sharesNow(consortium?.shares ?? [], places),
    };
  }
}

/** Those deposited, without who was replaced since, and with who has signed in their place. */
function sharesNow(deposited: readonly AwardedShare[], places: readonly Place[]): AwardedShare[] {
  const isGone = (organisationId: string): boolean => {
    const own = places.filter((place) => place.organisationId === organisationId);
    return own.length > 0 && own.every(({ state }) => state === 'replaced');
  };
  const kept = deposited.filter(({ organisationId }) => !isGone(organisationId));
  const came = places.filter(
    ({ organisationId, state }) =>
      state === 'committed' && !kept.some((share) => share.organisationId === organisationId),
  );
  return [...kept, ...came].map(({ organisationId, role, answers }) => ({ organisationId, role, answers }));
}

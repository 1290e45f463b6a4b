import { Injectable } from '@nestjs/common';
import { statesOfPartnership } from '@maillage/calls-domain';
import type { ReadTransaction } from '@maillage/platform-server';
import { partnersLeft } from '../application/application.statements.js';

/** What mails say of a consortium. */
export interface ToldConsortium {
  readonly title: string;
  readonly lead: string;
  readonly partner: string;
  /** Whether partners left since the sign-off was asked; as the lead applicant sees it. */
  readonly isSignOffOutdated: boolean;
}

const told = {
  name: 'calls.consortium.told',
  text: `select application.title, lead.name as lead, partner_card.name as partner,
      ${partnersLeft} > 0 as "isSignOffOutdated"
    from calls.application
    join network.organisation_card lead on lead.id = application.tenant_id
    join network.organisation_card partner_card on partner_card.id = $2
    where application.id = $1`,
};

const takingPart = {
  name: 'calls.consortium.takingPart',
  text: `select partner.organisation_id as id from calls.partner
    left join calls.share on share.partner_id = partner.id and share.tenant_id = partner.organisation_id
    where partner.application_id = $1 and partner.state <> 'replaced'
      and coalesce(share.state, 'invited') = any ($2::text[]) order by partner.id`,
};

@Injectable()
export class TakingPartReader {
  async told(reads: ReadTransaction, applicationId: string, organisationId: string): Promise<ToldConsortium> {
    const [row] = await reads.rows<ToldConsortium>(told, [applicationId, organisationId]);
    if (row === undefined) throw new Error(`No consortium ${applicationId} to tell of`);
    return row;
  }

  /** As the lead applicant sees it. */
  async organisations(reads: ReadTransaction, applicationId: string): Promise<string[]> {
    const rows = await reads.rows<{ id: string }>(takingPart, [applicationId, statesOfPartnership]);
    return rows.map(({ id }) => id);
  }
}

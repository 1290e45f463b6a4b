import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@maillage/platform-server';

/** What letters about a group say, and whom they concern. */
export interface ToldGroup {
  readonly id: string;
  readonly title: string;
  readonly sponsorId: string;
  readonly sponsor: string;
  readonly leadPersonId: string | null;
  readonly leadOrganisationId: string | null;
  readonly lead: string | null;
  readonly leadUntil: string | null;
  /** The report of a group that is closed. */
  readonly report: string | null;
  readonly members: readonly { readonly personId: string; readonly organisationId: string }[];
}

const told = {
  name: 'workgroups.letters.group',
  text: `select workgroup.id, workgroup.title, workgroup.tenant_id as "sponsorId", workgroup.report,
      (select card.name from network.organisation_card card where card.id = workgroup.tenant_id) as sponsor,
      workgroup.lead_person_id as "leadPersonId", workgroup.lead_organisation_id as "leadOrganisationId",
      (select person.name from network.person_card person where person.id = workgroup.lead_person_id) as lead,
      workgroup.lead_until::text as "leadUntil",
      coalesce((select json_agg(json_build_object('personId', member.person_id, 'organisationId', member.tenant_id))
        from workgroups.membership member where member.group_id = workgroup.id and member.state = 'member'), '[]') as members
    from workgroups.workgroup where workgroup.id = $1`,
};

const organisationName = {
  name: 'workgroups.letters.organisation',
  text: `select card.name, (select person.name from workgroups.membership place
        join network.person_card person on person.id = place.person_id
        where place.group_id = $2 and place.tenant_id = card.id) as person
    from network.organisation_card card where card.id = $1`,
};

@Injectable()
export class GroupLettersReader {
  /** @throws Error when an event names no group that its organisation sees */
  async group(transaction: WriteTransaction, id: string): Promise<ToldGroup> {
    const [group] = await transaction.rows<ToldGroup>(told, [id]);
    if (group === undefined) throw new Error(`A letter is about no group: ${id}`);
    return group;
  }

  async organisation(
    transaction: WriteTransaction,
    id: string,
    groupId: string,
  ): Promise<{ readonly name: string; readonly person: string | null }> {
    const [found] = await transaction.rows<{ name: string; person: string | null }>(organisationName, [id, groupId]);
    if (found === undefined) throw new Error(`A letter is about no organisation: ${id}`);
    return found;
  }
}

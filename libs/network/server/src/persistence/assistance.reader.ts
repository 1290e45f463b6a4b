import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';

export interface AssistanceRow {
  readonly id: string;
  readonly officerName: string;
  readonly personName: string;
  readonly organisation: string;
  readonly reason: string;
  readonly beganAt: Date;
  readonly endedAt: Date;
}

/** An assistance that nobody ended has ended by itself, or will. */
const assistancePage = {
  name: 'network.assistance.page',
  text: `select assistance.id, assistance.officer_name as "officerName", assistance.person_name as "personName",
      organisation.name as organisation, assistance.reason, assistance.began_at as "beganAt",
      coalesce(assistance.ended_at, assistance.expires_at) as "endedAt"
    from network.impersonation assistance join network.organisation on organisation.id = assistance.concerned_id
    where (assistance.tenant_id = $1 or assistance.concerned_id = $1) and ($2::uuid is null or assistance.id < $2)
    order by assistance.id desc limit $3`,
};

export interface AssistedRow {
  readonly name: string;
  readonly organisation: string;
  readonly organisationCode: string;
}

/** Somebody who acts for that organisation today. */
export const assistedPerson = {
  name: 'network.assistance.person',
  text: `select person.given_name || ' ' || person.family_name as name, organisation.name as organisation,
      organisation.code as "organisationCode"
    from network.seat join network.person on person.id = seat.person_id
    join network.organisation on organisation.id = seat.tenant_id
    where seat.person_id = $1 and seat.tenant_id = $2 and seat.runs limit 1`,
};

/** When officers acted in the name of people: read by the organisation concerned, and by the officers' own. */
@Injectable()
export class AssistanceReader {
  async page(reads: ReadTransaction, organisationId: string, request: PageRequest): Promise<Page<AssistanceRow>> {
    demandPageSize(request.first);
    const [id] = request.after ? keyOf(request.after, [isId]) : [null];
    const rows = await reads.rows<AssistanceRow>(assistancePage, [organisationId, id, request.first + 1]);
    return pageOf(rows, request.first, (row) => [row.id]);
  }
}

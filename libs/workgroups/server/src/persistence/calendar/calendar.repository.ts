import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { brief, participantsOf, source } from '../meeting/meeting.sql.js';
import type { MeetingInBriefRow } from '../meeting/meeting.rows.js';

export interface CalendarFeedRow {
  readonly madeAt: Date;
}

export interface HolderOfFeed {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
}

const feedOfSeat = {
  name: 'workgroups.calendar.ofSeat',
  text: `select made_at as "madeAt" from workgroups.calendar_feed
    where tenant_id = $1 and person_id = $2 and revoked_at is null`,
};
const feedBySecret = {
  name: 'workgroups.calendar.bySecret',
  text: `select id, tenant_id as "tenantId", person_id as "personId" from workgroups.calendar_feed
    where secret_hash = $1 and revoked_at is null`,
};
const revoke = {
  name: 'workgroups.calendar.revoke',
  text: `update workgroups.calendar_feed set revoked_at = $3
    where tenant_id = $1 and person_id = $2 and revoked_at is null returning id`,
};
const make = {
  name: 'workgroups.calendar.make',
  text: `insert into workgroups.calendar_feed (id, tenant_id, person_id, secret_hash, made_at) values ($1, $2, $3, $4, $5)`,
};
/** Meetings with a date of the groups in which the person is somebody, from some time ago on; of a closed group those held. */
const meetingsOfPerson = {
  name: 'workgroups.calendar.meetings',
  text: `select ${brief} ${source} where meeting.starts_at >= $2 and (workgroup.state <> 'closed' or meeting.state = 'held')
      and exists (select from ${participantsOf('workgroup')} participant where participant.person_id = $1)
    order by meeting.starts_at, meeting.id limit 500`,
};

const codeOf = {
  name: 'workgroups.calendar.code',
  text: 'select code from network.organisation_card where id = $1',
};

@Injectable()
export class CalendarRepository {
  constructor(private readonly stamps: StampSource) {}

  async feed(reads: ReadTransaction, actor: ActingActor): Promise<CalendarFeedRow | null> {
    const [row] = await reads.rows<CalendarFeedRow>(feedOfSeat, [actor.organisationId, actor.personId]);
    return row ?? null;
  }

  /** Whose address it is; the scope holds the hash of its secret. */
  async holder(reads: ReadTransaction, secretHash: string): Promise<HolderOfFeed | undefined> {
    const [row] = await reads.rows<HolderOfFeed>(feedBySecret, [secretHash]);
    return row;
  }

  /** The former address opens nothing from now on. */
  async make(
    transaction: WriteTransaction,
    { organisationId, personId }: ActingActor,
    secretHash: string,
  ): Promise<void> {
    const at = await this.stamps.after(transaction);
    await transaction.rows(revoke, [organisationId, personId, at]);
    await transaction.rows(make, [newId(at), organisationId, personId, secretHash, at]);
  }

  async revoke(transaction: WriteTransaction, { organisationId, personId }: ActingActor): Promise<void> {
    await transaction.rows(revoke, [organisationId, personId, await this.stamps.after(transaction)]);
  }

  async codeOf(reads: ReadTransaction, organisationId: string): Promise<string> {
    const [row] = await reads.rows<{ code: string }>(codeOf, [organisationId]);
    return row?.code ?? '';
  }

  meetings(reads: ReadTransaction, personId: string, since: Date): Promise<MeetingInBriefRow[]> {
    return reads.rows(meetingsOfPerson, [personId, since]);
  }
}

import { Injectable } from '@nestjs/common';
import { callsLimits } from '@maillage/calls-domain';
import { isId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { callMatches, outsideCallMatches } from './matching.sql.js';

/** Filters of the catalogue that a person keeps, to be told of what is new under them. */
export interface CallAlertRow {
  readonly id: string;
  readonly name: string;
  readonly programme: { readonly id: string; readonly title: string } | null;
  readonly regionCode: string | null;
  readonly words: string | null;
  readonly keptAt: Date;
  /** When the person was told last. */
  readonly toldAt: Date | null;
}

export interface NewCallAlert {
  readonly id: string;
  readonly name: string;
  readonly programmeId: string | null;
  readonly regionCode: string | null;
  readonly words: string | null;
}

/** An alert that may be told again. */
export interface DueAlert {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly name: string;
}

export interface MatchRow {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly isOutside: boolean;
  readonly closesAt: string | null;
  readonly timeZone: string;
}

const fields = `alert.id, alert.name, alert.region_code as "regionCode", alert.words, alert.kept_at as "keptAt",
    alert.told_at as "toldAt", (select json_build_object('id', programme.id, 'title', programme.title)
      from calls.programme where programme.id = alert.programme_id) as programme`;

const ofPerson = {
  name: 'calls.alert.ofPerson',
  text: `select ${fields} from calls.call_alert alert where alert.person_id = $1 and alert.tenant_id = $2
    order by alert.id limit 100`,
};

/** Nothing is kept once the person has as many as may be. */
const add = {
  name: 'calls.alert.add',
  text: `insert into calls.call_alert (id, tenant_id, person_id, name, programme_id, region_code, words, kept_at)
    select $1, $2, $3, $4, $5, $6, $7, $8
    where (select count(*) from calls.call_alert where person_id = $3 and tenant_id = $2) < ${callsLimits.alerts}
    returning id`,
};

const remove = {
  name: 'calls.alert.remove',
  text: 'delete from calls.call_alert where id = $1 and person_id = $2 and tenant_id = $3 returning id',
};

const due = {
  name: 'calls.alert.due',
  text: `select id, tenant_id as "tenantId", person_id as "personId", name from calls.call_alert
    where told_at is null or told_at <= clock_timestamp() - interval '1 day' order by told_at nulls first, id limit 5000`,
};

const alert = `(select tenant_id, programme_id, region_code, words, coalesce(told_at, kept_at) as since
    from calls.call_alert where id = $1)`;

/** As the person of the alert sees the catalogue. An outside call has no programme: an alert on a programme tells of none. */
const matches = {
  name: 'calls.alert.matches',
  text: `select call.id, call.title, coordinator.name as by, false as "isOutside", call.closes_at as "closesAt",
      call.terms ->> 'timeZone' as "timeZone"
    from ${alert} alert, calls.call join network.organisation_card coordinator on coordinator.id = call.tenant_id
    where call.state in ('announced', 'open') and call.tenant_id <> alert.tenant_id
      and exists (select from calls.call_decision decision where decision.call_id = call.id
        and decision.act in ('announce', 'open', 'reopen') and decision.decided_at > alert.since)
      and ${callMatches({ words: 'alert.words', programme: 'alert.programme_id', region: 'alert.region_code' })}
    union all
    select outside_call.id, outside_call.title, outside_call.funder, true, outside_call.closes_at, outside_call.time_zone
    from ${alert} alert, calls.outside_call
    where outside_call.archived_at is null and alert.programme_id is null and outside_call.tenant_id <> alert.tenant_id
      and (outside_call.closes_at is null or outside_call.closes_at > clock_timestamp())
      and (outside_call.entered_at > alert.since
        or (outside_call.opens_at > alert.since and outside_call.opens_at <= clock_timestamp()))
      and ${outsideCallMatches({ words: 'alert.words', region: 'alert.region_code' })}
    order by 4, 5 nulls last, 1 limit 50`,
};

/** Locks the alert, so that two turns never tell of the same. */
const told = {
  name: 'calls.alert.told',
  text: `update calls.call_alert set told_at = clock_timestamp()
    where id = $1 and (told_at is null or told_at <= clock_timestamp() - interval '1 day') returning id`,
};

@Injectable()
export class CallAlertRepository {
  ofPerson(reads: ReadTransaction, { personId, organisationId }: ActingActor): Promise<CallAlertRow[]> {
    return reads.rows<CallAlertRow>(ofPerson, [personId, organisationId]);
  }

  /** @returns whether there was room for it */
  async add(
    transaction: WriteTransaction,
    { personId, organisationId }: ActingActor,
    { id, name, programmeId, regionCode, words }: NewCallAlert,
    at: Date,
  ): Promise<boolean> {
    const values = [id, organisationId, personId, name, programmeId, regionCode, words, at];
    return (await transaction.rows(add, values)).length > 0;
  }

  /** @returns whether it was one of the person's */
  async remove(transaction: WriteTransaction, { personId, organisationId }: ActingActor, id: string): Promise<boolean> {
    return isId(id) && (await transaction.rows(remove, [id, personId, organisationId])).length > 0;
  }

  /** Of the whole network: those not told within a day. */
  due(reads: ReadTransaction): Promise<DueAlert[]> {
    return reads.rows<DueAlert>(due, []);
  }

  /** What was announced, opened or entered since the person was told last. Asked in the name of this person. */
  matches(reads: ReadTransaction, { id }: DueAlert): Promise<MatchRow[]> {
    return reads.rows<MatchRow>(matches, [id]);
  }

  /** @returns whether nobody told of it meanwhile */
  async told(transaction: WriteTransaction, { id }: DueAlert): Promise<boolean> {
    return (await transaction.rows(told, [id])).length > 0;
  }
}

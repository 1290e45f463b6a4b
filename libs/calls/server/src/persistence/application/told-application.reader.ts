import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import { isBoundTo } from '../review/review.sql.js';

export interface ToldApplication {
  readonly title: string;
  readonly call: string;
  readonly leadId: string;
  readonly lead: string;
  readonly coordinatorId: string;
  readonly timeZone: string;
  readonly depositedAt: Date | null;
  readonly sha256: string | null;
  readonly correctionsUntil: Date | null;
  readonly corrections: number;
}

const told = {
  name: 'calls.application.told',
  text: `select application.title, call.title as call, application.tenant_id as "leadId", lead.name as lead,
      application.coordinator_id as "coordinatorId", call.terms ->> 'timeZone' as "timeZone",
      deposit.deposited_at as "depositedAt", deposit.sha256, correction.until as "correctionsUntil", correction.count as corrections
    from calls.application
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join network.organisation_card lead on lead.id = application.tenant_id
    left join calls.deposit on deposit.application_id = application.id and deposit.number = application.deposits
    cross join lateral (select max(until) as until, count(*)::int as count from calls.correction
      where correction.application_id = application.id and correction.deposit_number = application.deposits
        and cancelled_at is null) correction
    where application.id = $1`,
};

const unbound = {
  name: 'calls.application.unbound',
  text: `select person.id from unnest($2::uuid[]) as person (id) where not ${isBoundTo('$1', 'person.id')}`,
};

/** What mails say of an application. */
@Injectable()
export class ToldApplicationReader {
  async one(reads: ReadTransaction, applicationId: string): Promise<ToldApplication> {
    const [row] = await reads.rows<ToldApplication>(told, [applicationId]);
    if (row === undefined) throw new Error(`No application ${applicationId} to tell of`);
    return row;
  }

  /**
   * Of these people, those whom nothing binds to who applies. What they declared is addressed to who runs the call: ask in its
   * scope.
   */
  async unbound(reads: ReadTransaction, applicationId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await reads.rows<{ id: string }>(unbound, [applicationId, personIds]);
    return new Set(rows.map(({ id }) => id));
  }
}

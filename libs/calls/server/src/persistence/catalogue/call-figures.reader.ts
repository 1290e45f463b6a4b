import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';

/** What came in with a call and what became of it, as far as the reader sees the files. */
export interface CallFiguresRow {
  readonly tenantId: string;
  readonly deposited: number;
  readonly withdrawn: number;
  readonly admitted: number;
  readonly retained: number;
  /** Half of those told waited at most so many days, in tenths, from the first deposit; null while nobody is told. */
  readonly medianDayTenths: number | null;
}

const days = 'extract(epoch from (outcome.told_at - first.deposited_at)) / 86400';

const figuresOfCall = {
  name: 'calls.figures.ofCall',
  text: `select call.tenant_id as "tenantId", figures.* from calls.call cross join lateral (
      select count(*)::int as deposited, count(*) filter (where application.state = 'withdrawn')::int as withdrawn,
        count(*) filter (where examination.state in ('review', 'shortlisted', 'reserveList', 'awarded', 'awardedPartially',
          'rejected'))::int as admitted,
        count(*) filter (where application.state <> 'withdrawn'
          and examination.state in ('awarded', 'awardedPartially'))::int as retained,
        round(10 * percentile_cont(0.5) within group (order by ${days}))::int as "medianDayTenths"
      from calls.application
      left join calls.examination
        on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
      left join calls.outcome
        on outcome.tenant_id = application.coordinator_id and outcome.application_id = application.id
      left join calls.deposit first on first.tenant_id = application.tenant_id
        and first.application_id = application.id and first.number = 1
      where application.call_id = call.id and application.coordinator_id = call.tenant_id and application.deposits > 0
    ) figures where call.id = $1`,
};

/** Figures of a call. What is being written is counted by nobody. */
@Injectable()
export class CallFiguresReader {
  async one(reads: ReadTransaction, callId: string): Promise<CallFiguresRow | undefined> {
    const [row] = isId(callId) ? await reads.rows<CallFiguresRow>(figuresOfCall, [callId]) : [];
    return row;
  }
}

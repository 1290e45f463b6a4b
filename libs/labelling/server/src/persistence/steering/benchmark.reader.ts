import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';

/** Shares in percent of those who answered, in steps of ten. */
export interface BenchmarkRow {
  readonly key: string;
  readonly respondents: number;
  readonly done: number;
  readonly partly: number;
  readonly planned: number;
  readonly notDone: number;
  readonly notConcerned: number;
}

const figure = (status: string): string => `(benchmark.shares ->> '${status}')::int as "${status}"`;

/**
 * A group of fewer than six would tell one from another to who is in it: its rows are not readable, nor asked for. Of each
 * criterion it is told to who sees the answer of the cycle: to a guest, of those that were given to this person alone.
 */
const ofRegion = {
  name: 'labelling.benchmark.region',
  text: `select benchmark.criterion_key as key, benchmark.respondents, ${['done', 'partly', 'planned', 'notDone', 'notConcerned'].map(figure).join(', ')}
    from labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.criterion_benchmark benchmark on benchmark.framework_version_id = cycle.framework_version_id
      and benchmark.tenant_id = card.regional_id
    join labelling.answer on answer.tenant_id = cycle.tenant_id and answer.cycle_id = cycle.id
      and answer.criterion_key = benchmark.criterion_key
    where cycle.id = $1 and benchmark.respondents > 5 order by benchmark.criterion_key`,
};
const seen = {
  name: 'labelling.benchmark.cycle',
  text: 'select id from labelling.cycle where id = $1',
};

@Injectable()
export class BenchmarkReader {
  async sees(reads: ReadTransaction, cycleId: string): Promise<boolean> {
    return (await reads.rows(seen, [cycleId])).length > 0;
  }

  ofRegion(reads: ReadTransaction, cycleId: string): Promise<BenchmarkRow[]> {
    return reads.rows<BenchmarkRow>(ofRegion, [cycleId]);
  }
}

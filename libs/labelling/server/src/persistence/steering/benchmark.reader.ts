import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';

export interface BenchmarkRow {
  readonly key: string;
  readonly respondents: number;
  readonly done: number;
  readonly partly: number;
  readonly planned: number;
  readonly notDone: number;
  readonly notConcerned: number;
}

const figure = (status: string): string => `coalesce((summary.figures ->> '${status}')::int, 0) as "${status}"`;

/** A group of fewer than five would tell one from another: its rows are not readable, nor asked for. */
const ofRegion = {
  name: 'labelling.benchmark.region',
  text: `select summary.criterion_key as key, summary.respondents, ${['done', 'partly', 'planned', 'notDone', 'notConcerned'].map(figure).join(', ')}
    from labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.criterion_summary summary on summary.framework_version_id = cycle.framework_version_id
      and summary.tenant_id = card.regional_id
    where cycle.id = $1 and summary.respondents >= 5 order by summary.criterion_key`,
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

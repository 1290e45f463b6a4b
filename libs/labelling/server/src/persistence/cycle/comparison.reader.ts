import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import { type Answers, criteriaOf, donePercentOf, type FrameworkContent } from '@maillage/labelling-domain';

interface ComparisonRow {
  readonly content: FrameworkContent;
  readonly before: Photograph | null;
  readonly after: Photograph | null;
}

interface Photograph {
  readonly done: number;
  readonly answers: Answers;
}

const photograph = (
  kind: string,
): string => `(select json_build_object('done', done_score, 'answers', snapshot.content->'answers')
    from labelling.snapshot where snapshot.cycle_id = cycle.id and snapshot.kind = '${kind}'
    order by taken_at desc limit 1)`;

const comparison = {
  name: 'labelling.course.comparison',
  text: `select version.content, ${photograph('preAudit')} as before, ${photograph('postAudit')} as after
    from labelling.cycle join labelling.framework_version version on version.id = cycle.framework_version_id
    where cycle.id = $1`,
};

/** What an audit changed, criterion by criterion. */
@Injectable()
export class ComparisonReader {
  /** @returns null before the report is final, and for who does not see the answers */
  async one(reads: ReadTransaction, cycleId: string) {
    const [row] = isId(cycleId) ? await reads.rows<ComparisonRow>(comparison, [cycleId]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { before, after, content } = row;
    if (before === null || after === null) return null;
    return {
      beforeScore: before.done,
      afterScore: after.done,
      criteria: criteriaOf(content).map(({ key, code, title }) => ({
        ...{ key, code, title },
        beforePercent: donePercentOf(before.answers[key]),
        afterPercent: donePercentOf(after.answers[key]),
      })),
    };
  }
}

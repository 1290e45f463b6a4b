import { Injectable } from '@nestjs/common';
import type { Axis, Criterion } from '@maillage/labelling-domain';
import { dayIn, isId } from '@maillage/platform-kernel';
import {
  cellsOf,
  ExportableList,
  type ExportPage,
  readListed,
  type ReadTransaction,
  type SheetCell,
} from '@maillage/platform-server';
import { z } from 'zod';
import { CycleReader } from '../../persistence/assessment/cycle.reader.js';
import type { AnswerRow, CycleRow } from '../../persistence/assessment/cycle-row.js';
import { contentSeen } from '../../persistence/assessment/assessment-facts.js';

const shape = z.strictObject({ filter: z.strictObject({ cycleId: z.string().refine(isId) }) });

interface AnswerLine {
  readonly axis: Axis;
  readonly criterion: Criterion;
  readonly answer: AnswerRow;
  readonly timeZone: string;
}

const cellOf = {
  axisCode: ({ axis }) => axis.code,
  axisTitle: ({ axis }) => axis.title,
  code: ({ criterion }) => criterion.code,
  wording: ({ criterion }) => criterion.title,
  weight: ({ criterion }) => criterion.weight,
  answerStatus: ({ answer }) => answer.status ?? (answer.excluded === null ? null : 'excluded'),
  donePercent: ({ answer }) => answer.donePercent,
  plannedOn: ({ answer }) => answer.plannedOn,
  comment: ({ answer }) => answer.comment,
  notConcernedBecause: ({ answer }) => answer.reason,
  evidence: ({ answer }) => answer.evidence,
  expiredEvidence: ({ answer }) => answer.expired,
  assignee: ({ answer }) => answer.assigneeName,
  answeredBy: ({ answer }) => answer.answeredBy,
  answeredOn: ({ answer, timeZone }) =>
    answer.answeredAt === null ? null : dayIn(timeZone, new Date(answer.answeredAt)),
} as const satisfies Record<string, (line: AnswerLine) => SheetCell>;

/**
 * The answers of a cycle in the order of its framework, one a criterion: those that the asker sees. Who is shown progress
 * alone gets a file without rows.
 */
@Injectable()
export class AnswerListExport extends ExportableList<string> {
  readonly name = 'labelAnswers';
  readonly capability = 'readLabelling';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly cycles: CycleReader) {
    super();
  }

  filterOf(asked: unknown): string {
    return readListed(shape, asked).filter.cycleId;
  }

  async count(reads: ReadTransaction, cycleId: string): Promise<number> {
    return (await this.lines(reads, cycleId)).length;
  }

  async page(reads: ReadTransaction, cycleId: string): Promise<ExportPage> {
    const lines = await this.lines(reads, cycleId);
    return { rows: lines.map((line) => cellsOf(cellOf, line)), endCursor: null, hasMore: false };
  }

  private async lines(reads: ReadTransaction, cycleId: string): Promise<readonly AnswerLine[]> {
    return linesOf(await this.cycles.one(reads, cycleId));
  }
}

function linesOf(cycle: CycleRow): readonly AnswerLine[] {
  const answers = new Map(cycle.answers.map((answer) => [answer.criterionKey, answer]));
  return contentSeen(cycle).axes.flatMap((axis) =>
    axis.criteria.flatMap((criterion) => {
      const answer = answers.get(criterion.key);
      return answer === undefined ? [] : [{ axis, criterion, answer, timeZone: cycle.organisation.timeZone }];
    }),
  );
}

import { Injectable } from '@nestjs/common';
import { cycleKinds, cycleStates } from '@maillage/labelling-domain';
import { dayIn, isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  cellsOf,
  ExportableList,
  type ExportPage,
  type ExportPlace,
  readListed,
  type ReadTransaction,
  rowsOfExportPage,
  type SheetCell,
} from '@maillage/platform-server';
import { z } from 'zod';
import {
  type CycleCardRow,
  type CycleFilter,
  CycleListReader,
} from '../../persistence/assessment/cycle-list.reader.js';

const id = z.string().refine(isId).nullish();

const shape = z.strictObject({
  filter: z.strictObject({
    organisationId: id,
    frameworkId: id,
    states: z.array(z.enum(cycleStates)).nullish(),
    kind: z.enum(cycleKinds).nullish(),
    isOpen: z.boolean().nullish(),
    helpAsked: z.boolean().nullish(),
    ours: z.boolean().nullish(),
    regionCode: z.string().max(3).nullish(),
    text: z.string().max(200).nullish(),
  }),
});

const cellOf = {
  organisation: ({ organisation }) => organisation.name,
  code: ({ organisation }) => organisation.code,
  regions: ({ organisation }) => organisation.regionCodes.join(', '),
  framework: ({ frameworkTitle }) => frameworkTitle,
  frameworkVersion: ({ versionNumber }) => versionNumber,
  cycleKind: ({ kind }) => kind,
  state: ({ state }) => state,
  openedOn: (cycle) => dayOf(cycle, cycle.openedAt),
  appliedOn: (cycle) => dayOf(cycle, cycle.appliedAt),
  decidedOn: (cycle) => dayOf(cycle, cycle.decidedAt),
  finishBy: ({ finishBy }) => finishBy,
  changedOn: (cycle) => dayOf(cycle, cycle.changedAt),
  donePercent: ({ doneScore }) => doneScore / 100,
  plannedPercent: ({ plannedScore }) => plannedScore / 100,
  answered: ({ answered }) => answered,
  applicable: ({ applicable }) => applicable,
  levelReached: ({ levelReached }) => levelReached,
  help: ({ help }) => help,
} as const satisfies Record<string, (cycle: CycleCardRow) => SheetCell>;

/** Cycles as the asker sees them, one a row: where each stands, and nothing of what it answers. */
@Injectable()
export class CycleListExport extends ExportableList<CycleFilter> {
  readonly name = 'labelCycles';
  readonly capability = 'readLabelling';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly cycles: CycleListReader) {
    super();
  }

  filterOf(asked: unknown): CycleFilter {
    return readListed(shape, asked).filter;
  }

  count(reads: ReadTransaction, filter: CycleFilter, actor: ActingActor): Promise<number> {
    return this.cycles.count(reads, actor, filter);
  }

  async page(reads: ReadTransaction, filter: CycleFilter, { after, actor }: ExportPlace): Promise<ExportPage> {
    const request = { first: rowsOfExportPage, longest: rowsOfExportPage, after };
    const { rows, ...place } = await this.cycles.page(reads, actor, request, filter);
    return { ...place, rows: rows.map((row) => cellsOf(cellOf, row)) };
  }
}

/** By the clock of the organisation that is assessed. */
function dayOf({ organisation }: CycleCardRow, at: Date | null): string | null {
  return at === null ? null : dayIn(organisation.timeZone, at);
}

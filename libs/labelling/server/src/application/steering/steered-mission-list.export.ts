import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
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
import { dayOfUnion } from '@maillage/labelling-domain';
import { z } from 'zod';
import { type MissionsFilter, SteeredMissions } from './steered-missions.js';
import { missionViews, type SteeredMissionView } from './steered-missions.view.js';

const shape = z.strictObject({
  filter: z.strictObject({
    frameworkId: z.string().refine(isId).nullish(),
    regionCode: z.string().max(3).nullish(),
    view: z.enum(missionViews).nullish(),
    text: z.string().max(200).nullish(),
  }),
});

const cellOf = {
  organisation: ({ name }) => name,
  code: ({ code }) => code,
  regions: ({ regionCodes }) => regionCodes.join(', '),
  stage: ({ stage }) => stage,
  level: ({ labelLevel }) => labelLevel,
  validUntil: ({ labelledUntil }) => labelledUntil,
  donePercent: ({ doneScore }) => doneScore / 100,
  plannedPercent: ({ plannedScore }) => plannedScore / 100,
  nextDeadline: ({ deadline }) => deadline?.kind ?? null,
  nextDeadlineOn: ({ deadline }) => deadline?.on ?? null,
  needOfHelp: ({ need }) => need,
  changedOn: ({ changedAt }) => (changedAt === null ? null : dayOfUnion(changedAt)),
} as const satisfies Record<string, (mission: SteeredMissionView) => SheetCell>;

/** The Missions of the steering as its screen shows them: the same view, region and text, in the same order. */
@Injectable()
export class SteeredMissionListExport extends ExportableList<MissionsFilter> {
  readonly name = 'steeredMissions';
  readonly capability = 'accompanyLabelling';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly missions: SteeredMissions) {
    super();
  }

  filterOf(asked: unknown): MissionsFilter {
    return readListed(shape, asked).filter;
  }

  async count(reads: ReadTransaction, filter: MissionsFilter, actor: ActingActor): Promise<number> {
    const { counts } = await this.missions.page(reads, actor, filter, { first: 1 });
    return counts[filter.view ?? 'all'];
  }

  async page(reads: ReadTransaction, filter: MissionsFilter, { after, actor }: ExportPlace): Promise<ExportPage> {
    const request = { first: rowsOfExportPage, longest: rowsOfExportPage, after };
    const { rows, endCursor, hasMore } = await this.missions.page(reads, actor, filter, request);
    return { endCursor, hasMore, rows: rows.map((row) => cellsOf(cellOf, row)) };
  }
}

import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { demandPageSize, keyOf, pageOf } from '../graphql/page.js';
import { Guarded } from '../policy/policy.js';
import { Acting, type ActingViewer } from '../policy/viewer.js';
import { AskExport } from './ask-export.use-case.js';
import { ExportableLists } from './exportable-lists.js';
import type { ExportedColumn, ExportRun } from './export-run.js';
import { ExportRunRepository } from './export-run.repository.js';
import { exportPolicies } from './export.policies.js';
import {
  AskExportInput,
  ExportableListType,
  type ExportColumnInput,
  ExportPageType,
  ExportType,
} from './export.types.js';

@Resolver(() => ExportType)
export class ExportResolver {
  constructor(
    private readonly lists: ExportableLists,
    private readonly asking: AskExport,
    private readonly runs: ExportRunRepository,
  ) {}

  @Query(() => [ExportableListType])
  @Guarded(exportPolicies.read)
  exportableLists(@Acting() { actor }: ActingViewer): ExportableListType[] {
    return this.lists.openTo(actor).map(({ name, columns }) => ({ name, columns }));
  }

  @Query(() => ExportPageType)
  @Guarded(exportPolicies.read)
  async exports(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ExportPageType> {
    demandPageSize(first);
    const [id = null] = after ? keyOf(after, [isId]) : [];
    const rows = await this.runs.page(reads, actor, id, first + 1);
    return pageOf(rows, first, (row) => [row.id]);
  }

  @Query(() => ExportType, { name: 'export' })
  @Guarded(exportPolicies.read)
  one(@Acting() viewer: ActingViewer, @Args('id', { type: () => ID }) id: string): Promise<ExportType> {
    return this.seen(viewer, id);
  }

  @Mutation(() => ExportType)
  @Guarded(exportPolicies.ask)
  async askExport(@Acting() viewer: ActingViewer, @Args('input') input: AskExportInput): Promise<ExportType> {
    const columns = input.columns.map(columnOf);
    const { id } = await this.asking.execute(viewer.actor, { ...input, filter: input.filter ?? null, columns });
    return this.seen(viewer, id);
  }

  private async seen({ reads, actor }: ActingViewer, id: string): Promise<ExportRun> {
    const run = isId(id) ? await this.runs.one(reads, id) : undefined;
    if (run === undefined) throw new DomainError('NOT_FOUND');
    if (run.tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourOrganisation' });
    return run;
  }
}

function columnOf({ name, title, words }: ExportColumnInput): ExportedColumn {
  return { name, title, words: Object.fromEntries(words.map(({ value, label }) => [value, label])) };
}

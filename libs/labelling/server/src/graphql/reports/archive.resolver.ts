import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, demandPageSize, Guarded, keyOf, pageOf } from '@maillage/platform-server';
import { archiveView } from '../../application/reports/archive.view.js';
import { AskArchive } from '../../application/reports/ask-archive.use-case.js';
import { ArchiveRepository } from '../../persistence/reports/archive.repository.js';
import { reportsPolicies } from '../../policy/reports.policies.js';
import { ArchivePageType, ArchiveType, AskArchiveInput } from './archive.types.js';

@Resolver(() => ArchiveType)
export class ArchiveResolver {
  constructor(
    private readonly kept: ArchiveRepository,
    private readonly asking: AskArchive,
  ) {}

  @Query(() => ArchivePageType)
  @Guarded(reportsPolicies.read)
  async archives(
    @Acting() { reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('cycleId', { type: () => ID, nullable: true }) cycleId: string | null,
  ): Promise<ArchivePageType> {
    demandPageSize(first);
    if (cycleId && !isId(cycleId)) throw new DomainError('INVALID_INPUT', { field: 'cycleId' });
    const [id = null] = after ? keyOf(after, [isId]) : [];
    const rows = await this.kept.page(reads, cycleId || null, id, first + 1);
    const page = pageOf(rows, first, (row) => [row.id]);
    return { ...page, rows: page.rows.map(archiveView) };
  }

  @Query(() => ArchiveType)
  @Guarded(reportsPolicies.read)
  async archive(@Acting() { reads }: ActingViewer, @Args('id', { type: () => ID }) id: string): Promise<ArchiveType> {
    const row = await this.kept.one(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return archiveView(row);
  }

  @Mutation(() => ArchiveType)
  @Guarded(reportsPolicies.ask)
  askArchive(@Acting() { actor }: ActingViewer, @Args('input') input: AskArchiveInput): Promise<ArchiveType> {
    return this.asking.execute(actor, input);
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import {
  comparisonView,
  frameworkVersionView,
  listedFrameworkView,
} from '../../application/frameworks/framework-version.view.js';
import { FrameworkReader } from '../../persistence/frameworks/framework.reader.js';
import type { WholeVersionRow } from '../../persistence/frameworks/framework.statements.js';
import { frameworksPolicies } from '../../policy/frameworks.policies.js';
import { ComparedCriterionType, FrameworkType, FrameworkVersionType } from './framework.types.js';

@Resolver(() => FrameworkType)
export class FrameworkQueryResolver {
  constructor(private readonly reader: FrameworkReader) {}

  @Query(() => [FrameworkType])
  @Guarded(frameworksPolicies.readFrameworks)
  async frameworks(@Acting() { actor, reads }: ActingViewer): Promise<FrameworkType[]> {
    const rows = await this.reader.list(reads);
    return rows.map((row) => listedFrameworkView(row, actor));
  }

  @Query(() => FrameworkVersionType)
  @Guarded(frameworksPolicies.readFrameworks)
  async frameworkVersion(
    @Acting() viewer: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FrameworkVersionType> {
    return frameworkVersionView(await this.seen(viewer, id), viewer.actor);
  }

  @Query(() => [ComparedCriterionType], { description: 'What whoever answers a version would find in another' })
  @Guarded(frameworksPolicies.readFrameworks)
  async frameworkComparison(
    @Acting() viewer: ActingViewer,
    @Args('fromVersionId', { type: () => ID }) fromVersionId: string,
    @Args('toVersionId', { type: () => ID }) toVersionId: string,
  ): Promise<ComparedCriterionType[]> {
    const older = await this.seen(viewer, fromVersionId);
    const newer = await this.seen(viewer, toVersionId);
    return comparisonView(older.content, newer.content);
  }

  private async seen({ reads }: ActingViewer, id: string): Promise<WholeVersionRow> {
    const row = await this.reader.version(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }
}

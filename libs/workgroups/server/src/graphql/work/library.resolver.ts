import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepResource } from '../../application/work/keep-resource.use-case.js';
import { resourceView } from '../../application/work/work.view.js';
import { ResourceReader } from '../../persistence/work/resource.reader.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import { GroupResourcesArgs, ResourceInput } from './work.inputs.js';
import { GroupResourcePageType, GroupResourceType } from './work.types.js';

/** The library: what groups published, for all who see the groups. */
@Resolver(() => GroupResourceType)
export class LibraryResolver {
  constructor(
    private readonly resources: ResourceReader,
    private readonly using: KeepResource,
  ) {}

  @Query(() => GroupResourcePageType, { description: 'The edition of today of each, the latest first' })
  @Guarded(workPolicies.read)
  async groupResources(
    @Acting() { actor, reads }: ActingViewer,
    @Args() { first, after, ...filter }: GroupResourcesArgs,
  ): Promise<GroupResourcePageType> {
    const page = await this.resources.page(reads, actor, { first, after }, filter);
    return { ...page, rows: page.rows.map((row) => resourceView(row, actor)) };
  }

  @Query(() => GroupResourceType)
  @Guarded(workPolicies.read)
  async groupResource(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<GroupResourceType> {
    return resourceView(await this.resources.one(reads, actor, id), actor);
  }

  @Mutation(() => GroupResourceType, { description: 'Counts a use, once for an organisation and a day' })
  @Guarded(workPolicies.use)
  useResource(@Acting() { actor }: ActingViewer, @Args('input') input: ResourceInput): Promise<GroupResourceType> {
    return this.using.use(actor, input);
  }
}

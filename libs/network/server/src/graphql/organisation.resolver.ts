import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { regions } from '@maillage/network-domain';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { OrganisationReader } from '../persistence/organisation.reader.js';
import { networkPolicies } from '../policy/network.policies.js';
import { OrganisationFilterInput, OrganisationPageType, OrganisationType, RegionType } from './organisation.types.js';
import { organisationView } from './organisation.view.js';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(private readonly directory: OrganisationReader) {}

  @Query(() => [RegionType])
  @Guarded(networkPolicies.readDirectory)
  regions(): RegionType[] {
    return regions.map(({ code, name }) => ({ code, name }));
  }

  @Query(() => OrganisationPageType)
  @Guarded(networkPolicies.readDirectory)
  async organisations(
    @Acting() { reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => OrganisationFilterInput, nullable: true }) filter: OrganisationFilterInput | null,
  ): Promise<OrganisationPageType> {
    const page = await this.directory.page(reads, { first, after }, filter ?? {});
    return { ...page, rows: page.rows.map(organisationView) };
  }

  @Query(() => OrganisationType)
  @Guarded(networkPolicies.readDirectory)
  async organisation(
    @Acting() { reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OrganisationType> {
    const row = isId(id) ? await this.directory.one(reads, id) : undefined;
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return organisationView(row);
  }
}

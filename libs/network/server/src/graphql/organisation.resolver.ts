import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { regions } from '@maillage/network-domain';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { OrganisationListReader } from '../persistence/organisation-list.reader.js';
import { OrganisationReader } from '../persistence/organisation.reader.js';
import { networkPolicies } from '../policy/network.policies.js';
import { OrganisationPageType, OrganisationsArgs, OrganisationType, RegionType } from './organisation.types.js';
import { organisationView } from './organisation.view.js';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly directory: OrganisationReader,
    private readonly list: OrganisationListReader,
  ) {}

  @Query(() => [RegionType])
  @Guarded(networkPolicies.readDirectory)
  regions(): RegionType[] {
    return regions.map(({ code, name }) => ({ code, name }));
  }

  @Query(() => OrganisationPageType)
  @Guarded(networkPolicies.readDirectory)
  async organisations(
    @Acting() { reads }: ActingViewer,
    @Args() { first, after, filter, sort }: OrganisationsArgs,
  ): Promise<OrganisationPageType> {
    const wanted = filter ?? {};
    if (wanted.regionalId && !isId(wanted.regionalId)) throw new DomainError('NOT_FOUND');
    const page = await this.list.page(reads, { first, after }, wanted, sort ?? { by: 'name', descending: false });
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

import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { PeopleListReader, type SeatRow } from '../persistence/people-list.reader.js';
import { networkPolicies } from '../policy/network.policies.js';
import { regionView } from './organisation.view.js';
import { PeopleFilterInput, PeopleSortInput, SeatPageType, SeatType } from './people.types.js';

@ArgsType()
export class PeopleArgs {
  @Field(() => Int, { defaultValue: 50 }) first!: number;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => PeopleFilterInput, { nullable: true }) filter!: PeopleFilterInput | null;
  @Field(() => PeopleSortInput, { nullable: true }) sort!: PeopleSortInput | null;
}

@Resolver(() => SeatType)
export class PeopleResolver {
  constructor(private readonly list: PeopleListReader) {}

  @Query(() => SeatPageType, { description: 'Who does what in the network today' })
  @Guarded(networkPolicies.readDirectory)
  async people(
    @Acting() { reads }: ActingViewer,
    @Args() { first, after, filter, sort }: PeopleArgs,
  ): Promise<SeatPageType> {
    const wanted = filter ?? {};
    if (wanted.organisationId && !isId(wanted.organisationId)) throw new DomainError('NOT_FOUND');
    const page = await this.list.page(reads, { first, after }, wanted, sort ?? { by: 'name', descending: false });
    return { ...page, rows: page.rows.map(seatView) };
  }
}

function seatView({ organisation, ...seat }: SeatRow): SeatType {
  const { id, name, regionCodes } = organisation;
  return { ...seat, organisation: { id, name, regions: regionCodes.map(regionView) } };
}

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OrganisationKind, Role } from '@maillage/network-contract';
import { enumOf } from '@maillage/platform-server';
import { peopleSorts, type PeopleSortBy } from '../persistence/people-list.reader.js';
import { OrganisationKindEnum, PersonType, RegionType, RoleEnum } from './organisation.types.js';

export const PeopleSortByEnum = enumOf(peopleSorts);
registerEnumType(PeopleSortByEnum, { name: 'PeopleSortBy' });

@ObjectType('SeatOrganisation')
export class SeatOrganisationType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => [RegionType]) regions!: RegionType[];
}

@ObjectType('Seat', { description: 'What a person does in an organisation today: a membership or a mandate that runs' })
export class SeatType {
  @Field(() => ID) id!: string;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => RoleEnum) role!: Role;
  @Field() startsOn!: string;
  @Field(() => String, { nullable: true }) endsOn!: string | null;
  @Field(() => SeatOrganisationType) organisation!: SeatOrganisationType;
  @Field(() => String, { nullable: true, description: 'Null as well when it is not shared with the reader' })
  email!: string | null;
}

@ObjectType('SeatPage')
export class SeatPageType {
  @Field(() => [SeatType]) rows!: SeatType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => Int) total!: number;
}

@InputType('PeopleFilter')
export class PeopleFilterInput {
  @Field(() => RoleEnum, { nullable: true }) role?: Role | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => OrganisationKindEnum, { nullable: true }) kind?: OrganisationKind | null;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@InputType('PeopleSort')
export class PeopleSortInput {
  @Field(() => PeopleSortByEnum) by!: PeopleSortBy;
  @Field({ defaultValue: false }) descending!: boolean;
}

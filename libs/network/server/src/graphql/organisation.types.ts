import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  capabilities,
  type Capability,
  organisationKinds,
  type OrganisationKind,
  organisationStates,
  type OrganisationState,
  roles,
  type Role,
} from '@maillage/network-contract';
import { type OrganisationSortBy, organisationSorts } from '../persistence/organisation-list.reader.js';
import { enumOf, InstantScalar } from '@maillage/platform-server';

export const OrganisationKindEnum = enumOf(organisationKinds);
export const OrganisationStateEnum = enumOf(organisationStates);
export const RoleEnum = enumOf(roles);
export const CapabilityEnum = enumOf(capabilities);
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });
registerEnumType(OrganisationStateEnum, { name: 'OrganisationState' });
registerEnumType(RoleEnum, { name: 'Role' });
registerEnumType(CapabilityEnum, { name: 'Capability' });
export const OrganisationSortByEnum = enumOf(organisationSorts);
registerEnumType(OrganisationSortByEnum, { name: 'OrganisationSortBy' });

@ObjectType('Region')
export class RegionType {
  @Field() code!: string;
  @Field() name!: string;
}

@ObjectType('Department')
export class DepartmentType {
  @Field() code!: string;
  @Field() name!: string;
}

@ObjectType('Person')
export class PersonType {
  @Field(() => ID) id!: string;
  @Field() givenName!: string;
  @Field() familyName!: string;
}

@ObjectType('OrganisationPerson')
export class OrganisationPersonType {
  @Field(() => PersonType) person!: PersonType;
  @Field(() => RoleEnum) role!: Role;
  @Field() startsOn!: string;
  @Field(() => String, { nullable: true }) endsOn!: string | null;
}

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field(() => OrganisationKindEnum) kind!: OrganisationKind;
  @Field() name!: string;
  @Field(() => OrganisationStateEnum) state!: OrganisationState;
  @Field(() => [RegionType]) regions!: RegionType[];
  @Field(() => DepartmentType, { nullable: true }) department!: DepartmentType | null;
  @Field(() => OrganisationType, { nullable: true }) regional!: OrganisationType | null;
  @Field(() => String, { nullable: true }) communeName!: string | null;
  @Field({ description: 'IANA name of the zone in which its deadlines are read' }) timeZone!: string;
  @Field(() => Float, { nullable: true }) latitude!: number | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
  @Field(() => [OrganisationPersonType]) people!: OrganisationPersonType[];
}

@ObjectType('OrganisationPage')
export class OrganisationPageType {
  @Field(() => [OrganisationType]) rows!: OrganisationType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => Int) total!: number;
}

@InputType('OrganisationFilter')
export class OrganisationFilterInput {
  @Field(() => OrganisationKindEnum, { nullable: true }) kind?: OrganisationKind | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => OrganisationStateEnum, { nullable: true }) state?: OrganisationState | null;
  @Field(() => ID, { nullable: true, description: 'The regional association of a Mission' }) regionalId?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@InputType('OrganisationSort')
export class OrganisationSortInput {
  @Field(() => OrganisationSortByEnum) by!: OrganisationSortBy;
  @Field({ defaultValue: false }) descending!: boolean;
}

@ArgsType()
export class OrganisationsArgs {
  @Field(() => Int, { defaultValue: 50 }) first!: number;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => OrganisationFilterInput, { nullable: true }) filter!: OrganisationFilterInput | null;
  @Field(() => OrganisationSortInput, { nullable: true }) sort!: OrganisationSortInput | null;
}

@ObjectType('Membership')
export class MembershipType {
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => RoleEnum) role!: Role;
  @Field() startsOn!: string;
  @Field(() => String, { nullable: true }) endsOn!: string | null;
}

@ObjectType('ActingOrganisation')
export class ActingOrganisationType {
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => [CapabilityEnum]) capabilities!: Capability[];
}

@ObjectType('OwnAssistance', { description: 'An officer acts in the name of the person, until then at the latest' })
export class OwnAssistanceType {
  @Field() officerName!: string;
  @Field(() => InstantScalar) expiresAt!: Date;
}

@ObjectType('Me')
export class MeType {
  @Field(() => PersonType) person!: PersonType;
  @Field(() => [MembershipType]) memberships!: MembershipType[];
  @Field(() => ActingOrganisationType, { nullable: true }) acting!: ActingOrganisationType | null;
  @Field(() => OwnAssistanceType, { nullable: true }) assistance!: OwnAssistanceType | null;
  @Field({ description: 'Whether this is the invented demo network' }) demo!: boolean;
}

@ObjectType('DemoAccount')
export class DemoAccountType {
  @Field() email!: string;
  @Field() password!: string;
  @Field() name!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field() organisation!: string;
}

@InputType()
export class SignInInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() email!: string;
  @Field() password!: string;
}

@InputType()
export class SignOutInput {
  @Field(() => ID) idempotencyKey!: string;
}

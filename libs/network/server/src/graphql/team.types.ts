import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Capability,
  type Designation,
  type MandateBody,
  type MandatePosition,
  type OrganisationKind,
  type Role,
  type UpwardItem,
  upwardItems,
  type UpwardLevel,
  upwardLevels,
} from '@maillage/network-contract';
import { enumOf, InstantScalar } from '@maillage/platform-server';
import { DesignationEnum, MandateBodyEnum, MandatePositionEnum } from './organisation-record.types.js';
import { CapabilityEnum, OrganisationKindEnum, PersonType, RoleEnum } from './organisation.types.js';

export const UpwardItemEnum = enumOf(upwardItems);
export const UpwardLevelEnum = enumOf(upwardLevels);
registerEnumType(UpwardItemEnum, { name: 'UpwardItem' });
registerEnumType(UpwardLevelEnum, { name: 'UpwardLevel' });

@InputType()
export class InvitePersonInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() givenName!: string;
  @Field() familyName!: string;
  @Field() email!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => String, { nullable: true, description: 'Today when not said' }) startsOn?: string | null;
}

@InputType()
export class InviteHeadInput extends InvitePersonInput {
  @Field(() => ID) organisationId!: string;
}

@InputType()
export class OpenMandateInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) personId!: string;
  @Field(() => MandateBodyEnum) body!: MandateBody;
  @Field(() => MandatePositionEnum) position!: MandatePosition;
  @Field(() => DesignationEnum) designation!: Designation;
  @Field() startsOn!: string;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The mandate whose holder this person replaces when away' })
  substituteForId?: string | null;
}

@InputType()
export class EndSeatInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) seatId!: string;
  @Field(() => String, { nullable: true, description: 'The first day without it; today when not said' })
  endsOn?: string | null;
  @Field() reason!: string;
}

@InputType()
export class LendRightsInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) personId!: string;
  @Field(() => [CapabilityEnum]) capabilities!: Capability[];
  @Field() startsOn!: string;
  @Field() endsOn!: string;
  @Field() reason!: string;
}

@InputType()
export class EndDelegationInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) delegationId!: string;
}

@InputType()
export class AnswerProposalInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) proposalId!: string;
  @Field() accepts!: boolean;
}

@InputType()
export class WithdrawProposalInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) proposalId!: string;
}

@InputType()
export class MergePeopleInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) keptId!: string;
  @Field(() => ID) duplicateId!: string;
}

@InputType({ description: 'A role and a capability, or a level and an item: one of each pair' })
export class EditRightsInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => RoleEnum, { nullable: true }) role?: Role | null;
  @Field(() => CapabilityEnum, { nullable: true }) capability?: Capability | null;
  @Field(() => UpwardLevelEnum, { nullable: true }) level?: UpwardLevel | null;
  @Field(() => UpwardItemEnum, { nullable: true }) item?: UpwardItem | null;
  @Field() grants!: boolean;
  @Field() reason!: string;
}

@ObjectType('Delegation')
export class DelegationType {
  @Field(() => ID) id!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => PersonType) lender!: PersonType;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => [CapabilityEnum]) capabilities!: Capability[];
  @Field() startsOn!: string;
  @Field({ description: 'The first day without it' }) endsOn!: string;
  @Field(() => InstantScalar, { nullable: true }) endedAt!: Date | null;
  @Field() reason!: string;
}

@ObjectType('NamedOrganisation')
export class NamedOrganisationType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() code!: string;
}

@ObjectType('MembershipProposal')
export class MembershipProposalType {
  @Field(() => ID) id!: string;
  @Field(() => NamedOrganisationType) organisation!: NamedOrganisationType;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => RoleEnum) role!: Role;
  @Field() startsOn!: string;
  @Field() proposedBy!: string;
  @Field(() => InstantScalar) proposedAt!: Date;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => InstantScalar, { nullable: true }) answeredAt!: Date | null;
}

@ObjectType('RoleRights')
export class RoleRightsType {
  @Field(() => RoleEnum) role!: Role;
  @Field(() => [OrganisationKindEnum]) kinds!: OrganisationKind[];
  @Field(() => [CapabilityEnum]) capabilities!: Capability[];
}

@ObjectType('UpwardRights')
export class UpwardRightsType {
  @Field(() => UpwardLevelEnum) level!: UpwardLevel;
  @Field(() => [UpwardItemEnum]) items!: UpwardItem[];
}

@ObjectType('RightsChange')
export class RightsChangeType {
  @Field(() => ID) id!: string;
  @Field({ description: 'A role or a level' }) holder!: string;
  @Field({ description: 'A capability or an item' }) item!: string;
  @Field() grants!: boolean;
  @Field(() => InstantScalar) announcedAt!: Date;
  @Field(() => InstantScalar) effectiveAt!: Date;
  @Field() personName!: string;
  @Field() reason!: string;
}

@ObjectType('NetworkRights')
export class NetworkRightsType {
  @Field(() => [RoleRightsType]) roles!: RoleRightsType[];
  @Field(() => [UpwardRightsType]) upward!: UpwardRightsType[];
  @Field(() => [RightsChangeType], { description: 'Those announced too; the latest first' })
  changes!: RightsChangeType[];
}

@ObjectType('RecordReader', { description: 'Who sees a kind of record of an organisation, and by which rule' })
export class RecordReaderType {
  @Field({ description: 'The kind of record' }) subject!: string;
  @Field({ description: 'own, region, union, network, person, shared or parent' }) reader!: string;
  @Field(() => String, { nullable: true, description: 'The organisation meant, when it is one' }) name!: string | null;
  @Field({ description: 'The band of docs/rights.md' }) rule!: string;
}

@ObjectType('LikelyDuplicate')
export class LikelyDuplicateType {
  @Field(() => ID) oneId!: string;
  @Field() oneName!: string;
  @Field(() => ID) otherId!: string;
  @Field() otherName!: string;
  @Field() reason!: string;
}

import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { OrganisationKind } from '@maillage/network-contract';
import type { ContractingBasis, Figure, LegalForm } from '@maillage/network-domain';
import { ContractingBasisEnum, FigureEnum, LegalFormEnum } from './organisation-record.types.js';
import { OrganisationKindEnum } from './organisation.types.js';

@InputType()
export class OrganisationDecisionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) organisationId!: string;
  @Field() reason!: string;
}

@InputType()
export class MergeOrganisationsInput extends OrganisationDecisionInput {
  @Field(() => ID) successorId!: string;
}

@InputType()
export class MoveOrganisationInput extends OrganisationDecisionInput {
  @Field(() => ID) regionalId!: string;
  @Field() regionCode!: string;
}

@InputType()
export class NewOrganisationInput {
  @Field() code!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) departmentCode?: string | null;
  @Field(() => String, { nullable: true }) communeName?: string | null;
}

@InputType()
export class SplitOrganisationInput extends OrganisationDecisionInput {
  @Field(() => [NewOrganisationInput]) parts!: NewOrganisationInput[];
}

@InputType()
export class RegisterOrganisationInput extends NewOrganisationInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => OrganisationKindEnum) kind!: OrganisationKind;
  @Field(() => ID, { nullable: true }) regionalId?: string | null;
  @Field() regionCode!: string;
  @Field() reason!: string;
}

@InputType()
export class EditProfileInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read; null when there was none' })
  version?: number | null;
  @Field(() => LegalFormEnum, { nullable: true }) legalForm?: LegalForm | null;
  @Field(() => String, { nullable: true }) siret?: string | null;
  @Field(() => String, { nullable: true }) rna?: string | null;
  @Field(() => String, { nullable: true }) communeCode?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) postalCode?: string | null;
  @Field(() => Boolean, { nullable: true }) isContractingAuthority?: boolean | null;
  @Field(() => ContractingBasisEnum, { nullable: true }) contractingBasis?: ContractingBasis | null;
}

@InputType()
export class OpenSiteInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() name!: string;
  @Field() communeName!: string;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) postalCode?: string | null;
  @Field() openedOn!: string;
}

@InputType()
export class CloseSiteInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) siteId!: string;
  @Field() closedOn!: string;
}

@InputType()
export class DeclareFigureInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => Int) year!: number;
  @Field(() => FigureEnum) figure!: Figure;
  @Field(() => Float, { description: 'Tenths of a full-time equivalent, cents, or young people' }) value!: number;
}

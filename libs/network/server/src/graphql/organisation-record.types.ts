import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Designation,
  designations,
  mandateBodies,
  type MandateBody,
  mandatePositions,
  type MandatePosition,
  type Role,
} from '@maillage/network-contract';
import {
  contractingBases,
  type ContractingBasis,
  type DirectoryAct,
  directoryActs,
  type Figure,
  figures,
  type LegalForm,
  legalForms,
  networkRefusals,
} from '@maillage/network-domain';
import { declareRefusals, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { OrganisationType, PersonType, RoleEnum } from './organisation.types.js';

declareRefusals(networkRefusals);

export const LegalFormEnum = enumOf(legalForms);
export const ContractingBasisEnum = enumOf(contractingBases);
export const FigureEnum = enumOf(figures);
export const MandateBodyEnum = enumOf(mandateBodies);
export const MandatePositionEnum = enumOf(mandatePositions);
export const DesignationEnum = enumOf(designations);
const DirectoryActEnum = enumOf(directoryActs);
const SeatSourceEnum = enumOf(['membership', 'mandate'] as const);
registerEnumType(LegalFormEnum, { name: 'LegalForm' });
registerEnumType(ContractingBasisEnum, { name: 'ContractingBasis' });
registerEnumType(FigureEnum, { name: 'Figure' });
registerEnumType(MandateBodyEnum, { name: 'MandateBody' });
registerEnumType(MandatePositionEnum, { name: 'MandatePosition' });
registerEnumType(DesignationEnum, { name: 'Designation' });
registerEnumType(DirectoryActEnum, { name: 'DirectoryAct' });
registerEnumType(SeatSourceEnum, { name: 'SeatSource' });

@ObjectType('OrganisationProfile')
export class OrganisationProfileType {
  @Field(() => LegalFormEnum, { nullable: true }) legalForm!: LegalForm | null;
  @Field(() => String, { nullable: true }) siret!: string | null;
  @Field(() => String, { nullable: true }) rna!: string | null;
  @Field(() => String, { nullable: true, description: 'Of the official geographic code' }) communeCode!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) postalCode!: string | null;
  @Field(() => Boolean, { nullable: true }) isContractingAuthority!: boolean | null;
  @Field(() => ContractingBasisEnum, { nullable: true }) contractingBasis!: ContractingBasis | null;
  @Field(() => Int, { description: 'Given back with an edit, so that two people do not write over each other' })
  version!: number;
}

@ObjectType('Site')
export class SiteType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) postalCode!: string | null;
  @Field() communeName!: string;
  @Field() openedOn!: string;
  @Field(() => String, { nullable: true }) closedOn!: string | null;
}

@ObjectType('YearlyFigure')
export class YearlyFigureType {
  @Field(() => Int) year!: number;
  @Field(() => FigureEnum) figure!: Figure;
  @Field(() => Float, { description: 'Tenths of a full-time equivalent, cents, or young people' }) value!: number;
}

@ObjectType('HeldSeat')
export class HeldSeatType {
  @Field(() => ID) id!: string;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => SeatSourceEnum) source!: 'membership' | 'mandate';
  @Field(() => MandateBodyEnum, { nullable: true }) body!: MandateBody | null;
  @Field(() => MandatePositionEnum, { nullable: true }) position!: MandatePosition | null;
  @Field(() => DesignationEnum, { nullable: true }) designation!: Designation | null;
  @Field() startsOn!: string;
  @Field(() => String, { nullable: true, description: 'The first day without the seat' }) endsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Null when it is not shared with the reader' }) email!:
    string | null;
}

@ObjectType('SubstituteMandate', { description: 'To replace the holder of a mandate; it opens nothing by itself' })
export class SubstituteMandateType {
  @Field(() => ID) id!: string;
  @Field(() => PersonType) person!: PersonType;
  @Field(() => ID) substituteForId!: string;
  @Field(() => DesignationEnum) designation!: Designation;
  @Field() startsOn!: string;
  @Field(() => String, { nullable: true }) endsOn!: string | null;
}

@ObjectType('OrganisationDecision')
export class OrganisationDecisionType {
  @Field(() => ID) id!: string;
  @Field() act!: string;
  @Field(() => String, { nullable: true }) from!: string | null;
  @Field(() => String, { nullable: true }) to!: string | null;
  @Field() personName!: string;
  @Field() onBehalfOf!: string;
  @Field(() => InstantScalar) decidedAt!: Date;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => JsonScalar) details!: unknown;
}

@ObjectType('OrganisationDecisionPage')
export class OrganisationDecisionPageType {
  @Field(() => [OrganisationDecisionType]) rows!: OrganisationDecisionType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('DirectoryActAvailability')
export class DirectoryActAvailabilityType {
  @Field(() => DirectoryActEnum) act!: DirectoryAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: unknown;
}

@ObjectType('OrganisationRecord')
export class OrganisationRecordType {
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => OrganisationProfileType, { nullable: true }) profile!: OrganisationProfileType | null;
  @Field(() => [SiteType]) sites!: SiteType[];
  @Field(() => [YearlyFigureType], { description: 'Those that are shared with the reader' })
  figures!: YearlyFigureType[];
  @Field(() => [HeldSeatType], { description: 'Memberships and mandates that run' }) seats!: HeldSeatType[];
  @Field(() => [SubstituteMandateType], { description: 'Those that have not ended' })
  substitutes!: SubstituteMandateType[];
  @Field(() => OrganisationDecisionPageType) decisions!: OrganisationDecisionPageType;
  @Field(() => [DirectoryActAvailabilityType], { description: 'For who keeps the directory; none for others' })
  acts!: DirectoryActAvailabilityType[];
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, InstantScalar, JsonScalar } from '@maillage/platform-server';
import { ConsortiumKindEnum, IndicatorReporterEnum, PartnerActEnum, PartnerStateEnum } from '../calls.enums.js';
import {
  ApplicationActAvailabilityType,
  AvailabilityType,
  CallDecisionType,
  CallOrganisationType,
} from '../calls-parts.types.js';

@ObjectType('CallPartnerActAvailability')
export class PartnerActAvailabilityType extends AvailabilityType {
  @Field(() => PartnerActEnum) act!: string;
}

@ObjectType('CallConsortiumActAvailability')
export class ConsortiumActAvailabilityType extends AvailabilityType {
  @Field() act!: string;
}

@ObjectType('ProjectConsortiumTerms')
export class ConsortiumTermsInBriefType {
  @Field() title!: string;
  @Field(() => ConsortiumKindEnum) kind!: string;
  @Field(() => Int) mostPartners!: number;
}

@ObjectType('ProjectIndicator', { description: 'A figure that shares and reports of a consortium speak of' })
export class ProjectIndicatorType {
  @Field() code!: string;
  @Field() label!: string;
  @Field(() => String, { nullable: true, description: 'The code of the indicator that this one details' })
  partOf!: string | null;
  @Field({ description: 'Whether nobody is counted in two parts of the same indicator' }) isExclusive!: boolean;
  @Field(() => Int, { nullable: true, description: 'Of the whole project' }) target!: number | null;
  @Field({ description: 'Whether it counts young people: small groups are not told' }) countsPeople!: boolean;
  @Field(() => IndicatorReporterEnum) reportedBy!: string;
}

@ObjectType('ProjectAccount')
export class ProjectAccountType {
  @Field() account!: string;
  @Field() label!: string;
}

@ObjectType('ProjectPeriod')
export class ProjectPeriodType {
  @Field() startsOn!: string;
  @Field() endsOn!: string;
  @Field() dueOn!: string;
}

@ObjectType('ProjectPlan', { description: 'What a consortium sets out to do together' })
export class ProjectPlanType {
  @Field(() => [ProjectIndicatorType]) indicators!: readonly ProjectIndicatorType[];
  @Field(() => [ProjectAccountType]) accounts!: readonly ProjectAccountType[];
  @Field(() => [ProjectPeriodType]) periods!: readonly ProjectPeriodType[];
  @Field(() => Int, { description: 'To send back when the plan is saved; 0 before the first' }) version!: number;
}

@ObjectType('CallPartner')
export class CallPartnerType {
  @Field(() => ID) id!: string;
  @Field(() => CallOrganisationType) organisation!: CallOrganisationType;
  @Field() role!: string;
  @Field(() => InstantScalar) invitedAt!: Date | string;
  @Field(() => PartnerStateEnum, { nullable: true, description: 'Known of all by the lead, of itself by a partner' })
  state!: string | null;
  @Field() isTakingPart!: boolean;
  @Field(() => CentsScalar, { nullable: true }) askedCents!: number | null;
  @Field(() => JsonScalar, { nullable: true, description: 'Its share, for its lead and itself' }) answers!: unknown;
  @Field(() => InstantScalar, { nullable: true }) signedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) signedBy!: string | null;
  @Field(() => [CallDecisionType]) decisions!: CallDecisionType[];
}

@ObjectType('CallShare', { description: 'What an organisation takes on in a consortium' })
export class CallShareType {
  @Field(() => ID) partnerId!: string;
  @Field(() => PartnerStateEnum) state!: string;
  @Field(() => JsonScalar, { description: 'The definition of its form' }) form!: unknown;
  @Field(() => JsonScalar) answers!: unknown;
  @Field(() => Int) version!: number;
  @Field(() => Int) missing!: number;
  @Field() mayFill!: boolean;
  @Field(() => InstantScalar, { nullable: true }) signedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) signedBy!: string | null;
  @Field(() => [PartnerActAvailabilityType]) acts!: PartnerActAvailabilityType[];
}

@ObjectType('ProjectConsortium', { description: 'A lead applicant and its partners, as one of them sees it' })
export class CallConsortiumType {
  @Field(() => ID) applicationId!: string;
  @Field() title!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field() isLead!: boolean;
  @Field(() => ConsortiumTermsInBriefType) call!: ConsortiumTermsInBriefType;
  @Field(() => ProjectPlanType) plan!: ProjectPlanType;
  @Field(() => [CallPartnerType]) partners!: CallPartnerType[];
  @Field(() => CallShareType, { nullable: true }) own!: CallShareType | null;
  @Field(() => CentsScalar, { nullable: true }) askedCents!: number | null;
  @Field(() => ApplicationActAvailabilityType, { nullable: true }) mayInvite!: ApplicationActAvailabilityType | null;
  @Field(() => ConsortiumActAvailabilityType, { nullable: true }) mayPlan!: ConsortiumActAvailabilityType | null;
  @Field(() => ConsortiumActAvailabilityType, { nullable: true, description: 'Beside giving up a place' })
  mayNameSuccessor!: ConsortiumActAvailabilityType | null;
  @Field(() => InstantScalar) now!: Date | string;
}

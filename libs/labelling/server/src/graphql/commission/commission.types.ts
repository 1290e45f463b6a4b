import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { declareRefusals, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import {
  type CommissionAct,
  commissionActs,
  type CommissionCollege,
  commissionColleges,
  type CommissionDecision,
  commissionDecisions,
  commissionRefusals,
  type CycleKind,
  type CycleState,
  type InterestCode,
  interestCodes,
  type InterestOrigin,
  interestOrigins,
  type SessionState,
  sessionStates,
} from '@maillage/labelling-domain';
import { CycleKindEnum, CycleStateEnum } from '../cycle-vocabulary.enums.js';
import { LabelFrameworkType, LabelledOrganisationType } from '../label/labelled-organisation.type.js';

export const CommissionCollegeEnum = enumOf(commissionColleges);
export const CommissionSessionStateEnum = enumOf(sessionStates);
export const CommissionDecisionEnum = enumOf(commissionDecisions);
export const CommissionActEnum = enumOf(commissionActs);
export const InterestCodeEnum = enumOf(interestCodes);
export const InterestOriginEnum = enumOf(interestOrigins);
declareRefusals(commissionRefusals);
registerEnumType(CommissionCollegeEnum, { name: 'CommissionCollege' });
registerEnumType(CommissionSessionStateEnum, { name: 'CommissionSessionState' });
registerEnumType(CommissionDecisionEnum, { name: 'CommissionDecision' });
registerEnumType(CommissionActEnum, { name: 'CommissionAct' });
registerEnumType(InterestCodeEnum, { name: 'InterestCode' });
registerEnumType(InterestOriginEnum, { name: 'InterestOrigin' });

@ObjectType('CommissionActAvailability')
export class CommissionActAvailabilityType {
  @Field(() => CommissionActEnum) act!: CommissionAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('CommissionMember')
export class CommissionMemberType {
  @Field(() => ID) id!: string;
  @Field(() => ID) personId!: string;
  @Field() personName!: string;
  @Field(() => CommissionCollegeEnum) college!: CommissionCollege;
  @Field() startsOn!: string;
  @Field(() => String, { nullable: true }) endsOn!: string | null;
  @Field(() => [CommissionActAvailabilityType]) acts!: CommissionActAvailabilityType[];
}

@ObjectType('Recusal', { description: 'Why a member does not sit on a file' })
export class RecusalType {
  @Field(() => ID) id!: string;
  @Field(() => ID) memberId!: string;
  @Field() personName!: string;
  @Field(() => InterestOriginEnum) origin!: InterestOrigin;
  @Field(() => InterestCodeEnum, { nullable: true, description: 'When it was computed' }) code!: InterestCode | null;
  @Field(() => String, { nullable: true, description: 'When it was declared, in the words of the member' })
  reason!: string | null;
  @Field(() => InstantScalar) recordedAt!: Date | string;
}

@ObjectType('DecisionLetter', { description: 'The letter that goes with a decision, in French' })
export class DecisionLetterType {
  @Field() title!: string;
  @Field() reference!: string;
  @Field(() => [String]) paragraphs!: readonly string[];
  @Field() signedBy!: string;
  @Field() dated!: string;
}

@ObjectType('LevelOfFramework')
export class LevelOfFrameworkType {
  @Field(() => Int) number!: number;
  @Field() title!: string;
}

@ObjectType('CommissionItem', { description: 'A file before the commission' })
export class CommissionItemType {
  @Field(() => ID) id!: string;
  @Field(() => ID) sessionId!: string;
  @Field(() => String, { nullable: true }) sessionTitle!: string | null;
  @Field(() => String, { nullable: true }) sessionHeldOn!: string | null;
  @Field(() => Int) position!: number;
  @Field(() => ID) cycleId!: string;
  @Field(() => LabelledOrganisationType) organisation!: LabelledOrganisationType;
  @Field(() => LabelFrameworkType) framework!: LabelFrameworkType;
  @Field(() => [LevelOfFrameworkType]) levels!: LevelOfFrameworkType[];
  @Field(() => CycleKindEnum) cycleKind!: CycleKind;
  @Field(() => CycleStateEnum) cycleState!: CycleState;
  @Field(() => Int, { description: 'In basis points' }) doneScore!: number;
  @Field(() => Int, { nullable: true }) levelAimed!: number | null;
  @Field(() => Int, { description: 'What the final report supports; 0 for no level' }) levelSupported!: number;
  @Field(() => Int) alertPoints!: number;
  @Field(() => Int) improvementSuggestions!: number;
  @Field(() => Int) goodPractices!: number;
  @Field(() => [String], { description: 'Codes of the criteria that the report puts before the commission' })
  onAgenda!: string[];
  @Field(() => [RecusalType]) recusals!: RecusalType[];
  @Field({ description: 'Whether the asker does not sit on this file' }) recused!: boolean;
  @Field(() => CommissionDecisionEnum, { nullable: true }) decision!: CommissionDecision | null;
  @Field(() => Int, { nullable: true }) level!: number | null;
  @Field(() => String, { nullable: true }) levelTitle!: string | null;
  @Field(() => String, { nullable: true }) motives!: string | null;
  @Field(() => String, { nullable: true }) conditions!: string | null;
  @Field(() => [CommissionMemberType]) present!: CommissionMemberType[];
  @Field(() => InstantScalar, { nullable: true }) decidedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) decidedBy!: string | null;
  @Field(() => DecisionLetterType, { nullable: true }) letter!: DecisionLetterType | null;
  @Field(() => String, { nullable: true }) letterUrl!: string | null;
  @Field(() => [CommissionActAvailabilityType]) acts!: CommissionActAvailabilityType[];
}

@ObjectType('CommissionSession')
export class CommissionSessionType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field() heldOn!: string;
  @Field() place!: string;
  @Field(() => CommissionSessionStateEnum) state!: SessionState;
  @Field(() => InstantScalar) createdAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) convenedAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) closedAt!: Date | string | null;
  @Field(() => Int) itemCount!: number;
  @Field(() => Int) decidedCount!: number;
  @Field(() => [CommissionItemType], { description: 'Those that the asker may see; none in a list of sessions' })
  items!: CommissionItemType[];
  @Field(() => [CommissionActAvailabilityType]) acts!: CommissionActAvailabilityType[];
}

@ObjectType('CommissionSessionPage')
export class CommissionSessionPageType {
  @Field(() => [CommissionSessionType]) rows!: CommissionSessionType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('AgendaProposal', { description: 'A cycle that may be put on an agenda' })
export class AgendaProposalType {
  @Field(() => ID) cycleId!: string;
  @Field(() => LabelledOrganisationType) organisation!: LabelledOrganisationType;
  @Field(() => LabelFrameworkType) framework!: LabelFrameworkType;
  @Field(() => CycleKindEnum) cycleKind!: CycleKind;
  @Field(() => CycleStateEnum) cycleState!: CycleState;
  @Field(() => Int) doneScore!: number;
  @Field(() => Int, { nullable: true }) levelAimed!: number | null;
  @Field(() => Int) levelSupported!: number;
  @Field(() => InstantScalar) since!: Date;
}

@ObjectType('AgendaProposalPage')
export class AgendaProposalPageType {
  @Field(() => [AgendaProposalType]) rows!: AgendaProposalType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

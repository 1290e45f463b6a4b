import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AuditMethod, AuditOpinionKind, AuditorKind, FindingAct, FindingKind } from '@maillage/labelling-domain';
import {
  AuditMethodEnum,
  AuditOpinionKindEnum,
  AuditorKindEnum,
  FindingActEnum,
  FindingKindEnum,
} from './cycle-words.types.js';

@InputType()
export class CycleActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
}

@InputType()
export class ReasonedCycleActInput extends CycleActInput {
  @Field() reason!: string;
}

@InputType()
export class ApplyForLabelInput extends CycleActInput {
  @Field(() => Int) levelAimed!: number;
}

@InputType()
export class AssignAuditorsInput extends CycleActInput {
  @Field(() => ID) leadAuditorId!: string;
  @Field(() => ID) secondAuditorId!: string;
  @Field(() => String, { nullable: true, description: 'Why, when the pair replaces another' }) reason?: string | null;
}

@InputType()
export class EnterAuditorInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) personId!: string;
  @Field(() => AuditorKindEnum) kind!: AuditorKind;
  @Field() qualifiedOn!: string;
  @Field() qualifiedUntil!: string;
  @Field(() => Int) mostAudits!: number;
}

@InputType()
export class LeaveAuditorInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) auditorId!: string;
}

@InputType()
export class SendAuditPlanInput extends CycleActInput {
  @Field() from!: string;
  @Field() to!: string;
  @Field(() => [AuditMethodEnum]) methods!: AuditMethod[];
  @Field(() => [String]) peopleMet!: string[];
  @Field(() => [String]) sample!: string[];
  @Field() note!: string;
}

@InputType()
export class SaveOpinionInput extends CycleActInput {
  @Field() criterionKey!: string;
  @Field(() => Int, { description: 'The version that was read; 0 when there was none' }) version!: number;
  @Field(() => AuditOpinionKindEnum, { nullable: true }) opinion?: AuditOpinionKind | null;
  @Field(() => Int, { nullable: true }) seenPercent?: number | null;
  @Field(() => FindingKindEnum, { nullable: true }) finding?: FindingKind | null;
  @Field() body!: string;
  @Field() onAgenda!: boolean;
}

@InputType()
export class SendAuditReportInput extends CycleActInput {
  @Field() summary!: string;
}

@InputType()
export class RespondToFindingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) findingId!: string;
  @Field(() => FindingActEnum) act!: FindingAct;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@InputType()
export class ReplyToFindingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) findingId!: string;
  @Field(() => FindingActEnum) act!: FindingAct;
  @Field() text!: string;
}

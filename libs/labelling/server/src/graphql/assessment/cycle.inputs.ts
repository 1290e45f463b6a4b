import { Field, ID, InputType } from '@nestjs/graphql';
import type { CycleKind, ScaleStrategy } from '@maillage/labelling-domain';
import { CycleKindEnum, ScaleStrategyEnum } from '../cycle-vocabulary.enums.js';

@InputType()
export class RegisterCycleInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) frameworkId!: string;
  @Field(() => CycleKindEnum) kind!: CycleKind;
}

@InputType()
export class LabelCycleInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
}

@InputType()
export class NameLabelRolesInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => ID, { nullable: true }) presidentId?: string | null;
  @Field(() => ID, { nullable: true }) directorId?: string | null;
  @Field(() => ID, { nullable: true }) contactId?: string | null;
}

@InputType()
export class AssignCriteriaInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => [String]) criterionKeys!: string[];
  @Field(() => ID, { nullable: true }) personId?: string | null;
}

@InputType()
export class AskHelpInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => String, { nullable: true }) criterionKey?: string | null;
  @Field() body!: string;
}

@InputType()
export class TakeSnapshotInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field() title!: string;
}

@InputType()
export class ScaleChoiceInput {
  @Field() criterionKey!: string;
  @Field(() => ScaleStrategyEnum) strategy!: ScaleStrategy;
}

@InputType()
export class SynchroniseCycleInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => ID) toVersionId!: string;
  @Field(() => [ScaleChoiceInput]) choices!: ScaleChoiceInput[];
}

@InputType()
export class UndoSynchronisationInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) snapshotId!: string;
}

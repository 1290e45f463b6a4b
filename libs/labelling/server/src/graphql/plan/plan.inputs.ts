import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { PlanActionState } from '@maillage/labelling-domain';
import { PlanActionStateEnum } from '../cycle-vocabulary.enums.js';

@InputType()
export class AddPlanActionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field() criterionKey!: string;
  @Field() title!: string;
  @Field() ownerName!: string;
  @Field() dueOn!: string;
  @Field(() => Int) gain!: number;
}

@InputType()
export class EditPlanActionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) actionId!: string;
  @Field(() => Int) version!: number;
  @Field() title!: string;
  @Field() ownerName!: string;
  @Field() dueOn!: string;
  @Field(() => Int) gain!: number;
}

@InputType()
export class MovePlanActionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) actionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => PlanActionStateEnum) state!: PlanActionState;
  @Field(() => ID, { nullable: true }) afterId?: string | null;
}

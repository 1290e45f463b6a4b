import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { IndicatorReporter } from '@maillage/calls-domain';
import { JsonScalar } from '@maillage/platform-server';
import { ApplicationInput } from '../application/application.inputs.js';
import { IndicatorReporterEnum } from '../calls.enums.js';

@InputType()
export class InvitePartnerInput extends ApplicationInput {
  @Field(() => ID) organisationId!: string;
  @Field({ description: 'What it is for in the project, in a few words' }) role!: string;
}

@InputType()
export class ReplacePartnerInput extends ApplicationInput {
  @Field(() => ID) partnerId!: string;
  @Field() reason!: string;
  @Field(() => ID, { nullable: true, description: 'Who takes the place; nobody when it is given up' })
  organisationId?: string | null;
  @Field(() => String, { nullable: true }) role?: string | null;
}

@InputType()
export class ProjectIndicatorInput {
  @Field() code!: string;
  @Field() label!: string;
  @Field(() => String, { nullable: true, defaultValue: null }) partOf!: string | null;
  @Field({ defaultValue: true }) isExclusive!: boolean;
  @Field(() => Int, { nullable: true, defaultValue: null }) target!: number | null;
  @Field({ defaultValue: true }) countsPeople!: boolean;
  @Field(() => IndicatorReporterEnum, { defaultValue: 'partners' }) reportedBy!: IndicatorReporter;
}

@InputType()
export class ProjectAccountInput {
  @Field() account!: string;
  @Field() label!: string;
}

@InputType()
export class ProjectPeriodInput {
  @Field() startsOn!: string;
  @Field() endsOn!: string;
  @Field() dueOn!: string;
}

@InputType()
export class ProjectPlanInput {
  @Field(() => [ProjectIndicatorInput]) indicators!: ProjectIndicatorInput[];
  @Field(() => [ProjectAccountInput]) accounts!: ProjectAccountInput[];
  @Field(() => [ProjectPeriodInput]) periods!: ProjectPeriodInput[];
}

@InputType()
export class SaveProjectPlanInput extends ApplicationInput {
  @Field(() => ProjectPlanInput) plan!: ProjectPlanInput;
  @Field(() => Int) version!: number;
}

@InputType()
export class PartnerInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) partnerId!: string;
}

@InputType()
export class ReasonedPartnerInput extends PartnerInput {
  @Field() reason!: string;
}

@InputType()
export class SignShareInput extends PartnerInput {
  @Field(() => Int, { description: 'The version of the share that was read' }) version!: number;
  @Field(() => Int, { description: 'The version of the plan that was read' }) planVersion!: number;
}

@InputType()
export class SaveShareInput extends PartnerInput {
  @Field(() => JsonScalar, { description: 'By the keys of the fields; null empties one, what is not named stays' })
  answers!: unknown;
  @Field(() => Int) version!: number;
}

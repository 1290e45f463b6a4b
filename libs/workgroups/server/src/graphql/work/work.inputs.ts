import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { GroupTaskAct, MilestoneAct, ResourceKind } from '@maillage/workgroups-domain';
import { GroupTaskActEnum, MilestoneActEnum, ResourceKindEnum } from './work.enums.js';

@InputType({ isAbstract: true })
class KeyedInput {
  @Field(() => ID) idempotencyKey!: string;
}

@InputType()
export class AddMilestoneInput extends KeyedInput {
  @Field(() => ID) groupId!: string;
  @Field() title!: string;
  @Field() note!: string;
  @Field({ description: 'A day: 2027-03-31' }) dueOn!: string;
}

@InputType()
export class EditMilestoneInput extends KeyedInput {
  @Field(() => ID) milestoneId!: string;
  @Field() title!: string;
  @Field() note!: string;
  @Field({ description: 'A day: 2027-03-31' }) dueOn!: string;
}

@InputType()
export class MoveMilestoneInput extends KeyedInput {
  @Field(() => ID) milestoneId!: string;
  @Field(() => MilestoneActEnum) act!: Exclude<MilestoneAct, 'edit'>;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class OrderMilestonesInput extends KeyedInput {
  @Field(() => ID) groupId!: string;
  @Field(() => [ID], { description: 'All of the group, in their order' }) milestoneIds!: string[];
}

@InputType({ isAbstract: true })
class TaskTermsInput extends KeyedInput {
  @Field() title!: string;
  @Field() details!: string;
  @Field(() => ID, { nullable: true }) milestoneId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Somebody of the group' }) ownerId?: string | null;
  @Field(() => String, { nullable: true, description: 'A day: 2027-03-31' }) dueOn?: string | null;
}

@InputType()
export class AddGroupTaskInput extends TaskTermsInput {
  @Field(() => ID) groupId!: string;
}

@InputType()
export class EditGroupTaskInput extends TaskTermsInput {
  @Field(() => ID) taskId!: string;
}

@InputType()
export class MoveGroupTaskInput extends KeyedInput {
  @Field(() => ID) taskId!: string;
  @Field(() => GroupTaskActEnum) act!: Exclude<GroupTaskAct, 'edit'>;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType({ isAbstract: true })
class DeliverableTermsInput extends KeyedInput {
  @Field() title!: string;
  @Field(() => ResourceKindEnum) kind!: ResourceKind;
  @Field() summary!: string;
  @Field(() => String, { nullable: true, description: 'Where a replay is seen' }) link?: string | null;
  @Field(() => ID, { nullable: true, description: 'A safe version of a document of the own organisation' })
  documentVersionId?: string | null;
}

@InputType()
export class DeliverToGroupInput extends DeliverableTermsInput {
  @Field(() => ID) groupId!: string;
  @Field(() => ID, { nullable: true, description: 'The published deliverable of which this is the next edition' })
  renewsId?: string | null;
}

@InputType()
export class ReviseDeliverableInput extends DeliverableTermsInput {
  @Field(() => ID) deliverableId!: string;
}

@InputType()
export class DeliverableInput extends KeyedInput {
  @Field(() => ID) deliverableId!: string;
}

@InputType()
export class SendBackDeliverableInput extends DeliverableInput {
  @Field() reason!: string;
}

@InputType()
export class ResourceInput extends KeyedInput {
  @Field(() => ID) resourceId!: string;
}

@InputType()
export class RetireResourceInput extends ResourceInput {
  @Field() reason!: string;
}

@InputType()
export class PostThreadMessageInput extends KeyedInput {
  @Field(() => ID) groupId!: string;
  @Field({ description: '@ and the whole name mentions somebody of the group' }) body!: string;
}

@InputType()
export class ThreadMessageInput extends KeyedInput {
  @Field(() => ID) messageId!: string;
}

@InputType()
export class ShareGroupFileInput extends KeyedInput {
  @Field(() => ID) groupId!: string;
  @Field() title!: string;
  @Field(() => ID) documentVersionId!: string;
}

@InputType()
export class GroupFileInput extends KeyedInput {
  @Field(() => ID) fileId!: string;
}

@InputType()
export class AddGroupFileVersionInput extends GroupFileInput {
  @Field(() => ID) documentVersionId!: string;
}

@ArgsType()
export class GroupThreadArgs {
  @Field(() => ID) groupId!: string;
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@ArgsType()
export class GroupResourcesArgs {
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => String, { nullable: true, description: 'Words, with or without their accents' }) text?: string | null;
  @Field(() => String, { nullable: true }) theme?: string | null;
  @Field(() => ResourceKindEnum, { nullable: true }) kind?: ResourceKind | null;
}

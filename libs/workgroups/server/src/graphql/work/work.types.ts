import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '@maillage/platform-server';
import { GroupAvailabilityType, GroupDecisionType, GroupOrganisationType } from '../workgroups-parts.types.js';
import * as enums from './work.enums.js';

@ObjectType('MilestoneActAvailability')
export class MilestoneActType extends GroupAvailabilityType {
  @Field(() => enums.MilestoneActEnum) act!: string;
}

@ObjectType('GroupTaskActAvailability')
export class GroupTaskActType extends GroupAvailabilityType {
  @Field(() => enums.GroupTaskActEnum) act!: string;
}

@ObjectType('DeliverableActAvailability')
export class DeliverableActType extends GroupAvailabilityType {
  @Field(() => enums.DeliverableActEnum) act!: string;
}

@ObjectType('PersonOfGroup', { description: 'Its lead, or whom a member sends' })
export class PersonOfGroupType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
}

@ObjectType('WorkFile', { description: 'A version of a document, as it was when it was joined' })
export class WorkFileType {
  @Field(() => ID) versionId!: string;
  @Field() fileName!: string;
  @Field() mediaType!: string;
  @Field(() => Float) byteSize!: number;
}

@ObjectType('Milestone')
export class MilestoneType {
  @Field(() => ID) id!: string;
  @Field(() => enums.MilestoneStateEnum) state!: string;
  @Field() title!: string;
  @Field() note!: string;
  @Field() dueOn!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => Int) tasksDone!: number;
  @Field(() => Int, { description: 'Those that were given up left out' }) tasksAll!: number;
  @Field(() => [MilestoneActType]) acts!: readonly MilestoneActType[];
}

@ObjectType('GroupTask')
export class GroupTaskType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) milestoneId!: string | null;
  @Field(() => enums.GroupTaskStateEnum) state!: string;
  @Field() title!: string;
  @Field() details!: string;
  @Field(() => ID, { nullable: true }) ownerId!: string | null;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field(() => String, { nullable: true }) dueOn!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field({ description: 'Given to the person who asks' }) isOurs!: boolean;
  @Field() isOverdue!: boolean;
  @Field(() => [GroupTaskActType]) acts!: readonly GroupTaskActType[];
}

@ObjectType('Deliverable')
export class DeliverableType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'What all its editions have in common' }) lineId!: string;
  @Field(() => enums.DeliverableStateEnum) state!: string;
  @Field() title!: string;
  @Field(() => enums.ResourceKindEnum) kind!: string;
  @Field() summary!: string;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => WorkFileType, { nullable: true }) file!: WorkFileType | null;
  @Field(() => GroupOrganisationType) deliverer!: GroupOrganisationType;
  @Field() personName!: string;
  @Field(() => String, { nullable: true, description: 'Why it was sent back' }) note!: string | null;
  @Field(() => InstantScalar) deliveredAt!: Date | string;
  @Field({ description: 'Whether its next edition is on its way' }) hasSuccessor!: boolean;
  @Field(() => ID, { nullable: true }) resourceId!: string | null;
  @Field(() => Int, { nullable: true }) edition!: number | null;
  @Field(() => Int, { nullable: true }) replacesEdition!: number | null;
  @Field(() => String, { nullable: true }) adoptedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) adoptedAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) publishedAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) replacedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) retiredBecause!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days on which organisations used it' }) uses!: number | null;
  @Field({ description: 'Delivered by the organisation of who asks' }) isOurs!: boolean;
  @Field(() => [GroupDecisionType]) history!: GroupDecisionType[];
  @Field(() => [DeliverableActType]) acts!: readonly DeliverableActType[];
}

@ObjectType({ isAbstract: true })
class WorkStandingType {
  @Field(() => ID, { description: 'The group’s' }) id!: string;
  @Field() title!: string;
  @Field({ description: 'The day that it is where the union sits' }) today!: string;
  @Field(() => [PersonOfGroupType]) people!: readonly PersonOfGroupType[];
  @Field() isLed!: boolean;
  @Field() isSponsored!: boolean;
  @Field({ description: 'Whether who asks may add to the work of this group' }) mayWork!: boolean;
}

@ObjectType('GroupWork', { description: 'The roadmap, the tasks and the deliverables of a group, for who takes part' })
export class GroupWorkType extends WorkStandingType {
  @Field(() => [MilestoneType]) milestones!: readonly MilestoneType[];
  @Field(() => [GroupTaskType], { description: 'To do first, then those that ended last, as many as a page shows' })
  tasks!: readonly GroupTaskType[];
  @Field(() => Int, { description: 'How many ended before those' }) endedTasksHidden!: number;
  @Field(() => [DeliverableType]) deliverables!: readonly DeliverableType[];
}

@ObjectType('AwaitedWorkAct', { description: 'What the work of groups awaits from the person' })
export class AwaitedWorkActType {
  @Field(() => enums.AwaitedWorkKindEnum) kind!: string;
  @Field(() => ID, { description: 'The task, or the deliverable' }) id!: string;
  @Field(() => ID) groupId!: string;
  @Field() groupTitle!: string;
  @Field() title!: string;
  @Field(() => InstantScalar, { nullable: true }) dueAt!: Date | null;
}

@ObjectType('GroupFileVersion')
export class GroupFileVersionType extends WorkFileType {
  @Field(() => ID) id!: string;
  @Field() personName!: string;
  @Field() organisationName!: string;
  @Field(() => InstantScalar) addedAt!: Date | string;
}

@ObjectType('GroupFile')
export class GroupFileType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => [GroupFileVersionType], { description: 'The latest first' }) versions!: readonly GroupFileVersionType[];
  @Field() mayRemove!: boolean;
}

@ObjectType('GroupFiles', { description: 'The files that are shared in a group' })
export class GroupFilesType extends WorkStandingType {
  @Field(() => [GroupFileType]) files!: readonly GroupFileType[];
}

@ObjectType('ThreadMention')
export class ThreadMentionType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
}

@ObjectType('ThreadMessage')
export class ThreadMessageType {
  @Field(() => ID) id!: string;
  @Field() personName!: string;
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
  @Field({ description: 'Empty once it was withdrawn' }) body!: string;
  @Field(() => [ThreadMentionType]) mentions!: readonly ThreadMentionType[];
  @Field(() => InstantScalar) writtenAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) withdrawnAt!: Date | string | null;
  @Field() isOurs!: boolean;
  @Field() isForMe!: boolean;
}

@ObjectType('GroupThread', { description: 'The thread of a group, the latest first' })
export class GroupThreadType extends WorkStandingType {
  @Field({ description: 'The sponsor reads, and does not write' }) mayWrite!: boolean;
  @Field(() => [ThreadMessageType]) rows!: readonly ThreadMessageType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('ResourceEdition')
export class ResourceEditionType {
  @Field(() => ID) id!: string;
  @Field(() => Int) edition!: number;
  @Field(() => InstantScalar) publishedAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) replacedAt!: Date | string | null;
}

@ObjectType('GroupResource', { description: 'What a group made and its sponsor published' })
export class GroupResourceType {
  @Field(() => ID) id!: string;
  @Field(() => ID) groupId!: string;
  @Field() groupTitle!: string;
  @Field(() => GroupOrganisationType) sponsor!: GroupOrganisationType;
  @Field(() => GroupOrganisationType) deliverer!: GroupOrganisationType;
  @Field() title!: string;
  @Field(() => enums.ResourceKindEnum) kind!: string;
  @Field() theme!: string;
  @Field() summary!: string;
  @Field(() => Int) edition!: number;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => WorkFileType, { nullable: true }) file!: WorkFileType | null;
  @Field(() => InstantScalar, { nullable: true }) publishedAt!: Date | string | null;
  @Field({ description: 'The edition of today' }) isCurrent!: boolean;
  @Field(() => Int, { nullable: true, description: 'For who takes part in the group' }) uses!: number | null;
  @Field(() => [ResourceEditionType], { description: 'The latest first' }) editions!: readonly ResourceEditionType[];
}

@ObjectType('ResourceTheme')
export class ResourceThemeType {
  @Field() theme!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('GroupResourcePage')
export class GroupResourcePageType {
  @Field(() => [GroupResourceType]) rows!: readonly GroupResourceType[];
  @Field(() => [ResourceThemeType], { description: 'Of all that the other filters leave' })
  themes!: readonly ResourceThemeType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

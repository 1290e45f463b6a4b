import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GroupKind, JoiningMode } from '@maillage/workgroups-domain';
import { GroupKindEnum, JoiningModeEnum } from '../group/group.enums.js';
import { GroupOrganisationType } from '../workgroups-parts.types.js';

@ObjectType('HelpingGroup')
export class HelpingGroupType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => GroupKindEnum) kind!: GroupKind;
  @Field(() => JoiningModeEnum) joining!: JoiningMode;
  @Field(() => GroupOrganisationType) sponsor!: GroupOrganisationType;
  @Field({ description: 'Whether one is in it already, or on the way' }) isOurs!: boolean;
}

@ObjectType('HelpedCriterion')
export class HelpedCriterionType {
  @Field(() => ID) cycleId!: string;
  @Field() code!: string;
  @Field() title!: string;
}

@ObjectType('HelpForCriteria', { description: 'A theme whose group can help with criteria that are weak' })
export class HelpForCriteriaType {
  @Field(() => HelpingGroupType) group!: HelpingGroupType;
  @Field(() => [HelpedCriterionType]) criteria!: readonly HelpedCriterionType[];
}

@ObjectType('HelpForPurchase', { description: 'A purchase that runs out, and the pooling group that renews it' })
export class HelpForPurchaseType {
  @Field(() => ID) campaignId!: string;
  @Field() title!: string;
  @Field({ description: 'The last day' }) endsOn!: string;
  @Field(() => HelpingGroupType) group!: HelpingGroupType;
}

@ObjectType('GroupHelp')
export class GroupHelpType {
  @Field(() => [HelpForCriteriaType]) forCriteria!: readonly HelpForCriteriaType[];
  @Field(() => [HelpForPurchaseType]) forPurchases!: readonly HelpForPurchaseType[];
}

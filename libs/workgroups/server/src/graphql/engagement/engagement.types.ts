import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@maillage/platform-server';
import {
  type CarriedState,
  carriedStates,
  type EngagementBalance,
  engagementBalances,
  type EngagementFacet,
  engagementFacets,
  type GroupKind,
} from '@maillage/workgroups-domain';
import { GroupKindEnum } from '../group/group.enums.js';
import { GroupOrganisationType } from '../workgroups-parts.types.js';

const EngagementFacetEnum = enumOf(engagementFacets);
const EngagementBalanceEnum = enumOf(engagementBalances);
const CarriedStateEnum = enumOf(carriedStates);
registerEnumType(EngagementFacetEnum, { name: 'EngagementFacet' });
registerEnumType(EngagementBalanceEnum, { name: 'EngagementBalance' });
registerEnumType(CarriedStateEnum, { name: 'CarriedState' });

@ObjectType('EngagementFigure', { description: 'How often something was done in the last twelve months' })
export class EngagementFigureType {
  @Field(() => EngagementFacetEnum) facet!: EngagementFacet;
  @Field(() => Int) count!: number;
  @Field(() => Int, { description: 'From 0 to 3' }) points!: number;
}

@ObjectType({ isAbstract: true })
class EngagementPart {
  @Field(() => [EngagementFigureType]) figures!: readonly EngagementFigureType[];
  @Field(() => EngagementBalanceEnum) balance!: EngagementBalance;
}

@ObjectType('OwnEngagement', { description: 'What the acting organisation does in a theme' })
export class OwnEngagementType extends EngagementPart {
  @Field(() => ID) groupId!: string;
  @Field() title!: string;
  @Field() theme!: string;
  @Field(() => GroupKindEnum) kind!: GroupKind;
  @Field(() => GroupOrganisationType) sponsor!: GroupOrganisationType;
}

@ObjectType('MissionEngagement')
export class MissionEngagementType extends EngagementPart {
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
}

@ObjectType('CarriedTheme', { description: 'Whether enough Missions contribute to a theme, and until when' })
export class CarriedThemeType {
  @Field(() => CarriedStateEnum) state!: CarriedState;
  @Field({ description: 'The last day on which enough contribute, if nobody does anything more' })
  carriedUntil!: string;
  @Field(() => Int, { description: 'That gave something within ninety days' }) contributors!: number;
  @Field(() => Int) needed!: number;
}

@ObjectType('SponsoredTheme')
export class SponsoredThemeType {
  @Field(() => ID) groupId!: string;
  @Field() title!: string;
  @Field() theme!: string;
  @Field(() => GroupKindEnum) kind!: GroupKind;
  @Field(() => [MissionEngagementType], { description: 'In the order of their names' })
  missions!: readonly MissionEngagementType[];
  @Field(() => CarriedThemeType) carried!: CarriedThemeType;
}

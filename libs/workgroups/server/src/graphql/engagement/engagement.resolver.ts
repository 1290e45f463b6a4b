import { Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { ownThemeView, sponsoredThemeView } from '../../application/engagement/engagement.view.js';
import { EngagementReader } from '../../persistence/engagement/engagement.reader.js';
import { engagementPolicies } from '../../policy/engagement/engagement.policies.js';
import { OwnEngagementType, SponsoredThemeType } from './engagement.types.js';

/** What Missions do in groups, as balance and not as a ranking. */
@Resolver(() => OwnEngagementType)
export class EngagementResolver {
  constructor(private readonly reader: EngagementReader) {}

  @Query(() => [OwnEngagementType], { description: 'Of the groups in which the acting organisation takes part' })
  @Guarded(engagementPolicies.own)
  async ownEngagement(@Acting() { actor, reads }: ActingViewer): Promise<OwnEngagementType[]> {
    const rows = await this.reader.ownOf(reads, actor.organisationId);
    return rows.map((row) => ownThemeView(row, actor.organisationId));
  }

  @Query(() => [SponsoredThemeType], { description: 'Of the groups that the acting organisation sponsors' })
  @Guarded(engagementPolicies.sponsored)
  async sponsoredEngagement(@Acting() { actor, reads }: ActingViewer): Promise<SponsoredThemeType[]> {
    const rows = await this.reader.sponsoredBy(reads, actor.organisationId);
    return rows.map(sponsoredThemeView);
  }
}

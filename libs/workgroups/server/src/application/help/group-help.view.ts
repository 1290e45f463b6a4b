import { Injectable } from '@nestjs/common';
import { WeakCriteria } from '@maillage/labelling-contract';
import { CampaignReads } from '@maillage/pooling-contract';
import type { ActingViewer } from '@maillage/platform-server';
import { daysAfter, speakOfTheSame } from '@maillage/workgroups-domain';
import { type HelpingGroupRow, HelpingGroupsReader } from '../../persistence/help/helping-groups.reader.js';

/** How long before a purchase ends its renewal is spoken of. */
export const renewalDays = 120;

/** Who can help: a group for what is weak in the self-assessment, and the pooling group that renews what runs out. */
@Injectable()
export class GroupHelp {
  constructor(
    private readonly groups: HelpingGroupsReader,
    private readonly weak: WeakCriteria,
    private readonly campaigns: CampaignReads,
  ) {}

  async view({ actor, reads }: ActingViewer) {
    if (actor.organisationKind !== 'localMission') return { forCriteria: [], forPurchases: [] };
    const groups = await this.groups.of(reads, actor.organisationId);
    const [first] = groups;
    if (first === undefined) return { forCriteria: [], forPurchases: [] };
    const reach = { from: first.today, until: daysAfter(first.today, renewalDays) };
    const criteria = actor.capabilities.has('readLabelling') ? await this.weak.of(reads, actor.organisationId) : [];
    const ending = actor.capabilities.has('readCampaigns')
      ? await this.campaigns.endingPurchases(reads, actor.organisationId, reach)
      : [];
    return {
      forCriteria: groups
        .filter(({ kind, isOurs }) => kind === 'theme' && !isOurs)
        .flatMap((group) => {
          const helped = criteria.filter(({ title, axis }) => speakOfTheSame(wordsOf(group), `${title} ${axis}`));
          return helped.length === 0 ? [] : [{ group, criteria: helped }];
        }),
      forPurchases: ending.flatMap((purchase) => {
        const group = renewing(groups, purchase);
        return group === undefined ? [] : [{ ...purchase, group }];
      }),
    };
  }
}

function wordsOf({ title, theme }: HelpingGroupRow): string {
  return `${title} ${theme}`;
}

/** The group that ran the campaign, or else one that pools the same. */
function renewing(
  groups: readonly HelpingGroupRow[],
  { campaignId, title }: { readonly campaignId: string; readonly title: string },
): HelpingGroupRow | undefined {
  const pooling = groups.filter(({ kind }) => kind === 'pooling');
  return (
    pooling.find(({ campaignIds }) => campaignIds.includes(campaignId)) ??
    pooling.find((group) => speakOfTheSame(wordsOf(group), title))
  );
}

import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';

export const labelCampaignRefusals = [
  'campaignTitleMissing',
  'campaignAudienceEmpty',
  'campaignAudienceTooWide',
  'campaignDayPassed',
  'campaignOver',
  'remindedToday',
] as const;
export type LabelCampaignRefusal = (typeof labelCampaignRefusals)[number];

export interface CampaignAsked {
  readonly title: string;
  /** The day by which the self-assessments are to be finished. */
  readonly finishBy: string;
  readonly organisationIds: readonly string[];
}

const longestAudience = 600;
const hour = 3_600_000;

/** @param visible the organisations below who asks: a campaign calls nobody else */
export function campaignMustHold(
  { title, finishBy, organisationIds }: CampaignAsked,
  visible: ReadonlySet<string>,
  now: Date,
): Verdict<LabelCampaignRefusal> {
  const strangers = organisationIds.filter((id) => !visible.has(id)).length;
  return firstRefusal<LabelCampaignRefusal>(
    () => (title.trim() === '' ? refused('campaignTitleMissing') : allowed),
    () => (organisationIds.length === 0 ? refused('campaignAudienceEmpty') : allowed),
    () =>
      organisationIds.length > longestAudience || strangers > 0
        ? refused('campaignAudienceTooWide', { most: longestAudience, strangers })
        : allowed,
    () => (finishBy <= now.toISOString().slice(0, 10) ? refused('campaignDayPassed', { finishBy }) : allowed),
  );
}

export interface RemindedCampaign {
  readonly finishBy: string;
  readonly closedAt: Date | null;
  readonly remindedAt: Date | null;
}

/** Once a day at the most, and not after the day by which all is to be finished has long passed. */
export function mayRemind({ closedAt, remindedAt }: RemindedCampaign, now: Date): Verdict<LabelCampaignRefusal> {
  if (closedAt !== null) return refused('campaignOver');
  const isFresh = remindedAt !== null && now.getTime() - remindedAt.getTime() < 20 * hour;
  return isFresh ? refused('remindedToday', { remindedAt: remindedAt.toISOString() }) : allowed;
}

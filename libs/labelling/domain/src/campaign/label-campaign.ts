import {
  allowed,
  firstRefusal,
  isDay,
  isLegibleLine,
  nextState,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import {
  type LabelCampaignAct,
  type LabelCampaignState,
  labelCampaignTransitions,
} from './label-campaign.transitions.js';

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
const longestTitle = 200;
const hour = 3_600_000;

type CampaignVerdict = Verdict<LabelCampaignRefusal | 'INVALID_INPUT'>;

/**
 * @param visible the organisations below who asks: a campaign calls nobody else
 * @param today as `2026-11-23`
 */
export function campaignMustHold(
  { title, finishBy, organisationIds }: CampaignAsked,
  visible: ReadonlySet<string>,
  today: string,
): CampaignVerdict {
  const strangers = organisationIds.filter((id) => !visible.has(id)).length;
  return firstRefusal<LabelCampaignRefusal | 'INVALID_INPUT'>(
    () => (title.trim() === '' ? refused('campaignTitleMissing') : allowed),
    () => titleMustFit(title),
    () => (organisationIds.length === 0 ? refused('campaignAudienceEmpty') : allowed),
    () =>
      organisationIds.length > longestAudience || strangers > 0
        ? refused('campaignAudienceTooWide', { most: longestAudience, strangers })
        : allowed,
    () => (isDay(finishBy) ? allowed : refused('INVALID_INPUT', { field: 'finishBy', reason: 'notADay' })),
    () => (finishBy <= today ? refused('campaignDayPassed', { finishBy }) : allowed),
  );
}

function titleMustFit(title: string): CampaignVerdict {
  const fits = title.trim().length <= longestTitle && isLegibleLine(title);
  return fits ? allowed : refused('INVALID_INPUT', { field: 'title', max: longestTitle });
}

export interface RemindedCampaign {
  readonly closedAt: Date | null;
  readonly remindedAt: Date | null;
}

export function campaignStateOf({ closedAt }: Pick<RemindedCampaign, 'closedAt'>): LabelCampaignState {
  return closedAt === null ? 'open' : 'closed';
}

function stateMustAllow(campaign: RemindedCampaign, act: LabelCampaignAct): Verdict<LabelCampaignRefusal> {
  const next = nextState<LabelCampaignState, LabelCampaignAct>(
    labelCampaignTransitions,
    campaignStateOf(campaign),
    act,
  );
  return next === undefined ? refused('campaignOver') : allowed;
}

/** At a time of the day again the day after, give or take four hours. */
function reminderMustBeDue({ remindedAt }: RemindedCampaign, now: Date): Verdict<LabelCampaignRefusal> {
  const isFresh = remindedAt !== null && now.getTime() - remindedAt.getTime() < 20 * hour;
  return isFresh ? refused('remindedToday', { remindedAt: remindedAt.toISOString() }) : allowed;
}

/** Whether an act may be done now. Whoever was called by a campaign that is closed keeps what it has begun. */
export function mayActOnCampaign(
  campaign: RemindedCampaign,
  act: LabelCampaignAct,
  now: Date,
): Verdict<LabelCampaignRefusal> {
  return firstRefusal<LabelCampaignRefusal>(
    () => stateMustAllow(campaign, act),
    () => (act === 'remind' ? reminderMustBeDue(campaign, now) : allowed),
  );
}

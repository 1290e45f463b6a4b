import type { StampSource } from '@maillage/platform-server';
import type { Client } from 'pg';
import { ReplayPortal, type SignedIn } from '../labelling/replay-portal.js';
import { daysAfter, SimulatedClock } from '../labelling/simulated-clock.js';
import { countSurvey } from './counted-survey.js';
import { SurveyAnswers } from './survey-answers.js';
import { surveyCase } from './survey-case.js';
import { surveyCast } from './survey-cast.js';
import { surveyDifferences } from './survey-differences.js';
import { type ToldSurvey, toldFields } from './told-survey.js';

export interface FamilyOutcome {
  readonly label: string;
  readonly wouldPool: number;
  readonly answered: number;
  readonly percent: number;
  readonly isAboveHalf: boolean;
}

export interface PoolingSurveyReplay {
  readonly asked: number;
  readonly answered: number;
  readonly changedAnswers: number;
  readonly families: readonly FamilyOutcome[];
  readonly keptBackGroups: number;
  readonly toldGroups: number;
  readonly proposals: readonly { readonly kind: string; readonly title: string; readonly missions: number }[];
  /** One line for each figure that is told otherwise than the rows say, or that should not be told. */
  readonly differences: readonly string[];
}

/** Every Mission of the network says what it would pool, through the public API, on a clock of its own. */
export async function replayPoolingSurvey({
  databaseUrl,
  superuser,
}: {
  readonly databaseUrl: string;
  readonly superuser: Client;
}): Promise<PoolingSurveyReplay> {
  const clock = new SimulatedClock(new Date('2019-09-02T08:00:00Z'));
  const portal = await ReplayPortal.open(databaseUrl, superuser, clock as StampSource);
  try {
    const { officer, missions, reader } = await surveyCast(portal, superuser);
    const survey = await opened(portal, officer, daysAfter(clock.now(), 20));
    const answers = new SurveyAnswers();
    for (const mission of missions) {
      for (const sent of answers.of(survey.families)) {
        const input = { surveyId: survey.id, ...sent };
        await portal.mutate(mission, 'answerSurvey', { type: 'AnswerSurveyInput', input, fields: 'id' });
      }
    }
    await moved(portal, officer, { operation: 'closeSurvey', surveyId: survey.id });
    await moved(portal, officer, { operation: 'publishSurvey', surveyId: survey.id });
    await proposed(portal, officer, survey);
    const query = `query Replay($id: ID!) { poolingSurvey(id: $id) { ${toldFields} } }`;
    const told = await portal.query<ToldSurvey>(reader, 'poolingSurvey', query, { id: survey.id });
    return await outcomeOf(superuser, told, missions.length);
  } finally {
    await portal.stop();
  }
}

async function opened(portal: ReplayPortal, officer: SignedIn, closesAt: Date): Promise<ToldSurvey> {
  const { title, purpose, thresholdPercent } = surveyCase;
  const families = surveyCase.families.map(({ family, label, unit }) => ({ family, label, unit }));
  const terms = { title, purpose, thresholdPercent, families, closesAt: closesAt.toISOString() };
  const asked = { type: 'DraftSurveyInput', input: { terms }, fields: toldFields };
  const draft = await portal.mutate<ToldSurvey>(officer, 'draftSurvey', asked);
  return moved(portal, officer, { operation: 'openSurvey', surveyId: draft.id });
}

function moved(
  portal: ReplayPortal,
  officer: SignedIn,
  { operation, surveyId }: { readonly operation: string; readonly surveyId: string },
): Promise<ToldSurvey> {
  return portal.mutate(officer, operation, { type: 'SurveyInput', input: { surveyId }, fields: toldFields });
}

/** A campaign for each family, and a group for the first. */
async function proposed(
  portal: ReplayPortal,
  officer: SignedIn,
  { id: surveyId, families }: ToldSurvey,
): Promise<void> {
  const propose = async (operation: string, family: ToldSurvey['families'][number]): Promise<void> => {
    const input = { surveyId, familyId: family.id, title: family.label, description: surveyCase.purpose };
    await portal.mutate(officer, operation, { type: 'ProposeFromSurveyInput', input, fields: 'id' });
  };
  for (const family of families) await propose('proposeSurveyCampaign', family);
  for (const family of families.slice(0, 1)) await propose('proposeSurveyGroup', family);
}

async function outcomeOf(superuser: Client, told: ToldSurvey, missions: number): Promise<PoolingSurveyReplay> {
  const counted = await countSurvey(superuser, told.id);
  const families = told.families.map(({ id, label }) => {
    const share = told.shares.find(({ familyId }) => familyId === id);
    const [wouldPool, answered] = [share?.wouldPool ?? 0, share?.answered ?? 0];
    return { label, wouldPool, answered, percent: (share?.permille ?? 0) / 10, isAboveHalf: wouldPool * 2 > answered };
  });
  const invited = await invitedBy(superuser, told.id);
  return {
    ...{ asked: told.asked, answered: counted.answers, changedAnswers: counted.changes, families },
    toldGroups: told.results.filter((group) => group.families !== null).length,
    keptBackGroups: told.results.filter((group) => group.families === null).length,
    proposals: told.proposals.map(({ kind, title, recordId }) => ({
      ...{ kind, title, missions: invited.get(recordId)?.length ?? 0 },
    })),
    differences: [
      ...(counted.answers === missions ? [] : [`${counted.answers} answers of ${missions} Missions`]),
      ...families.filter(({ isAboveHalf }) => !isAboveHalf).map(({ label }) => `${label}: half or fewer would pool it`),
      ...surveyDifferences(told, counted, invited),
    ],
  };
}

/** Whom each campaign names and each group invites, from their rows. */
async function invitedBy(superuser: Client, surveyId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await superuser.query<{ record: string; missions: string[] }>(
    `select made.record_id as record, case made.kind
        when 'campaign' then (select campaign.eligibility_organisation_ids from pooling.campaign where campaign.id = made.record_id)
        else array(select membership.tenant_id from workgroups.membership where membership.group_id = made.record_id
          and membership.state = 'invited') end as missions
      from workgroups.survey_proposal made where made.survey_id = $1`,
    [surveyId],
  );
  return new Map(rows.map(({ record, missions }) => [record, missions]));
}

import type { ActingActor } from '@maillage/platform-server';
import { answeringVerdict, familyShares, surveyActs } from '@maillage/workgroups-domain';
import type { SurveyRow } from '../../persistence/survey/survey.reader.js';
import { surveyCapabilities } from '../../policy/survey/survey.policies.js';
import { actView } from '../act.view.js';

/** A survey as the screens are shown it to one organisation: its terms, its own answer, what is told, and the acts. */
export function surveyView(row: SurveyRow, actor: ActingActor) {
  const { id, title, purpose, families, state, closesAt, thresholdPercent, remindedAt, rowsShown, now } = row;
  const isOurs = row.tenantId === actor.organisationId;
  return {
    ...{ id, title, purpose, families, state, closesAt, thresholdPercent, remindedAt, rowsShown, now, isOurs },
    sponsor: row.holder,
    asked: row.asked,
    answered: isOurs ? row.answered : null,
    ours: row.ours,
    acts: isOurs ? surveyActs(row, now).map((act) => actView(act, surveyCapabilities.sponsor, actor)) : [],
    answering: isOurs ? null : answering(row, actor),
    results: row.results,
    shares: familyShares(row.results, thresholdPercent),
    proposals: row.proposals,
    decisions: row.decisions,
  };
}

function answering(row: SurveyRow, actor: ActingActor) {
  const situation = { sponsor: row.sponsor, organisation: row.organisation, staffTenths: null, answer: row.ours };
  const verdict = answeringVerdict(row, situation, row.now);
  return actView({ act: 'answer' as const, verdict }, surveyCapabilities.answer, actor);
}

export type SurveyView = ReturnType<typeof surveyView>;

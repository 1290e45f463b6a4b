import { audiencesOf, criterionOf, readersOf } from '@maillage/labelling-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { CycleRow } from '../../persistence/assessment/cycle-row.js';
import type {
  AnswerDetails,
  EvidenceRow,
  PlanActionRow,
  RequestRow,
} from '../../persistence/assessment/criterion.reader.js';
import { assessmentActViews } from './assessment-act.view.js';
import type { SeenCriterion } from '../../persistence/assessment/assessment-facts.js';
import { criterionView } from './cycle.view.js';

const actsOfCriterion = ['answer', 'attachEvidence', 'requestEvidence', 'assign', 'comment', 'plan'] as const;

/** A criterion that is opened: what is asked, what is answered, what is joined and said, and the acts with their reasons. */
export function criterionAnswerView(
  row: CycleRow,
  { criterion, answer }: SeenCriterion,
  details: AnswerDetails,
  actor: ActingActor,
) {
  const axis = row.content.axes.find(({ criteria }) => criteria.some(({ key }) => key === criterion.key));
  const { question } = criterion;
  return {
    cycleId: row.id,
    criterion: criterionView(row, criterion, answer, actor),
    ...{ axisCode: axis?.code ?? '', axisTitle: axis?.title ?? '', help: criterion.help },
    expectedEvidence: [...criterion.expectedEvidence],
    questionKind: question.kind,
    choices: question.kind === 'choices' ? [...question.choices] : [],
    ...{ comment: answer.comment, reason: answer.reason },
    evidence: details.evidence.map((one) => evidenceView(row, one)),
    requests: details.requests.map((one) => requestView(row, one)),
    comments: details.comments,
    planActions: details.actions.map((one) => planActionView(row, one)),
    history: details.history,
    audiences: audienceViews(row, details, actor),
    acts: assessmentActViews(row, actor, actsOfCriterion),
  };
}

export type CriterionAnswerView = ReturnType<typeof criterionAnswerView>;

function evidenceView({ content, today }: CycleRow, { alsoKeys, ...evidence }: EvidenceRow) {
  const alsoUsedBy = alsoKeys.flatMap((key) => criterionOf(content, key)?.code ?? []).sort();
  return { ...evidence, alsoUsedBy, isExpired: evidence.expiresOn !== null && evidence.expiresOn < today };
}

export function requestView({ today }: Pick<CycleRow, 'today'>, request: RequestRow) {
  return { ...request, isLate: request.fulfilledAt === null && request.awaitedOn < today };
}

export function planActionView({ content, today }: Pick<CycleRow, 'content' | 'today'>, action: PlanActionRow) {
  const criterion = criterionOf(content, action.criterionKey);
  const isOpen = action.state === 'toDo' || action.state === 'inProgress';
  return {
    ...action,
    criterionCode: criterion?.code ?? '',
    criterionTitle: criterion?.title ?? '',
    isLate: isOpen && action.dueOn < today,
  };
}

export type PlanActionView = ReturnType<typeof planActionView>;

function audienceViews({ tenantId, regionalId }: CycleRow, { unionId, names }: AnswerDetails, actor: ActingActor) {
  const around = { assessedId: tenantId, regionalId, unionId };
  return audiencesOf(actor.organisationId, around).map((audience) => ({
    audience,
    readers: readersOf(audience, actor.organisationId, around).flatMap((id) => names[id] ?? []),
  }));
}

import { criteriaOf, type FrameworkContent } from '../framework/framework-content.js';
import type { EvidenceFacts } from '../framework/scoring/level-verdicts.js';
import { exclusionsOf } from './assessment-standing.js';
import { answersThatCount } from './assessed-answer.js';
import type { AssessmentFacts } from './assessment-standing.js';
import { type LabelSeat, labelSeats } from './assessment-vocabulary.js';

/** What is missing before applying, in the order of the framework. */
export interface AssessmentReadiness {
  readonly unansweredKeys: readonly string[];
  readonly expiredEvidenceKeys: readonly string[];
}

export function readinessOf(facts: Omit<AssessmentFacts, 'gains'>): AssessmentReadiness {
  const answers = answersThatCount(facts.answers);
  const excused = exclusionsOf(facts.content, facts.profile);
  const asked = criteriaOf(facts.content).filter(({ key }) => excused.get(key) === null);
  return {
    unansweredKeys: asked.filter(({ key }) => answers[key] === undefined).map(({ key }) => key),
    expiredEvidenceKeys: expiredEvidence(facts.content, facts.evidence).filter((key) => excused.get(key) === null),
  };
}

/** The criteria whose required evidence was joined once, and holds no more. */
export function expiredEvidence(content: Pick<FrameworkContent, 'axes'>, evidence: EvidenceFacts): readonly string[] {
  return criteriaOf(content)
    .filter(({ expectedEvidence }) => expectedEvidence.some(({ required }) => required))
    .filter(({ key }) => (evidence[key]?.valid ?? 0) === 0 && (evidence[key]?.expired ?? 0) > 0)
    .map(({ key }) => key);
}

export type NamedSeats = Readonly<Record<LabelSeat, unknown>>;

export function seatsMissing(named: NamedSeats): readonly LabelSeat[] {
  return labelSeats.filter((seat) => named[seat] === null);
}

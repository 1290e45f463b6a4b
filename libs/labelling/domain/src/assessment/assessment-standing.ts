import { applicabilityOf } from '../framework/applicability.js';
import { criteriaOf, type FrameworkContent } from '../framework/framework-content.js';
import type { ProfileFacts } from '../framework/profile-facts.js';
import { type EvidenceFacts, levelReached } from '../framework/scoring/level-verdicts.js';
import { type PlannedGain, scoreOf } from '../framework/scoring/score-of.js';
import type { Score } from '../framework/scoring/score.js';
import { answersThatCount, type AssessedAnswer } from './assessed-answer.js';

/** A gain that an open action of the plan promises for a day. */
export interface DatedGain extends PlannedGain {
  readonly dueOn: string;
}

/** All that the scores of a self-assessment follow from. */
export interface AssessmentFacts {
  readonly content: FrameworkContent;
  readonly profile: ProfileFacts;
  readonly answers: readonly AssessedAnswer[];
  readonly gains: readonly DatedGain[];
  readonly evidence: EvidenceFacts;
}

/** What a cycle keeps of it. */
export interface AssessmentStanding {
  readonly doneScore: number;
  readonly plannedScore: number;
  readonly answered: number;
  readonly applicable: number;
  readonly levelReached: number;
}

export function scoreOfAssessment({ content, profile, answers, gains }: AssessmentFacts): Score {
  return scoreOf({ content, facts: profile, answers: answersThatCount(answers), plannedGains: gains });
}

export function standingOf(facts: AssessmentFacts): AssessmentStanding {
  const { content, evidence } = facts;
  const score = scoreOfAssessment(facts);
  const { doneBasisPoints, plannedBasisPoints, answeredCount, applicableCount } = score.total;
  return {
    doneScore: doneBasisPoints,
    plannedScore: plannedBasisPoints,
    answered: answeredCount,
    applicable: applicableCount,
    levelReached: levelReached({ content, score, answers: answersThatCount(facts.answers), evidence }),
  };
}

/** By criterion, the code of the rule that excuses an organisation of this profile; null where it is concerned. */
export function exclusionsOf(
  content: Pick<FrameworkContent, 'axes'>,
  profile: ProfileFacts,
): ReadonlyMap<string, string | null> {
  return new Map(
    criteriaOf(content).map(({ key, applicability }) => {
      const { applies, reason } = applicabilityOf(applicability, profile);
      return [key, applies ? null : reason.code] as const;
    }),
  );
}

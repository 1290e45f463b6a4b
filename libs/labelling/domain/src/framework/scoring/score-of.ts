import { applicabilityOf } from '../applicability.js';
import type { Criterion, FrameworkContent } from '../framework-content.js';
import type { ProfileFacts } from '../profile-facts.js';
import { donePercentOf, plannedPercentOf, type Answers } from './criterion-answer.js';
import { basisPoints, type Exclusion, type Score, type ScorePart } from './score.js';

/** What a dated action of the improvement plan will add to a criterion, in percent of the criterion. */
export interface PlannedGain {
  readonly criterionKey: string;
  readonly gainPercent: number;
}

export interface ScoreInput {
  readonly content: Pick<FrameworkContent, 'axes'>;
  readonly answers: Answers;
  readonly facts: ProfileFacts;
  readonly plannedGains: readonly PlannedGain[];
}

/** Where an organisation is and where its commitments lead, by axis and in all. */
export function scoreOf(input: ScoreInput): Score {
  const gains = gainsByCriterion(input.plannedGains);
  const axes = input.content.axes.map(({ code, criteria }) => ({
    code,
    weighed: criteria.map((criterion) => weighedCriterion(criterion, input, gains.get(criterion.key) ?? 0)),
  }));
  const all = axes.flatMap(({ weighed }) => weighed);
  return {
    total: partOf(all),
    axes: axes.map(({ code, weighed }) => ({ code, ...partOf(weighed) })),
    excluded: all.flatMap(({ exclusion }) => exclusion ?? []),
    undetermined: all.flatMap(({ key, isUndetermined }) => (isUndetermined ? [key] : [])),
  };
}

interface Weighed {
  readonly key: string;
  readonly weight: number;
  readonly donePercent: number;
  readonly plannedPercent: number;
  readonly isApplicable: boolean;
  readonly isAnswered: boolean;
  readonly isUndetermined: boolean;
  readonly exclusion: Exclusion | null;
}

function weighedCriterion(criterion: Criterion, { answers, facts }: ScoreInput, gain: number): Weighed {
  const answer = answers[criterion.key];
  const { applies, reason } = applicabilityOf(criterion.applicability, facts);
  const done = donePercentOf(answer);
  const told = answer?.status === 'notConcerned' ? (answer.notConcernedReason ?? '') : null;
  const excluded = { criterionKey: criterion.key };
  let exclusion: Exclusion | null = null;
  if (!applies) exclusion = { ...excluded, by: 'profile', reason };
  else if (told !== null) {
    exclusion = { ...excluded, by: 'answer', reason: { code: 'notConcerned', params: { reason: told } } };
  }
  return {
    key: criterion.key,
    weight: criterion.weight,
    donePercent: done,
    plannedPercent: Math.min(100, Math.max(plannedPercentOf(answer), done + gain)),
    isApplicable: applies,
    isAnswered: applies && answer !== undefined,
    isUndetermined: reason.code === 'profileUnknown',
    exclusion,
  };
}

/** The gains of several actions add up; what they do not reach, they do not take away. */
function gainsByCriterion(gains: readonly PlannedGain[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { criterionKey, gainPercent } of gains) {
    sums.set(criterionKey, (sums.get(criterionKey) ?? 0) + Math.max(0, Math.trunc(gainPercent)));
  }
  return sums;
}

function partOf(weighed: readonly Weighed[]): ScorePart {
  const counted = weighed.filter(({ exclusion }) => exclusion === null);
  const sum = (points: (one: Weighed) => number): number => counted.reduce((total, one) => total + points(one), 0);
  const maximumPoints = sum(({ weight }) => weight * 100);
  const donePoints = sum(({ weight, donePercent }) => weight * donePercent);
  const plannedPoints = sum(({ weight, plannedPercent }) => weight * plannedPercent);
  return {
    maximumPoints,
    donePoints,
    plannedPoints,
    doneBasisPoints: basisPoints(donePoints, maximumPoints),
    plannedBasisPoints: basisPoints(plannedPoints, maximumPoints),
    applicableCount: weighed.filter(({ isApplicable }) => isApplicable).length,
    answeredCount: weighed.filter(({ isAnswered }) => isAnswered).length,
  };
}

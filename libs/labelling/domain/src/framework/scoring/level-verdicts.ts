import type { RefusalParams } from '@maillage/platform-kernel';
import { criteriaOf, type Criterion, type FrameworkContent, type FrameworkLevel } from '../framework-content.js';
import { donePercentOf, type Answers } from './criterion-answer.js';
import { reaches, type Score } from './score.js';

/** What is joined to a criterion. Evidence that waits for its scan, or that was refused, is in neither count. */
export interface EvidenceCount {
  readonly valid: number;
  readonly expired: number;
}

export type EvidenceFacts = Readonly<Record<string, EvidenceCount>>;

export const levelReasons = [
  'thresholdMissed',
  'answersMissing',
  'conditionMissed',
  'evidenceMissing',
  'evidenceExpired',
] as const;
export type LevelReasonCode = (typeof levelReasons)[number];

export interface LevelReason {
  readonly code: LevelReasonCode;
  readonly params: RefusalParams;
  /** The criteria that it is about, in the order of the framework. */
  readonly criterionKeys: readonly string[];
}

export interface LevelVerdict {
  readonly number: number;
  readonly title: string;
  readonly met: boolean;
  readonly reasons: readonly LevelReason[];
}

export interface LevelInput {
  readonly content: FrameworkContent;
  readonly score: Score;
  readonly answers: Answers;
  readonly evidence: EvidenceFacts;
}

/** For each level, in order, everything that is missing for it. */
export function levelVerdicts(input: LevelInput): readonly LevelVerdict[] {
  return input.content.levels.map((level) => {
    const reasons = [
      ...thresholdReasons(level, input),
      ...answerReasons(level, input),
      ...conditionReasons(level, input),
      ...evidenceReasons(level, input),
    ];
    return { number: level.number, title: level.title, met: reasons.length === 0, reasons };
  });
}

/** The highest level whose own demands and those of all levels below are met; 0 for none. */
export function levelReached(input: LevelInput): number {
  const verdicts = levelVerdicts(input);
  const missed = verdicts.findIndex(({ met }) => !met);
  return (missed === -1 ? verdicts : verdicts.slice(0, missed)).at(-1)?.number ?? 0;
}

function thresholdReasons({ thresholdPercent }: FrameworkLevel, { score }: LevelInput): LevelReason[] {
  const { donePoints, maximumPoints, doneBasisPoints, plannedPoints } = score.total;
  if (reaches(donePoints, thresholdPercent, maximumPoints)) return [];
  const params = {
    thresholdPercent,
    doneBasisPoints,
    missingBasisPoints: thresholdPercent * 100 - doneBasisPoints,
    reachedOncePlannedIsDone: reaches(plannedPoints, thresholdPercent, maximumPoints),
  };
  return [{ code: 'thresholdMissed', params, criterionKeys: [] }];
}

function answerReasons({ completenessPercent }: FrameworkLevel, input: LevelInput): LevelReason[] {
  const { answeredCount, applicableCount } = input.score.total;
  if (answeredCount * 100 >= completenessPercent * applicableCount) return [];
  const unanswered = applicableCriteria(input).filter(({ key }) => input.answers[key] === undefined);
  const params = { answeredCount, applicableCount, completenessPercent };
  return [{ code: 'answersMissing', params, criterionKeys: unanswered.map(({ key }) => key) }];
}

/** A profile lifts a condition. Saying that a named criterion does not concern us does not: else it could be evaded. */
function conditionReasons({ conditions }: FrameworkLevel, input: LevelInput): LevelReason[] {
  const asked = new Map(applicableCriteria(input).map((criterion) => [criterion.key, criterion]));
  return conditions.flatMap(({ criterionKey, minimumDonePercent }) => {
    const criterion = asked.get(criterionKey);
    const donePercent = donePercentOf(input.answers[criterionKey]);
    if (criterion === undefined || donePercent >= minimumDonePercent) return [];
    const params = { criterionCode: criterion.code, minimumDonePercent, donePercent };
    return [{ code: 'conditionMissed' as const, params, criterionKeys: [criterionKey] }];
  });
}

/** Whoever says that something is done shows it, where the framework asks for it. */
function evidenceReasons({ evidenceRequired }: FrameworkLevel, input: LevelInput): LevelReason[] {
  if (!evidenceRequired) return [];
  const unproven = applicableCriteria(input)
    .filter(({ key, expectedEvidence }) => donePercentOf(input.answers[key]) > 0 && expectedEvidence.some(isRequired))
    .filter(({ key }) => (input.evidence[key]?.valid ?? 0) === 0)
    .map(({ key }) => key);
  const expired = unproven.filter((key) => (input.evidence[key]?.expired ?? 0) > 0);
  const missing = unproven.filter((key) => !expired.includes(key));
  return [...reasonAbout('evidenceMissing', missing), ...reasonAbout('evidenceExpired', expired)];
}

function reasonAbout(code: LevelReasonCode, criterionKeys: readonly string[]): LevelReason[] {
  return criterionKeys.length === 0 ? [] : [{ code, params: { count: criterionKeys.length }, criterionKeys }];
}

function isRequired({ required }: { readonly required: boolean }): boolean {
  return required;
}

function applicableCriteria({ content, score }: LevelInput): readonly Criterion[] {
  const excused = new Set(score.excluded.flatMap(({ by, criterionKey }) => (by === 'profile' ? [criterionKey] : [])));
  return criteriaOf(content).filter(({ key }) => !excused.has(key));
}

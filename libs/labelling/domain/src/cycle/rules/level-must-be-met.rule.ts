import { allowed, refused } from '@maillage/platform-kernel';
import type { LevelReason, LevelVerdict } from '../../framework/scoring/level-verdicts.js';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { CycleKind } from '../cycle-vocabulary.js';

/**
 * The level that is aimed at, or the first one as long as none is. A label asks for all of it; a check half-way and an
 * audit for practice ask that every criterion has its answer.
 */
export function levelMustBeMet(
  kind: CycleKind,
  levelAimed: number | null,
  levels: readonly LevelVerdict[],
): CycleVerdict {
  const level = levelAimed === null ? levels[0] : levels.find(({ number }) => number === levelAimed);
  if (level === undefined) return refused('levelUnknown', { level: levelAimed });
  const reason = level.reasons.find((one) => matters(kind, one));
  if (reason === undefined) return allowed;
  return refused(reason.code, { ...reason.params, level: level.number, levelTitle: level.title });
}

function matters(kind: CycleKind, { code }: LevelReason): boolean {
  return kind === 'initial' || kind === 'renewal' || code === 'answersMissing';
}

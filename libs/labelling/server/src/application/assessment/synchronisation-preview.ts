import { compareVersions, mustChoose, scoreOf, synchronise } from '@maillage/labelling-domain';
import { DomainError } from '@maillage/platform-kernel';
import type { CycleRow } from '../../persistence/assessment/cycle-row.js';
import { answersOfVersion } from '../../persistence/assessment/snapshot.repository.js';
import type { PublishedVersion } from '../../persistence/assessment/version.reader.js';

/** What a newer version would change of the answers, criterion by criterion, and what one must choose. */
export function synchronisationPreview(row: CycleRow, version: PublishedVersion | undefined) {
  if (version === undefined) throw new DomainError('alreadyOnLatestVersion');
  const before = answersOfVersion(row);
  const comparison = compareVersions(row.content, version.content);
  const choose = mustChoose(comparison, before);
  const kept = synchronise(before, comparison, Object.fromEntries(choose.map((key) => [key, 'keep' as const])));
  const score = {
    ...row,
    content: version.content,
    facts: row.profile,
    answers: kept.answers,
    plannedGains: row.gains,
  };
  return {
    cycleId: row.id,
    fromVersion: row.framework.versionNumber,
    toVersion: version.number,
    toVersionId: version.id,
    mustChoose: [...choose],
    doneBefore: row.doneScore,
    doneAfter: scoreOf(score).total.doneBasisPoints,
    criteria: comparison.map(({ key, changes, before: old, after }) => ({
      key,
      codeBefore: old?.code ?? null,
      codeAfter: after?.code ?? null,
      title: (after ?? old)?.title ?? '',
      changes: [...changes],
      status: before[key]?.status ?? null,
      donePercent: before[key]?.donePercent ?? null,
      keptStatus: kept.answers[key]?.status ?? null,
      keptDonePercent: kept.answers[key]?.donePercent ?? null,
    })),
  };
}

export type SynchronisationPreview = ReturnType<typeof synchronisationPreview>;

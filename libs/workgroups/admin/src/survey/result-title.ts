import type { useFormat } from '@maillage/platform-admin';
import type { SurveyDetailFragment } from '../generated/graphql.js';
import type { WorkgroupsWords } from '../language/workgroups-words.js';

/** The answer of the page: the family that most Missions would pool. Null while no result is told. */
export function resultTitle(
  { state, families, shares }: SurveyDetailFragment,
  words: WorkgroupsWords,
  format: ReturnType<typeof useFormat>,
): string | null {
  if (state !== 'closed' && state !== 'published') return null;
  const [first] = [...shares].sort((one, other) => other.permille - one.permille);
  const label = families.find(({ id }) => id === first?.familyId)?.label;
  if (first === undefined || label === undefined) return words('survey.resultNone');
  return words('survey.resultOfOne', { label, percent: format.percent(first.permille / 1_000) });
}

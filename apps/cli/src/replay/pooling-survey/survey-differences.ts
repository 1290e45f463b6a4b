import { createHash } from 'node:crypto';
import type { CountedSurvey } from './counted-survey.js';
import type { ToldSurvey } from './told-survey.js';

const smallest = 5;

/** Where what is told is not what the rows say, where a small group is told, and where somebody else is invited. */
export function surveyDifferences(
  told: ToldSurvey,
  counted: CountedSurvey,
  invited: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [
    ...told.results.flatMap((group) => groupDifferences(group, counted)),
    ...keptBackTogether(told),
    ...keptFromSponsor(told, counted),
    ...differing('answers shown though not shared', counted.overshown, 0),
    ...told.shares.flatMap(({ familyId, wouldPool }) =>
      differing(`share of ${familyId}`, wouldPool, counted.figures.get('all')?.get(familyId)?.stances.wouldPool),
    ),
    ...told.proposals.flatMap(({ familyId, recordId, title, kind }) =>
      differing(`${kind} ${title}`, fingerprintOf(invited.get(recordId)), fingerprintOf(counted.wanting.get(familyId))),
    ),
    ...differing('groups of one dimension', told.results.length, counted.answered.size),
  ];
}

function groupDifferences(group: ToldSurvey['results'][number], counted: CountedSurvey): readonly string[] {
  const name = group.dimension === 'all' ? 'all' : `${group.dimension} ${group.code}`;
  const answered = differing(`answers of ${name}`, group.answered, counted.answered.get(name));
  if (group.families === null) return answered;
  const figures = group.families.flatMap(({ familyId, stances, amountCents, quantity }) => {
    const own = counted.figures.get(name)?.get(familyId);
    return [
      ...differing(`stances of ${name}`, JSON.stringify(stances), JSON.stringify(own?.stances)),
      ...(amountCents === null ? [] : differing(`amount of ${name}`, amountCents, own?.amountCents)),
      ...(quantity === null ? [] : differing(`quantity of ${name}`, quantity, own?.quantity)),
    ];
  });
  return [...answered, ...figures, ...(group.answered < smallest ? [`${name}: a small group is told`] : [])];
}

/** Those kept back of one dimension are known together, by the total: they must be five or more, or none. */
function keptBackTogether({ results }: ToldSurvey): readonly string[] {
  return (['region', 'size'] as const).flatMap((dimension) => {
    const hidden = results.filter((group) => group.dimension === dimension && group.families === null);
    const together = hidden.reduce((sum, { answered }) => sum + answered, 0);
    return together > 0 && together < smallest ? [`${dimension}: ${together} are given away by the total`] : [];
  });
}

/** What the sponsor is told less what it is shown: of every told group, nobody or five and more. */
function keptFromSponsor({ results }: ToldSurvey, { kept }: CountedSurvey): readonly string[] {
  return results.flatMap(({ dimension, code, families }) => {
    const name = dimension === 'all' ? 'all' : `${dimension} ${code}`;
    const unknown = kept.get(name) ?? 0;
    return families !== null && unknown > 0 && unknown < smallest ? [`${name}: ${unknown} are given away by rows`] : [];
  });
}

function differing(name: string, told: unknown, wanted: unknown): string[] {
  return told === wanted ? [] : [`${name}: ${String(told)} instead of ${String(wanted)}`];
}

/** How many Missions, and which, in few characters. */
function fingerprintOf(missions: readonly string[] = []): string {
  const hash = createHash('sha256')
    .update([...missions].sort().join(' '))
    .digest('hex');
  return `${missions.length} Missions ${hash.slice(0, 12)}`;
}

import { type Cents, cents } from '@maillage/platform-kernel';
import type { SurveyFamily } from '../survey.js';
import type { FamilyAnswer, SurveyAnswer } from '../survey-answer.js';
import { sizeBands, type Stance, stances } from '../survey-vocabulary.js';
import { type Placed, tellableGroups, type ToldGroups } from './tellable-groups.js';

export const resultDimensions = ['all', 'region', 'size'] as const;
export type ResultDimension = (typeof resultDimensions)[number];

/** How many of a group stand to a family in each way, and its volumes of a year as far as enough Missions tell them. */
export interface FamilyFigures {
  readonly familyId: string;
  readonly stances: Readonly<Record<Stance, number>>;
  /** Null when one to four Missions said it, or when it would give these away. */
  readonly amountCents: Cents | null;
  readonly quantity: number | null;
}

/** What is told of one group of Missions. */
export interface GroupResult {
  readonly dimension: ResultDimension;
  /** The code of a region, a band of size, or empty for all. */
  readonly code: string;
  /** How many were asked; null by size, which is known of those alone that answer. */
  readonly asked: number | null;
  readonly answered: number;
  /** Null when the group is kept back. */
  readonly families: readonly FamilyFigures[] | null;
}

export type CountedAnswer = Pick<SurveyAnswer, 'regionCode' | 'sizeBand' | 'families'>;

/**
 * The result of a survey as it may be told to everybody: all together, by region, by size.
 *
 * @param asked how many Missions were asked in each region
 */
export function surveyResult(
  families: readonly Pick<SurveyFamily, 'id'>[],
  answers: readonly CountedAnswer[],
  asked: ReadonlyMap<string, number>,
): readonly GroupResult[] {
  const told = tellableGroups(answers);
  const volumes = families.map(({ id }) => ({
    id,
    amounts: toldVolumes(answers, told, (answer) => familyOf(answer, id)?.amountCents ?? null),
    quantities: toldVolumes(answers, told, (answer) => familyOf(answer, id)?.quantity ?? null),
  }));
  return groupsOf(answers, asked).map((group) => {
    const own = answers.filter((answer) => group.has(answer));
    const { dimension, code } = group;
    const counted = { dimension, code, asked: group.asked, answered: own.length };
    if (!isTold(told, group)) return { ...counted, families: null };
    const figures = volumes.map(({ id, amounts, quantities }) => {
      const amount = amounts(group);
      return {
        ...{ familyId: id, stances: stancesIn(own, id) },
        ...{ amountCents: amount === null ? null : cents(amount), quantity: quantities(group) },
      };
    });
    return { ...counted, families: figures };
  });
}

interface Group {
  readonly dimension: ResultDimension;
  readonly code: string;
  readonly asked: number | null;
  has(one: Placed): boolean;
}

function groupsOf(answers: readonly CountedAnswer[], asked: ReadonlyMap<string, number>): readonly Group[] {
  const regions = [...new Set([...asked.keys(), ...answers.map(({ regionCode }) => regionCode)])].sort();
  const sizes = sizeBands.filter((band) => answers.some(({ sizeBand }) => sizeBand === band));
  const all = [...asked.values()].reduce((sum, count) => sum + count, 0);
  return [
    { dimension: 'all', code: '', asked: all, has: () => true },
    ...regions.map((code) => ({
      ...{ dimension: 'region' as const, code, asked: asked.get(code) ?? 0 },
      has: (one: Placed) => one.regionCode === code,
    })),
    ...sizes.map((code) => ({
      ...{ dimension: 'size' as const, code, asked: null },
      has: (one: Placed) => one.sizeBand === code,
    })),
  ];
}

function isTold(told: ToldGroups, { dimension, code }: Group): boolean {
  if (dimension === 'all') return told.all;
  return dimension === 'region' ? told.regionCodes.has(code) : told.sizeBands.has(code);
}

function familyOf({ families }: CountedAnswer, id: string): FamilyAnswer | undefined {
  return families.find(({ familyId }) => familyId === id);
}

function stancesIn(answers: readonly CountedAnswer[], id: string): Record<Stance, number> {
  const counts: Record<Stance, number> = { wouldPool: 0, alreadyDo: 0, notConcerned: 0 };
  for (const stance of stances) {
    counts[stance] = answers.filter((answer) => familyOf(answer, id)?.stance === stance).length;
  }
  return counts;
}

/** A volume is told of a group when enough Missions of it said one, and no difference of volumes is about fewer. */
function toldVolumes(
  answers: readonly CountedAnswer[],
  told: ToldGroups,
  volumeOf: (answer: CountedAnswer) => number | null,
): (group: Group) => number | null {
  const tellers = answers.flatMap((answer) => {
    const volume = volumeOf(answer);
    return volume === null ? [] : [{ regionCode: answer.regionCode, sizeBand: answer.sizeBand, volume }];
  });
  const may = tellableGroups(tellers, told);
  return (group) => {
    const own = tellers.filter((teller) => group.has(teller));
    if (own.length === 0 || !isTold(may, group)) return null;
    return own.reduce((sum, { volume }) => sum + volume, 0);
  };
}

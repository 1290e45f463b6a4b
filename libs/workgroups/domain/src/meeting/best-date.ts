import type { DateAnswer } from './meeting-vocabulary.js';

export interface DateTally {
  readonly dateId: string;
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
}

/** How many answered what of each date, in the order of the dates. */
export function talliesOf(
  dateIds: readonly string[],
  answers: readonly { readonly dateId: string; readonly answer: DateAnswer }[],
): readonly DateTally[] {
  return dateIds.map((dateId) => {
    const given = answers.filter((answer) => answer.dateId === dateId);
    const count = (asked: DateAnswer): number => given.filter(({ answer }) => answer === asked).length;
    return { dateId, yes: count('yes'), ifNeedBe: count('ifNeedBe'), no: count('no') };
  });
}

/**
 * The date at which most can come; of two such, the one that suits more of them; of two such, the earlier in the list.
 *
 * @returns null while nobody can come at any
 */
export function bestDate(tallies: readonly DateTally[]): string | null {
  const coming = ({ yes, ifNeedBe }: DateTally): number => yes + ifNeedBe;
  const [best] = [...tallies].sort((one, other) => coming(other) - coming(one) || other.yes - one.yes);
  return best === undefined || coming(best) === 0 ? null : best.dateId;
}

import type { DateAnswer } from './meeting-vocabulary.js';

/** A date among which members choose. */
export interface ProposedDate {
  readonly dateId: string;
  readonly startsAt: Date;
}

export interface DateTally extends ProposedDate {
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
}

/** How many answered what of each date, in the order of the dates. */
export function talliesOf(
  dates: readonly ProposedDate[],
  answers: readonly { readonly dateId: string; readonly answer: DateAnswer }[],
): readonly DateTally[] {
  return dates.map((date) => {
    const { dateId } = date;
    const given = answers.filter((answer) => answer.dateId === dateId);
    const count = (asked: DateAnswer): number => given.filter(({ answer }) => answer === asked).length;
    return { ...date, yes: count('yes'), ifNeedBe: count('ifNeedBe'), no: count('no') };
  });
}

/**
 * The date to come at which most can; of two such, the one that suits more of them; of two such, the earlier in the list.
 *
 * @returns null while nobody can come at any
 */
export function bestDate(tallies: readonly DateTally[], now: Date): string | null {
  const coming = ({ yes, ifNeedBe }: DateTally): number => yes + ifNeedBe;
  const toCome = tallies.filter(({ startsAt }) => startsAt > now);
  const [best] = toCome.sort((one, other) => coming(other) - coming(one) || other.yes - one.yes);
  return best === undefined || coming(best) === 0 ? null : best.dateId;
}

import { describe, expect, it } from '@jest/globals';
import { textDifference } from './text-difference.js';

const mine = 'Baromètre passé auprès de 214 jeunes en juin. Les horaires du mardi ont été élargis.';
const theirs = 'Baromètre passé auprès de 210 jeunes en juin. Présentation au conseil le 3 décembre.';

const marked = (stretches: readonly { text: string; differs: boolean }[]) =>
  stretches.filter(({ differs }) => differs).map(({ text }) => text.trim());
const whole = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text).join('');

describe('the difference of two texts', () => {
  it('marks in each what the other lacks, and changes neither', () => {
    const difference = textDifference(mine, theirs);

    expect(marked(difference.mine)).toEqual(['214', 'Les horaires du mardi ont été élargis.']);
    expect(marked(difference.theirs)).toEqual(['210', 'Présentation au conseil le 3 décembre.']);
    expect([whole(difference.mine), whole(difference.theirs)]).toEqual([mine, theirs]);
  });

  it('proposes both in one text, in which nothing of either lacks', () => {
    const { merged } = textDifference(mine, theirs);

    expect(merged).toBe(
      'Baromètre passé auprès de 214 210 jeunes en juin. Les horaires du mardi ont été élargis. ' +
        'Présentation au conseil le 3 décembre.',
    );
  });

  it('is none between equal texts, and all of it beside an empty one', () => {
    expect(textDifference(mine, mine).mine).toEqual([{ text: mine, differs: false }]);
    expect(textDifference('', theirs)).toEqual({ mine: [], theirs: [{ text: theirs, differs: true }], merged: theirs });
  });

  it('is found line by line in texts that are very long', () => {
    const long = 'mot '.repeat(2000);

    const difference = textDifference(`${long}\na`, `${long}\nb`);

    expect(marked(difference.mine)).toEqual(['a']);
    expect(marked(difference.theirs)).toEqual(['b']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { writtenWarnings } from './written-warnings.js';

type Figure = Parameters<typeof writtenWarnings>[0];

function figure(code: string, achieved: number | null, facts: Partial<Figure> = {}): Figure {
  const unasked = { target: null, rateBasisPoints: null, percent: null, trace: [], countsPeople: true };
  const partOf = code.includes('.') ? 'reached' : null;
  return { ...unasked, code, label: code, partOf, achieved, published: achieved, warnings: [], ...facts };
}

const sum = { code: 'partsDoNotAddUp' as const, indicatorCode: 'reached', told: 4030, found: 4034, partCode: null };
const above = {
  code: 'partAboveTotal' as const,
  indicatorCode: 'reached',
  told: 30,
  found: 31,
  partCode: 'reached.new',
};

describe('what contradicts a figure', () => {
  test('is told with its numbers where all of them are', () => {
    const reached = figure('reached', 4030, { warnings: [sum] });

    const [told] = writtenWarnings(reached, [reached, figure('reached.new', 3089), figure('reached.again', 945)]);

    expect(told).toMatch(/4030 annoncés, 4034 en additionnant/);
  });

  test.each([
    ['the total', { published: null }, {}],
    ['a part of it', {}, { published: null }],
  ])('is told without any number where %s is kept back', (_, ofTotal, ofPart) => {
    const reached = figure('reached', 30, { warnings: [{ ...sum, told: 30, found: 33 }, above], ...ofTotal });

    const told = writtenWarnings(reached, [reached, figure('reached.new', 31), figure('reached.again', 2, ofPart)]);

    expect(told).toHaveLength(2);
    expect(told.join(' ')).not.toMatch(/\d/);
  });

  test('counts no part that nobody has told', () => {
    const reached = figure('reached', 30, { warnings: [above] });

    const [told] = writtenWarnings(reached, [reached, figure('reached.new', 31), figure('reached.again', null)]);

    expect(told).toContain('(31)');
  });
});

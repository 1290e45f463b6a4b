import { describe, expect, it } from '@jest/globals';
import { groupByDelay } from './group-by-delay.js';

const thursday = new Date('2026-11-19T09:00:00Z');

function titlesByDelay(acts: readonly { title: string; dueAt: string | null }[], timeZone = 'Europe/Paris') {
  const { late, thisWeek, later } = groupByDelay(acts, thursday, timeZone);
  const titles = (group: readonly { title: string }[]) => group.map((act) => act.title);
  return { late: titles(late), thisWeek: titles(thisWeek), later: titles(later) };
}

describe('awaited acts by delay', () => {
  it('puts what is past first, then the week until Sunday night, then the rest', () => {
    const acts = [
      { title: 'next Monday', dueAt: '2026-11-22T23:30:00Z' },
      { title: 'Sunday', dueAt: '2026-11-22T22:30:00Z' },
      { title: 'yesterday', dueAt: '2026-11-18T17:00:00Z' },
    ];

    const groups = titlesByDelay(acts);

    expect(groups).toEqual({ late: ['yesterday'], thisWeek: ['Sunday'], later: ['next Monday'] });
  });

  it('ends the week on the clock of the reader', () => {
    const acts = [{ title: 'Sunday evening in Paris', dueAt: '2026-11-22T21:30:00Z' }];

    expect(titlesByDelay(acts, 'Europe/Paris').thisWeek).toHaveLength(1);
    expect(titlesByDelay(acts, 'Indian/Reunion').thisWeek).toHaveLength(0);
  });

  it('sorts each group by delay and leaves what has none for the end', () => {
    const acts = [
      { title: 'without delay', dueAt: null },
      { title: 'January', dueAt: '2027-01-10T10:00:00Z' },
      { title: 'December', dueAt: '2026-12-10T10:00:00Z' },
    ];

    expect(titlesByDelay(acts).later).toEqual(['December', 'January', 'without delay']);
  });
});

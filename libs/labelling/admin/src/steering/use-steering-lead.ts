import { useLanguage } from '@maillage/platform-admin';
import type { Steering } from './funnel-card.js';
import { useSteeringWords } from './steering-words.js';

/** Two sentences under the title: what changed since two months ago, and what ends within the months told. */
export function useSteeringLead(steering: Steering | undefined): string | null {
  const words = useSteeringWords();
  const { language } = useLanguage();
  if (steering === undefined) return null;
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  const present = steering.evolution.findIndex(({ month }) => month === steering.month);
  const before = steering.evolution[present - 2];
  const labelled = steering.funnel.find(({ stage }) => stage === 'labelled')?.count ?? 0;
  const soon = steering.expiries;
  const count = soon.reduce((sum, one) => sum + one.count, 0);
  const unbegun = soon.reduce((sum, one) => sum + one.unbegun, 0);
  const last = soon.at(-1);
  return [
    before === undefined ? '' : changeOf(labelled - before.labelled, monthName(before.month)),
    last === undefined ? '' : words('expiringLead', { count, month: monthName(last.month) }),
    count > 0 ? words('unbegunLead', { count: unbegun }) : '',
  ].join('');

  function changeOf(added: number, month: string): string {
    if (added === 0) return words('same', { month });
    return words(added > 0 ? 'more' : 'fewer', { count: Math.abs(added), month });
  }
}

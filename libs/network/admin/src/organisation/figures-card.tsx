import { Card, Figure, Figures, NotShared, useFormat } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { latestFigures } from './latest-figures.js';
import type { OrganisationRecord } from './organisation-page.js';

/** The figures of the last year, as far as they are shared, and the places where young people are received. */
export function FiguresCard({ record: { figures, sites } }: { record: OrganisationRecord }) {
  const words = useDirectoryWords();
  const format = useFormat();
  const { year, valueOf } = latestFigures(figures);
  const open = sites.filter(({ closedOn }) => closedOn === null).length;
  const shown = (figure: 'youngPeople' | 'staff' | 'budget', say: (value: number) => string) => {
    const value = valueOf(figure);
    return (
      <Figure size="medium" value={value === null ? <NotShared /> : say(value)} label={words(`figure.${figure}`)} />
    );
  };
  return (
    <Card title={year === null ? words('figures') : words('figuresOf', { year: String(year) })}>
      <Figures>
        {shown('youngPeople', (value) => format.count(value))}
        {shown('staff', (value) => format.count(value / 10))}
        {shown('budget', (value) => format.money(Math.round(value / 100) * 100))}
        <Figure size="medium" value={format.count(open)} label={words('sitesCounted', { count: open })} />
      </Figures>
    </Card>
  );
}

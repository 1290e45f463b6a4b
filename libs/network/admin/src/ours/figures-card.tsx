import { Act, AppLink, Card, type Column, DataTable, Nothing, PrivacyNote } from '@maillage/platform-admin';
import { useState } from 'react';
import type { Figure } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { FigureDialog } from './figure-dialog.js';
import { figures } from './figure-values.js';
import { useOursWords } from './ours-words.js';
import { useFigureWords } from './use-figure-words.js';
import { useMay } from './use-may.js';
import type { OurRecord } from './use-our-record.js';
import styles from './ours.module.css';

type Declared = OurRecord['figures'];

interface Year {
  readonly year: number;
  readonly values: Partial<Record<Figure, number>>;
}

interface FiguresCardProps {
  declared: Declared;
  onDone: (sentence: string) => void;
}

/** What weighs votes and shares costs, year by year, with a way to see who reads it. */
export function FiguresCard({ declared, onDone }: FiguresCardProps) {
  const words = useOursWords();
  const { places } = useNetworkFrame();
  const may = useMay()('keepProfile');
  const [declaring, setDeclaring] = useState(false);
  const columns = useFigureColumns();
  const years = yearsOf(declared);
  const act = <Act size="small" label={words('figures.declare')} available={may} onAct={() => setDeclaring(true)} />;
  return (
    <Card title={words('figures.title')} beside={act} flush>
      {years.length === 0 ? (
        <p className={styles.inCard}>{words('figures.nothing')}</p>
      ) : (
        <DataTable
          caption={words('figures.title')}
          columns={columns}
          rows={years}
          rowKey={({ year }) => String(year)}
        />
      )}
      <div className={styles.inCard}>
        <PrivacyNote>
          {words('figures.lead')} <AppLink href={places.ourReaders('staff')}>{words('whoSees')}</AppLink>
        </PrivacyNote>
      </div>
      {declaring && <FigureDialog declared={declared} onClose={() => setDeclaring(false)} onDone={onDone} />}
    </Card>
  );
}

function yearsOf(declared: Declared): Year[] {
  const byYear = new Map<number, Partial<Record<Figure, number>>>();
  for (const { year, figure, value } of declared) byYear.set(year, { ...byYear.get(year), [figure]: value });
  return [...byYear].map(([year, values]) => ({ year, values })).sort((one, other) => other.year - one.year);
}

function useFigureColumns(): Column<Year>[] {
  const words = useOursWords();
  const figureWords = useFigureWords();
  return [
    { key: 'year', header: words('figures.year'), rowHead: true, render: ({ year }) => year },
    ...figures.map((figure) => ({
      key: figure,
      header: words(`figures.${figure}`),
      align: 'end' as const,
      render: ({ values }: Year) => {
        const value = values[figure];
        return value === undefined ? <Nothing /> : figureWords(figure, value);
      },
    })),
  ];
}

import {
  dayIn,
  EffectPreview,
  FormDialog,
  missing,
  NumberField,
  RadioGroupField,
  TextField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { Figure } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { figures, readFigure } from './figure-values.js';
import { declareFigureMutation, ourRecordQuery } from './our-record.operations.js';
import { useOursWords } from './ours-words.js';
import { useFigureWords } from './use-figure-words.js';
import type { OurRecord } from './use-our-record.js';

interface FigureDialogProps {
  declared: OurRecord['figures'];
  onClose: () => void;
  onDone: (sentence: string) => void;
}

interface Values {
  year: number | null;
  figure: Figure;
  value: string;
}

const refetch = [ourRecordQuery];
const fields = ['year', 'value'] as const;

/** One figure of one year; what was declared before is said, and replaced. */
export function FigureDialog({ declared, onClose, onDone }: FigureDialogProps) {
  const words = useOursWords();
  const form = useFigureForm(onClose, onDone);
  const { year, figure } = form.values;
  const before = declared.find((one) => one.year === year && one.figure === figure);
  const { acting } = useNetworkFrame();
  const figureWords = useFigureWords();
  const asked = acting.kind === 'localMission' ? figures : figures.filter((one) => one !== 'youngPeople');
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('figures.declareTitle')}
      detail={words('figures.lead')}
      label={words('figures.label')}
    >
      <NumberField {...form.field('year')} label={words('figures.year')} />
      <RadioGroupField
        {...form.field('figure')}
        label={words('figures.which')}
        options={asked.map((value) => ({ value, label: words(`figures.${value}`) }))}
        layout="column"
      />
      <TextField {...form.field('value')} label={words(`figures.${figure}`)} hint={words(`figures.${figure}Hint`)} />
      {before !== undefined && (
        <EffectPreview
          sentence={words('figures.replaces', {
            value: figureWords(figure, before.value),
            year: String(before.year),
          })}
        />
      )}
    </FormDialog>
  );
}

function useFigureForm(onClose: () => void, onDone: (sentence: string) => void) {
  const words = useOursWords();
  const { acting } = useNetworkFrame();
  const declare = useApiAct(declareFigureMutation, { refetch });
  return useRefusableForm<Values>({
    initial: { year: Number(dayIn(acting.timeZone).slice(0, 4)) - 1, figure: 'staff', value: '' },
    check: ({ year, figure, value }) => {
      const wrong = value.trim() === '' ? words('figures.valueMissing') : words('figures.notDecimal', { text: value });
      return {
        year: missing(year === null ? null : String(year), words('figures.yearMissing')),
        value: missing(readFigure(figure, value)?.toString() ?? null, wrong),
      };
    },
    send: ({ year, figure, value }) => declare({ year: year ?? 0, figure, value: readFigure(figure, value) ?? 0 }),
    troublesOf: useFieldTroubles<Values>(fields),
    onDone: () => {
      onDone(words('figures.declared'));
      onClose();
    },
  });
}

import {
  type ComputedField,
  type FormDefinition,
  type FormField,
  type Formula,
  fieldsOf,
} from '@maillage/forms-domain';
import { ChoicesField, NumberField, SelectField } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';
import { figuresOf } from './condition-rows.js';
import { useFigureNames } from './use-figure-names.js';

interface FormulaFieldsProps {
  readonly definition: FormDefinition;
  readonly field: ComputedField;
  readonly onChange: (field: FormField) => void;
}

/** A sum of figures, or one figure by another. */
export function FormulaFields({ definition, field, onChange }: FormulaFieldsProps) {
  const words = useFormsWords();
  const names = useFigureNames();
  const { formula, unit, decimals } = field;
  const figures = fieldsOf(definition)
    .filter(({ key }) => key !== field.key)
    .flatMap((one) => figuresOf(one, names));
  const options = figures.map(({ reference: value, label }) => ({ value, label }));
  const units = formula.op === 'sum' ? (['number', 'money'] as const) : (['number', 'percent', 'money'] as const);
  const write = (next: Formula) =>
    onChange({ ...field, formula: next, unit: next.op === formula.op ? unit : 'number' });
  return (
    <>
      <SelectField
        label={words('formula.how')}
        none={null}
        options={(['sum', 'ratio'] as const).map((value) => ({ value, label: words(`formula.${value}`) }))}
        value={formula.op}
        onChange={(op) => write(op === 'ratio' ? { op, of: '', to: '' } : { op: 'sum', of: [] })}
      />
      {formula.op === 'sum' ? (
        <ChoicesField
          id="operands"
          label={words('formula.of')}
          options={options}
          value={formula.of}
          onChange={(of) => write({ op: 'sum', of })}
        />
      ) : (
        <>
          <SelectField
            label={words('formula.divided')}
            {...{ options }}
            value={formula.of}
            onChange={(of) => write({ ...formula, of: of ?? '' })}
          />
          <SelectField
            label={words('formula.divisor')}
            {...{ options }}
            value={formula.to}
            onChange={(to) => write({ ...formula, to: to ?? '' })}
          />
        </>
      )}
      <SelectField
        label={words('formula.unit')}
        none={null}
        options={units.map((value) => ({ value, label: words(`formula.in.${value}`) }))}
        value={unit}
        onChange={(next) => onChange({ ...field, unit: units.find((one) => one === next) ?? 'number' })}
      />
      {unit !== 'money' && (
        <NumberField
          label={words('shape.decimals')}
          value={decimals}
          onChange={(next) => onChange({ ...field, decimals: next ?? 0 })}
        />
      )}
    </>
  );
}

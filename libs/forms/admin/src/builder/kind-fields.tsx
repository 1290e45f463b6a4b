import {
  budgetAccounts,
  type BudgetAccount,
  type BudgetField,
  type ChoiceField,
  type DateField as DayField,
  type FormDefinition,
  type FormField,
  type NumberField as FigureField,
  type RepeatField,
  type TextField as WrittenField,
} from '@maillage/forms-domain';
import {
  CheckField,
  ChoicesField,
  DateField,
  FieldRow,
  MoneyField,
  NumberField,
  TextAreaField,
  TextField,
} from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';
import { readChoices, writtenChoices } from './choice-lines.js';
import { FormulaFields } from './formula-fields.js';

interface KindFieldsProps {
  readonly definition: FormDefinition;
  readonly field: FormField;
  readonly onChange: (field: FormField) => void;
}

interface EditedProps<Field> {
  readonly field: Field;
  readonly onChange: (field: FormField) => void;
}

/** What a field says because of its kind. */
export function KindFields({ definition, field, onChange }: KindFieldsProps) {
  const words = useFormsWords();
  switch (field.kind) {
    case 'text':
      return <TextShape {...{ field, onChange }} />;
    case 'number':
      return <NumberShape {...{ field, onChange }} />;
    case 'money':
      return (
        <FieldRow legend={words('shape.bounds')}>
          <MoneyField label={words('shape.min')} value={field.min} onChange={(min) => onChange({ ...field, min })} />
          <MoneyField label={words('shape.max')} value={field.max} onChange={(max) => onChange({ ...field, max })} />
        </FieldRow>
      );
    case 'date':
      return <DayShape {...{ field, onChange }} />;
    case 'choice':
      return <ChoiceShape {...{ field, onChange }} />;
    case 'file':
      return (
        <NumberField
          label={words('shape.most')}
          value={field.most}
          onChange={(most) => onChange({ ...field, most: most ?? 1 })}
        />
      );
    case 'repeat':
      return <RepeatShape {...{ field, onChange }} />;
    case 'budget':
      return <BudgetShape {...{ field, onChange }} />;
    case 'computed':
      return <FormulaFields {...{ definition, field, onChange }} />;
    case 'siret':
    case 'commune':
    case 'organisation':
      return null;
  }
}

function TextShape({ field, onChange }: EditedProps<WrittenField>) {
  const words = useFormsWords();
  return (
    <>
      <CheckField label={words('shape.long')} checked={field.long} onChange={(long) => onChange({ ...field, long })} />
      <NumberField
        label={words('shape.maxLength')}
        value={field.maxLength}
        onChange={(maxLength) => onChange({ ...field, maxLength })}
      />
    </>
  );
}

function NumberShape({ field, onChange }: EditedProps<FigureField>) {
  const words = useFormsWords();
  const { decimals } = field;
  return (
    <>
      <FieldRow legend={words('shape.bounds')}>
        <NumberField
          {...{ decimals }}
          label={words('shape.min')}
          value={field.min}
          onChange={(min) => onChange({ ...field, min })}
        />
        <NumberField
          {...{ decimals }}
          label={words('shape.max')}
          value={field.max}
          onChange={(max) => onChange({ ...field, max })}
        />
      </FieldRow>
      <FieldRow legend={words('shape.unit')}>
        <TextField label={words('shape.unit')} value={field.unit} onChange={(unit) => onChange({ ...field, unit })} />
        <NumberField
          label={words('shape.decimals')}
          value={decimals}
          onChange={(next) => onChange({ ...field, decimals: next ?? 0 })}
        />
      </FieldRow>
    </>
  );
}

function DayShape({ field, onChange }: EditedProps<DayField>) {
  const words = useFormsWords();
  return (
    <FieldRow legend={words('shape.bounds')}>
      <DateField label={words('shape.from')} value={field.from} onChange={(from) => onChange({ ...field, from })} />
      <DateField label={words('shape.until')} value={field.until} onChange={(until) => onChange({ ...field, until })} />
    </FieldRow>
  );
}

function ChoiceShape({ field, onChange }: EditedProps<ChoiceField>) {
  const words = useFormsWords();
  return (
    <>
      <TextAreaField
        label={words('shape.choices')}
        hint={words('shape.choicesHint')}
        value={writtenChoices(field.choices)}
        onChange={(text) => onChange({ ...field, choices: readChoices(text, field.choices) })}
      />
      <CheckField label={words('shape.many')} checked={field.many} onChange={(many) => onChange({ ...field, many })} />
    </>
  );
}

function RepeatShape({ field, onChange }: EditedProps<RepeatField>) {
  const words = useFormsWords();
  return (
    <FieldRow legend={words('shape.lines')}>
      <NumberField
        label={words('shape.atLeast')}
        value={field.atLeast}
        onChange={(atLeast) => onChange({ ...field, atLeast: atLeast ?? 0 })}
      />
      <NumberField
        label={words('shape.atMost')}
        value={field.atMost}
        onChange={(atMost) => onChange({ ...field, atMost: atMost ?? 1 })}
      />
    </FieldRow>
  );
}

function BudgetShape({ field, onChange }: EditedProps<BudgetField>) {
  const words = useFormsWords();
  const accounts = budgetAccounts.filter((account) => account !== '86' && account !== '87');
  const inOrder = (chosen: readonly BudgetAccount[]) => budgetAccounts.filter((account) => chosen.includes(account));
  return (
    <>
      <ChoicesField
        id="accounts"
        label={words('shape.accounts')}
        options={accounts.map((value) => ({ value, label: `${value} ${words(`account.${value}`)}` }))}
        value={field.accounts}
        onChange={(chosen) => onChange({ ...field, accounts: inOrder(chosen) })}
      />
      <TextAreaField
        label={words('shape.funders')}
        hint={words('shape.choicesHint')}
        value={writtenChoices(field.funders)}
        onChange={(text) => onChange({ ...field, funders: text === '' ? [] : readChoices(text, field.funders) })}
      />
      <CheckField
        label={words('shape.mustBalance')}
        checked={field.mustBalance}
        onChange={(mustBalance) => onChange({ ...field, mustBalance })}
      />
      <CheckField
        label={words('shape.withVoluntary')}
        checked={field.withVoluntary}
        onChange={(withVoluntary) => onChange({ ...field, withVoluntary })}
      />
    </>
  );
}

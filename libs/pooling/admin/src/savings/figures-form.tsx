import {
  Act,
  ActForm,
  Card,
  DateField,
  ErrorSummary,
  FieldRow,
  FormActions,
  MoneyField,
  NumberField,
  Pile,
  RefusalBanner,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { ComponentProps } from 'react';
import type { SavingsDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import styles from './savings.module.css';
import { keepSavingsMutation } from './savings.operations.js';

interface FiguresFormProps {
  savings: SavingsDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

type PaidKey = `paid-${string}`;

type FiguresValues = {
  startsOn: string | null;
  months: number | null;
  feeCents: number | null;
  source: string;
} & Record<PaidKey, number | null>;

const paidKey = (id: string): PaidKey => `paid-${id}`;

type PaidFieldProps = Omit<ComponentProps<typeof MoneyField>, 'value'> & { value: number | null | undefined };

/** What one Mission pays: nothing said yet until it is written. */
function PaidField({ value, ...field }: PaidFieldProps) {
  return <MoneyField {...field} value={value ?? null} />;
}

/** Over which months, at which fee, and what each Mission pays: amounts may come one after the other. */
export function FiguresForm({ savings, onClose, onDone }: FiguresFormProps) {
  const words = usePoolingWords();
  const form = useFigures(savings, onDone);
  return (
    <Card title={words('savings.figuresTitle')}>
      <ActForm onSubmit={form.submit} label={words('savings.figuresTitle')}>
        <Pile gap="md">
          <p>{words('savings.figuresDetail')}</p>
          <RefusalBanner refusal={form.refusal} />
          <ErrorSummary errors={form.summary} />
          <FieldRow legend={words('savings.period')}>
            <DateField {...form.field('startsOn')} label={words('savings.startsOn')} />
            <NumberField
              {...form.field('months')}
              label={words('savings.monthsCounted')}
              suffix={words('savings.monthsSuffix')}
            />
          </FieldRow>
          <MoneyField {...form.field('feeCents')} label={words('savings.fee')} hint={words('savings.feeHint')} />
          <TextField {...form.field('source')} label={words('savings.source')} hint={words('savings.sourceHint')} />
          <fieldset className={styles.amounts}>
            <legend>{words('savings.paid')}</legend>
            {savings.members.map(({ organisation }) => (
              <PaidField key={organisation.id} {...form.field(paidKey(organisation.id))} label={organisation.name} />
            ))}
          </fieldset>
          <FormActions>
            <Act
              type="submit"
              variant="filled"
              label={words('savings.act.save')}
              busyLabel={words('campaign.acting')}
              busy={form.busy}
            />
            <Act variant="link" label={words('campaign.back')} onAct={onClose} />
          </FormActions>
        </Pile>
      </ActForm>
    </Card>
  );
}

function useFigures(savings: SavingsDetailFragment, onDone: () => void) {
  const words = usePoolingWords();
  const keep = useApiAct(keepSavingsMutation);
  const trouble = (label: string) => ({
    problem: words('savings.missing', { label }),
    remedy: words('savings.missingRemedy'),
  });
  return useRefusableForm<FiguresValues>({
    initial: valuesOf(savings),
    check: ({ startsOn, months }) => ({
      ...(startsOn === null ? { startsOn: trouble(words('savings.startsOn')) } : {}),
      ...(months === null ? { months: trouble(words('savings.monthsCounted')) } : {}),
    }),
    send: ({ startsOn, months, feeCents, source, ...amounts }) =>
      keep({
        ...{ campaignId: savings.campaignId, startsOn: startsOn ?? '', months: months ?? 0 },
        ...{ feeCents: feeCents ?? 0, source: source.trim() },
        paid: savings.members.flatMap(({ organisation: { id: organisationId } }) => {
          const amountCents = amounts[paidKey(organisationId)] ?? null;
          return amountCents === null ? [] : [{ organisationId, amountCents }];
        }),
      }),
    onDone,
  });
}

function valuesOf({ startsOn, months, feeCents, source, members }: SavingsDetailFragment): FiguresValues {
  const paid = members.map(({ organisation, line }) => [paidKey(organisation.id), line?.nowCents ?? null] as const);
  const amounts: Record<PaidKey, number | null> = Object.fromEntries(paid);
  return { ...amounts, startsOn, months: months ?? 12, feeCents, source: source ?? '' };
}

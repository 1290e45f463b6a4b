import {
  Act,
  ActForm,
  Card,
  CheckField,
  ChoicesField,
  DateField,
  ErrorSummary,
  FieldRow,
  FormActions,
  RefusalBanner,
  TextAreaField,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useCourseActs } from '../application/use-course-acts.js';
import { useLifeAct } from '../application/use-life-act.js';
import type { AuditFileFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit-file.module.css';
import { sendAuditPlanMutation } from './audit.operations.js';
import { PlanCard } from './plan-card.js';
import { auditMethods, peopleOf, planTroubles, planValues, type PlanValues } from './plan-values.js';

interface PlanPartProps {
  file: AuditFileFieldsFragment;
  onSent: () => void;
}

/** The plan: written and sent before the audit, read after. */
export function PlanPart({ file, onSent }: PlanPartProps) {
  const acts = useCourseActs(file.course.acts);
  const names = new Map(file.criteria.map((criterion) => [criterion.key, criterion]));
  if (acts.present('sendPlan')) return <PlanForm file={file} onSent={onSent} />;
  if (file.plan === null) return null;
  return <PlanCard plan={file.plan} auditors={file.auditors} nameOf={(key) => names.get(key) ?? null} />;
}

function PlanForm({ file, onSent }: PlanPartProps) {
  const words = useLifeWords();
  const acts = useCourseActs(file.course.acts);
  const sendPlan = useLifeAct(sendAuditPlanMutation);
  const keys = file.criteria.filter(({ excluded }) => excluded === null).map(({ key }) => key);
  const form = useRefusableForm<PlanValues>({
    initial: planValues(file.plan, keys),
    check: (values) => planTroubles(values, words),
    send: (values) =>
      sendPlan({
        cycleId: file.course.id,
        from: values.from ?? '',
        to: values.to ?? '',
        methods: [...values.methods],
        peopleMet: peopleOf(values),
        sample: [...values.sample],
        note: values.note.trim(),
      }),
    onDone: onSent,
  });
  const sentBefore = file.plan !== null && file.plan.sentAt !== null;
  return (
    <Card title={words('auditing.plan.title')}>
      <p className={styles.muted}>{words('auditing.plan.lead')}</p>
      <ActForm onSubmit={form.submit} label={words('auditing.plan.title')}>
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <FieldRow legend={words('audited.dates')}>
          <DateField {...form.field('from')} label={words('auditing.plan.from')} />
          <DateField {...form.field('to')} label={words('auditing.plan.to')} />
        </FieldRow>
        <ChoicesField
          {...form.field('methods')}
          label={words('auditing.plan.methods')}
          options={auditMethods.map((value) => ({ value, label: words(`audited.method.${value}`) }))}
        />
        <TextAreaField
          {...form.field('people')}
          label={words('auditing.plan.people')}
          hint={words('auditing.plan.peopleHint')}
          rows={4}
        />
        <SampleField file={file} field={form.field('sample')} />
        <TextAreaField {...form.field('note')} label={words('auditing.plan.note')} rows={3} maxLength={4000} />
        <FormActions>
          <Act
            type="submit"
            variant="filled"
            label={words(sentBefore ? 'auditing.plan.sendAgain' : 'auditing.plan.send')}
            busyLabel={words('application.acting')}
            available={acts.of('sendPlan')}
            busy={form.busy}
          />
        </FormActions>
      </ActForm>
    </Card>
  );
}

interface SampleFieldProps {
  file: AuditFileFieldsFragment;
  field: {
    id: string;
    value: readonly string[];
    onChange: (value: readonly string[]) => void;
    error?: string;
  };
}

/** The criteria of the sample, in the order of the framework. */
function SampleField({ file, field }: SampleFieldProps) {
  const words = useLifeWords();
  const criteria = file.criteria.filter(({ excluded }) => excluded === null);
  const chosen = new Set(field.value);
  const change = (key: string, checked: boolean) =>
    field.onChange(criteria.map((one) => one.key).filter((one) => (one === key ? checked : chosen.has(one))));
  const all = chosen.size === criteria.length;
  return (
    <fieldset>
      <legend>
        <b>{words('auditing.plan.sample')}</b>
      </legend>
      <p className={styles.muted}>
        {words('auditing.plan.sampleHint')}. {words('auditing.plan.sampleCount', { count: chosen.size })}.
      </p>
      <p>
        <Act
          variant="link"
          size="small"
          label={words(all ? 'auditing.plan.chooseNone' : 'auditing.plan.chooseAll')}
          onAct={() => field.onChange(all ? [] : criteria.map(({ key }) => key))}
        />
      </p>
      <div className={styles.sampleList}>
        {criteria.map(({ key, code, title }, place) => (
          <div key={key}>
            <CheckField
              label={`${code} ${title}`}
              checked={chosen.has(key)}
              onChange={(checked) => change(key, checked)}
              {...(place === 0 ? { id: field.id, error: field.error } : {})}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

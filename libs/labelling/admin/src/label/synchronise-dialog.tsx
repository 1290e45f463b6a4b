import { useQuery } from '@apollo/client/react';
import {
  Dialog,
  EffectPreview,
  FormDialog,
  QueryStates,
  RadioGroupField,
  useApiAct,
  useFormat,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { synchroniseCycleMutation } from '../assessment/assessment.mutations.js';
import { previewSynchronisationQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment, PreviewSynchronisationQuery, ScaleStrategy } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import styles from '../self-assessment/criterion.module.css';

type Preview = PreviewSynchronisationQuery['previewSynchronisation'];

interface SynchroniseDialogProps {
  cycle: LabelCycleDetailFragment;
  onClose: () => void;
}

/** What a newer version of the framework would change, and the passage to it. */
export function SynchroniseDialog({ cycle, onClose }: SynchroniseDialogProps) {
  const words = useAssessmentWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(previewSynchronisationQuery, {
    variables: { cycleId: cycle.id },
    fetchPolicy: 'network-only',
  });
  const preview = data?.previewSynchronisation;
  if (preview !== undefined) return <SynchroniseForm preview={preview} onClose={onClose} />;
  return (
    <Dialog opened onClose={onClose} title={words('label.synchronise')}>
      <QueryStates
        loading={loading}
        what={words('label.synchronise')}
        error={refused(error)}
        onRetry={() => void refetch()}
      >
        {null}
      </QueryStates>
    </Dialog>
  );
}

type Choices = Record<string, ScaleStrategy | null>;

function SynchroniseForm({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const synchronise = useApiAct(synchroniseCycleMutation);
  const missing = words('label.syncChoiceMissing');
  const form = useRefusableForm<Choices>({
    initial: Object.fromEntries(preview.mustChoose.map((key) => [key, null])),
    check: (choices) =>
      Object.fromEntries(
        Object.entries(choices).flatMap(([key, choice]) =>
          choice === null ? [[key, { problem: missing, remedy: missing }]] : [],
        ),
      ),
    send: (choices) =>
      synchronise({
        cycleId: preview.cycleId,
        toVersionId: preview.toVersionId,
        choices: Object.entries(choices).flatMap(([criterionKey, strategy]) =>
          strategy === null ? [] : [{ criterionKey, strategy }],
        ),
      }),
    onDone: onClose,
  });
  const rows = preview.criteria.filter(({ changes }) => !changes.includes('same'));
  const percent = (points: number) => format.percent(points / 10_000);
  return (
    <FormDialog
      title={words('label.syncTitle', { from: preview.fromVersion, to: preview.toVersion })}
      detail={words('label.syncDetail')}
      label={words('label.syncAct', { version: preview.toVersion })}
      form={form}
      onClose={onClose}
    >
      <EffectPreview
        sentence={words('label.syncScore', {
          before: percent(preview.doneBefore),
          after: percent(preview.doneAfter),
        })}
      >
        <ul className={styles.files}>
          {rows.map(({ key, codeAfter, codeBefore, title, changes }) => (
            <li key={key}>
              <b>
                {codeAfter ?? codeBefore} {title}
              </b>
              {format.colon} {changes.map((change) => words(`label.change.${change}`)).join(', ')}
            </li>
          ))}
        </ul>
        <p>{words('label.syncSame', { count: preview.criteria.length - rows.length })}</p>
      </EffectPreview>
      {preview.criteria
        .filter(({ key }) => preview.mustChoose.includes(key))
        .map(({ key, codeAfter, title, keptDonePercent }) => (
          <RadioGroupField<ScaleStrategy>
            key={key}
            {...chosen(form.field(key))}
            layout="column"
            label={words('label.syncChoice', { code: codeAfter ?? '', title })}
            options={[
              {
                value: 'keep',
                label: words('label.syncKeep', { percent: format.percent((keptDonePercent ?? 0) / 100) }),
              },
              { value: 'clearForReview', label: words('label.syncClear') },
            ]}
          />
        ))}
    </FormDialog>
  );
}

/** A choice that was not made yet is none. */
function chosen<Value>({
  value,
  ...field
}: {
  value: Value | null | undefined;
  id: string;
  error?: string;
  onChange: (value: Value | null) => void;
}) {
  return { ...field, value: value ?? null };
}

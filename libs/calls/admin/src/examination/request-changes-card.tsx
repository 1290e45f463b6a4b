import {
  Act,
  ActForm,
  Card,
  DateTimeField,
  ErrorSummary,
  FormActions,
  RefusalBanner,
  useApiAct,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ExaminationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { writtenInstantOf } from '../parts/written-instant.js';
import type { CorrectionDraft } from './correction-draft.js';
import { requestChangesMutation } from './examination.mutations.js';

interface RequestChangesCardProps {
  examination: ExaminationFieldsFragment;
  drafts: readonly CorrectionDraft[];
  onRemove: (fieldKey: string) => void;
  onSent: () => void;
}

/** The corrections that were written, sent together with the day until which they are taken. */
export function RequestChangesCard({ examination, drafts, onRemove, onSent }: RequestChangesCardProps) {
  const words = useCallsWords();
  const { acting } = useCallsFrame();
  const request = useApiAct(requestChangesMutation);
  const missing = words('correction.untilMissing');
  const zone = acting.timeZone;
  const form = useRefusableForm<{ until: string | null }>({
    initial: { until: null },
    check: ({ until }) => (until === null ? { until: { problem: missing, remedy: missing } } : {}),
    send: ({ until }) =>
      request({
        applicationId: examination.id,
        until: writtenInstantOf(until ?? '', zone),
        corrections: drafts.map(({ fieldKey, kind, body }) => ({ fieldKey, kind, body })),
      }),
    onDone: onSent,
  });
  if (drafts.length === 0) return null;
  return (
    <Card title={words('correction.toSend', { count: drafts.length })}>
      <ActForm onSubmit={form.submit} label={words('correction.send')}>
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <ul className={textStyles.entries}>
          {drafts.map(({ fieldKey, label, kind, body }) => (
            <li key={fieldKey}>
              <div className={textStyles.entryHead}>
                <b>{label}</b>
                {words(`correctionKind.${kind}`)}
              </div>
              <p className={textStyles.prose}>{body}</p>
              <Act
                size="small"
                variant="link"
                label={words('correction.remove', { label })}
                onAct={() => onRemove(fieldKey)}
              />
            </li>
          ))}
        </ul>
        <DateTimeField {...form.field('until')} zone={zone} label={words('correction.until')} />
        <FormActions>
          <Act type="submit" variant="filled" label={words('correction.send')} busy={form.busy} />
        </FormActions>
      </ActForm>
    </Card>
  );
}

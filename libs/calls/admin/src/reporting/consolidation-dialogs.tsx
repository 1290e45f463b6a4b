import { fieldsOf } from '@maillage/forms-domain';
import {
  BarList,
  Dialog,
  FormDialog,
  SelectField,
  TextAreaField,
  useApiAct,
  useFormat,
  useRefusableForm,
} from '@maillage/platform-admin';
import { formIn } from '../consortium/form-in.js';
import type { ProjectReportFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { askReportCorrectionMutation, closeReportMutation, reportQuery, reportsQuery } from './report.operations.js';

type Consolidation = NonNullable<ProjectReportFieldsFragment['consolidation']>;
type Figure = Consolidation['figures'][number];
type Share = Consolidation['shares'][number];
const changed = [reportQuery, reportsQuery];

interface TraceDialogProps {
  figure: Figure;
  shares: readonly Share[];
  onClose: () => void;
}

/** Each organisation that a figure comes from, with what it told. */
export function TraceDialog({ figure, shares, onClose }: TraceDialogProps) {
  const words = useCallsWords();
  const format = useFormat();
  const names = new Map(shares.map(({ organisation }) => [organisation.id, organisation.name]));
  return (
    <Dialog opened onClose={onClose} title={words('reporting.trace', { name: figure.label })}>
      <BarList
        label={figure.label}
        bars={figure.trace.map(({ organisationId, value }) => ({
          key: organisationId,
          label: names.get(organisationId) ?? '',
          figure: format.count(value),
          value,
        }))}
      />
    </Dialog>
  );
}

/** A share is opened again, with what is asked of it. */
export function CorrectionDialog({
  reportId,
  share,
  onClose,
}: {
  reportId: string;
  share: Share;
  onClose: () => void;
}) {
  const words = useCallsWords();
  const ask = useApiAct(askReportCorrectionMutation, { refetch: changed });
  const organisationId = share.organisation.id;
  const form = useRefusableForm({
    initial: { field: '' as string | null, body: '' },
    send: ({ field, body }) => ask({ reportId, organisationId, fieldKey: field === '' ? null : field, body }),
    onDone: onClose,
  });
  const fields = fieldsOf(formIn(share.form)).map(({ key, label }) => ({ value: key, label }));
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('reporting.askTitle', { name: share.organisation.name })}
      detail={words('reporting.askDetail')}
      label={words('reporting.ask')}
    >
      <SelectField
        {...form.field('field')}
        label={words('reporting.field')}
        options={[{ value: '', label: words('reporting.wholeShare') }, ...fields]}
      />
      <TextAreaField {...form.field('body')} label={words('reporting.body')} rows={4} />
    </FormDialog>
  );
}

interface CloseReportDialogProps {
  reportId: string;
  /** Whether shares are missing, so that a reason is asked. */
  isIncomplete: boolean;
  onClose: () => void;
}

export function CloseReportDialog({ reportId, isIncomplete, onClose }: CloseReportDialogProps) {
  const words = useCallsWords();
  const close = useApiAct(closeReportMutation, { refetch: changed });
  const form = useRefusableForm({
    initial: { summary: '', reason: '' },
    send: ({ summary, reason }) => close({ reportId, summary, reason: reason === '' ? null : reason }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('reporting.close')}
      detail={words('reporting.closeDetail')}
      label={words('reporting.close')}
    >
      <TextAreaField {...form.field('summary')} label={words('reporting.summary')} rows={5} first />
      {isIncomplete && <TextAreaField {...form.field('reason')} label={words('reporting.closeReason')} rows={2} />}
    </FormDialog>
  );
}

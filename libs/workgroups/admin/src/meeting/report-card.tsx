import {
  Act,
  ActRow,
  Card,
  DateField,
  Empty,
  FormDialog,
  Pile,
  TextAreaField,
  useApiAct,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { AskDialog, ReasonDialog } from '../parts/ask-dialog.js';
import { useToldActs } from '../parts/use-told-acts.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { AmendmentsList } from './amendments-list.js';
import {
  amendReportMutation,
  freezeReportMutation,
  reviseReportMutation,
  sendReportMutation,
  writeReportMutation,
} from './meeting.mutations.js';
import { ReportTag } from './meeting-tag.js';

type Report = NonNullable<MeetingFieldsFragment['report']>;
type Asked = 'write' | 'send' | 'revise' | 'amend';

/** What was said, as its readers find it: written by who leads, amended and validated by those present, then frozen. */
export function ReportCard({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const report = meeting.report ?? null;
  if (meeting.state !== 'held') return null;
  return (
    <Card
      title={words('meeting.report.title')}
      place="compte-rendu"
      beside={report === null ? undefined : <ReportTag state={report.state} />}
    >
      <Pile gap="md">
        <div>
          {report === null ? (
            <Empty title={words('meeting.report.none')} detail={words('meeting.report.noneDetail')} />
          ) : (
            <ReportText report={report} />
          )}
        </div>
        <Validations meeting={meeting} />
        <AmendmentsList meeting={meeting} />
        {report !== null && <ReportActs meeting={meeting} report={report} />}
      </Pile>
    </Card>
  );
}

function ReportText({ report: { items, summary } }: { report: Report }) {
  const words = useWorkgroupsWords();
  return (
    <Pile gap="md">
      {summary !== '' && (
        <div className={textStyles.block}>
          <h3>{words('meeting.report.summary')}</h3>
          <p className={textStyles.prose}>{summary}</p>
        </div>
      )}
      {items.map(({ title, presenterName, text }, place) => (
        <div key={place} className={textStyles.block}>
          <h3>
            {place + 1}. {title}
          </h3>
          {presenterName !== null && <span className={textStyles.under}>{presenterName}</span>}
          {text !== '' && <p className={textStyles.prose}>{text}</p>}
        </div>
      ))}
    </Pile>
  );
}

function Validations({ meeting: { validations } }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  if (validations.length === 0) return null;
  const names = validations.map(({ name }) => name).join(', ');
  return <p className={textStyles.dim}>{words('meeting.report.validatedBy', { names })}</p>;
}

function ReportActs({ meeting, report }: { meeting: MeetingFieldsFragment; report: Report }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const [asked, setAsked] = useState<Asked | null>(null);
  const acts = useToldActs(meeting.reportActs);
  const isNew = report.version === 0;
  const amend = useApiAct(amendReportMutation);
  const revise = useApiAct(reviseReportMutation);
  const freeze = useApiAct(freezeReportMutation);
  const meetingId = meeting.id;
  const close = () => setAsked(null);
  const act = (name: Asked, variant: 'filled' | 'outlined' = 'outlined') =>
    acts.present(name) && (
      <Act
        variant={variant}
        available={acts.of(name)}
        label={words(`meeting.report.${name}`)}
        onAct={() => setAsked(name)}
        fullOnPhone
      />
    );
  return (
    <>
      <ActRow>
        {isNew ? (
          <Act variant="filled" label={words('meeting.report.write')} onAct={() => setAsked('write')} fullOnPhone />
        ) : (
          act('write')
        )}
        {act('send', 'filled')}
        {act('amend')}
        {acts.present('freeze') && (
          <Act
            available={acts.of('freeze')}
            label={words('meeting.report.freeze')}
            onAct={() => freeze({ meetingId })}
          />
        )}
        {act('revise')}
        {report.state === 'validated' && (
          <Act
            download
            icon={<IconFileDownload aria-hidden />}
            label={words('meeting.report.pdf')}
            href={places.meetingReportFile(meetingId)}
          />
        )}
      </ActRow>
      {asked === 'write' && <WriteDialog meetingId={meetingId} report={report} onClose={close} />}
      {asked === 'send' && <SendDialog meetingId={meetingId} onClose={close} />}
      {asked === 'revise' && (
        <ReasonDialog
          title={words('meeting.report.revise')}
          label={words('meeting.report.revise')}
          send={(reason) => revise({ meetingId, reason })}
          onClose={close}
        />
      )}
      {asked === 'amend' && (
        <AskDialog
          title={words('meeting.report.amend')}
          label={words('meeting.report.amend')}
          field={words('meeting.report.amendBody')}
          missing={words('meeting.report.amendMissing')}
          maxLength={5_000}
          send={(body) => amend({ meetingId, body })}
          onClose={close}
        />
      )}
    </>
  );
}

function WriteDialog({ meetingId, report, onClose }: { meetingId: string; report: Report; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const write = useApiAct(writeReportMutation);
  const form = useRefusableForm({
    initial: { summary: report.summary, texts: report.items.map(({ text }) => text) as readonly string[] },
    send: ({ summary, texts }) => {
      const items = report.items.map(({ title, presenterName }, place) => ({
        ...{ title, presenterName: presenterName ?? null, text: texts[place] ?? '' },
      }));
      return write({ meetingId, items, summary, version: report.version });
    },
    onDone: onClose,
  });
  const { value: texts, onChange } = form.field('texts');
  return (
    <FormDialog {...{ form, onClose }} title={words('meeting.report.write')} label={words('meeting.save')}>
      <TextAreaField {...form.field('summary')} label={words('meeting.report.summary')} rows={3} maxLength={20_000} />
      {report.items.map(({ title }, place) => (
        <TextAreaField
          key={place}
          label={`${place + 1}. ${title}`}
          value={texts[place] ?? ''}
          onChange={(text) => onChange(texts.map((one, other) => (other === place ? text : one)))}
          rows={5}
          maxLength={20_000}
        />
      ))}
    </FormDialog>
  );
}

function SendDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const send = useApiAct(sendReportMutation);
  const missing = words('meeting.report.untilMissing');
  const form = useRefusableForm({
    initial: { validateBy: null as string | null },
    check: ({ validateBy }) => (validateBy === null ? { validateBy: { problem: missing, remedy: missing } } : {}),
    send: ({ validateBy }) => send({ meetingId, validateBy: validateBy ?? '' }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('meeting.report.send')} label={words('meeting.report.send')}>
      <DateField {...form.field('validateBy')} label={words('meeting.report.until')} />
    </FormDialog>
  );
}

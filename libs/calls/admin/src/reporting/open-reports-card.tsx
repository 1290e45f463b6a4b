import { Act, Card, FormDialog, MoneyField, Pile, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { openReportsMutation, reportsQuery } from './report.operations.js';

const changed = [reportsQuery];

/** For who awarded the project: its reports are opened from the plan that was deposited. */
export function OpenReportsCard({ applicationId }: { applicationId: string }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={words('reporting.title')}>
      <Pile>
        <p>{words('reporting.openDetail')}</p>
        <Act label={words('reporting.openAct')} onAct={() => setOpen(true)} />
        <Act variant="link" href={places.reports} label={words('reporting.caption')} />
      </Pile>
      {isOpen && <OpenReportsDialog applicationId={applicationId} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function OpenReportsDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const words = useCallsWords();
  const { goTo, places } = useCallsFrame();
  const open = useApiAct(openReportsMutation, { refetch: changed, onData: () => goTo(places.reports) });
  const missing = { problem: words('reporting.awardMissing'), remedy: words('reporting.awardMissingRemedy') };
  const form = useRefusableForm({
    initial: { award: null as number | null },
    check: ({ award }) => (award === null ? { award: missing } : {}),
    send: ({ award }) => open({ applicationId, awardCents: award ?? 0 }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('reporting.openAct')}
      detail={words('reporting.openDetail')}
      label={words('reporting.openAct')}
    >
      <MoneyField {...form.field('award')} label={words('reporting.award')} />
    </FormDialog>
  );
}

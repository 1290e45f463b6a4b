import { useQuery } from '@apollo/client/react';
import { Act, Card, Pile, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import { awardQuery } from '../allocation/award.operations.js';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { openReportsMutation, reportsQuery } from './report.operations.js';

const changed = [reportsQuery, awardQuery];
const reportedStates: readonly string[] = ['reporting', 'settled'];

/** For who gives: the reports of a project are opened once what is granted runs. */
export function OpenReportsCard({ applicationId }: { applicationId: string }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(awardQuery, {
    variables: { applicationId },
    fetchPolicy: 'cache-first',
    errorPolicy: 'all',
  });
  const award = data?.callAward;
  const canOpen = award?.acts.some(({ act, can }) => act === 'report' && can) === true;
  const isReported = award !== undefined && reportedStates.includes(award.state);
  return (
    <Card title={words('reporting.title')}>
      <Pile>
        {!isReported && <p>{words(canOpen ? 'reporting.openDetail' : 'reporting.openLater')}</p>}
        {canOpen && <Act label={words('reporting.openAct')} onAct={() => setOpen(true)} fullOnPhone />}
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
  return (
    <ReasonDialog
      title={words('reporting.openAct')}
      detail={words('reporting.openDetail')}
      label={words('reporting.openAct')}
      send={() => open({ applicationId })}
      onClose={onClose}
    />
  );
}

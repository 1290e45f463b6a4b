import { useCallsWords } from '../language/calls-words.js';
import { DecisionsCard } from '../parts/decisions-card.js';
import { ApplicationFrame } from './application-frame.js';
import { DepositsCard } from './deposits-card.js';

/** Who decided what of our application, and what was deposited. */
export function ApplicationDecisionsPage({ applicationId }: { applicationId: string }) {
  const words = useCallsWords();
  return (
    <ApplicationFrame applicationId={applicationId} current="decisions">
      {(application) => (
        <>
          <DepositsCard application={application} />
          <DecisionsCard
            of="application"
            title={words('application.decisions')}
            decisions={application.decisions}
            first={50}
          />
        </>
      )}
    </ApplicationFrame>
  );
}

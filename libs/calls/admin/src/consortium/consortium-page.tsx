import { Card, QueryStates } from '@maillage/platform-admin';
import { ApplicationFrame } from '../application/application-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { PartnersCard } from './partners-card.js';
import { PlanCard } from './plan-card.js';
import { ShareCard } from './share-card.js';
import { useConsortium } from './use-consortium.js';

/** Those who apply together: the common plan, the partners, and for a partner its own share. */
export function ConsortiumPage({ applicationId }: { applicationId: string }) {
  return (
    <ApplicationFrame applicationId={applicationId} current="consortium">
      {() => <ConsortiumParts applicationId={applicationId} />}
    </ApplicationFrame>
  );
}

function ConsortiumParts({ applicationId }: { applicationId: string }) {
  const words = useCallsWords();
  const { consortium, loading, refusal, retry } = useConsortium(applicationId);
  if (consortium === undefined) {
    return (
      <Card label={words('consortium.tab')}>
        <QueryStates {...{ loading }} what={words('consortium.what')} rows={4} error={refusal} onRetry={retry}>
          {null}
        </QueryStates>
      </Card>
    );
  }
  const { own } = consortium;
  return (
    <>
      {own !== null && (
        <ShareCard key={`${own.partnerId} ${own.version}`} share={own} planVersion={consortium.plan.version} />
      )}
      <PlanCard consortium={consortium} />
      <PartnersCard consortium={consortium} />
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { CallFrame } from '../call/call-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { FilesCard } from './files-card.js';
import { juryQuery } from './jury.operations.js';
import { MeetingsCard } from './meetings-card.js';
import { ReviewersCard } from './reviewers-card.js';

/** Reviews and jury of a call of ours: who reads what, the ranking, the meetings and what they decide. */
export function JuryPage({ callId }: { callId: string }) {
  return (
    <CallFrame callId={callId} current="jury" density="work">
      {() => <JuryParts callId={callId} />}
    </CallFrame>
  );
}

function JuryParts({ callId }: { callId: string }) {
  const words = useCallsWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(juryQuery, {
    variables: { callId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const jury = data?.callJury;
  return (
    <QueryStates
      loading={loading && jury === undefined}
      what={words('jury.what')}
      error={jury === undefined ? refused(error) : null}
      onRetry={() => void refetch()}
    >
      {jury !== undefined && (
        <>
          <FilesCard jury={jury} />
          <ReviewersCard jury={jury} />
          <MeetingsCard jury={jury} />
        </>
      )}
    </QueryStates>
  );
}

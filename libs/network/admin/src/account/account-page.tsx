import { useQuery } from '@apollo/client/react';
import { Banner, Card, HiddenText, Page, QueryStates } from '@maillage/platform-admin';
import { useState } from 'react';
import { AssistanceRecordsCard } from '../assistance/assistance-records-card.js';
import { useNetworkFrame } from '../network-frame.js';
import { useAccountWords } from './account-words.js';
import { accountQuery } from './account.operations.js';
import { IdentityCard } from './identity-card.js';
import { SecondFactorCard } from './second-factor-card.js';
import { SessionsCard } from './sessions-card.js';
import { TokensCard } from './tokens-card.js';

/** The account of the person signed in: what lets one in, and where one is. */
export function AccountPage() {
  const words = useAccountWords();
  const { refused } = useNetworkFrame();
  const [told, setTold] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(accountQuery, { fetchPolicy: 'cache-and-network' });
  const account = data?.account;
  return (
    <Page title={words('page.title')} lead={words('page.lead')}>
      {told !== null && <Banner kind="ok" title={told} announced />}
      {account === undefined ? (
        <Card label={words('page.title')}>
          <h2>
            <HiddenText>{words('page.title')}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('page.what')}
            error={refused(error)}
            onRetry={() => void refetch()}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      ) : (
        <>
          {account.isDemo && <Banner>{words('page.demo')}</Banner>}
          <IdentityCard account={account} onDone={setTold} />
          <SecondFactorCard account={account} onDone={setTold} />
          <SessionsCard sessions={account.sessions} onDone={setTold} />
          <TokensCard onDone={setTold} />
          <AssistanceRecordsCard />
        </>
      )}
    </Page>
  );
}

import { useQuery } from '@apollo/client/react';
import { Act, Card, Pile, QueryStates, useFormat, useRefusalWords } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { savingsQuery } from './savings.operations.js';

/** On the page of a campaign that came to an agreement: what it saved, or that this is still to be counted. */
export function SavingsCard({ campaign }: { campaign: CampaignDetailFragment }) {
  const { state, outcome, id } = campaign;
  return state === 'needsClosed' && outcome === 'minimumReached' ? <SavingsOf campaignId={id} /> : null;
}

function SavingsOf({ campaignId }: { campaignId: string }) {
  const words = usePoolingWords();
  const { places } = usePoolingFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(savingsQuery, { variables: { campaignId } });
  const savings = data?.campaignSavings;
  const sayings = {
    collecting: 'savings.cardCollecting',
    closed: 'savings.cardClosed',
    none: 'savings.cardNone',
  } as const;
  const mayBegin = savings?.acts.some(({ act, can }) => act === 'keepSavings' && can) ?? false;
  const isBegun = savings !== undefined && savings.state !== null;
  return (
    <Card title={words('savings.card')}>
      <QueryStates
        loading={loading}
        what={words('savings.what')}
        error={refused(error)}
        onRetry={() => void refetch()}
        rows={2}
      >
        <Pile gap="md">
          <p>{words(sayings[savings?.state ?? 'none'])}</p>
          <NetSaid result={savings?.result ?? null} />
          {(isBegun || mayBegin) && (
            <Act
              label={words(isBegun ? 'savings.open' : 'savings.act.begin')}
              href={places.campaignSavings(campaignId)}
            />
          )}
        </Pile>
      </QueryStates>
    </Card>
  );
}

interface NetSaidProps {
  result: { totals?: { netCents: number } | null; withReference: number; members: number } | null;
}

function NetSaid({ result }: NetSaidProps) {
  const words = usePoolingWords();
  const format = useFormat();
  const totals = result?.totals ?? null;
  if (result === null || totals === null) return null;
  const { withReference: known, members } = result;
  return (
    <p>{words('savings.cardNet', { amount: format.money(totals.netCents, { cents: 'always' }), known, members })}</p>
  );
}

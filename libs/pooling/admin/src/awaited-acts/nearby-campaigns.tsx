import { useQuery } from '@apollo/client/react';
import { AppLink, Card, QueryStates, useFormat, useRefusalWords } from '@maillage/platform-admin';
import { campaignsQuery } from '../campaign-list/campaign-list.operations.js';
import type { CampaignSummaryFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import type { AwaitedAct } from './use-awaited-rows.js';
import styles from './nearby-campaigns.module.css';

const titles = { localMission: 'openTitle', regionalAssociation: 'ledTitle', nationalUnion: 'ledByUnion' } as const;

/** What is open to a Mission, or run by an association: beside what is awaited, not part of it. */
export function NearbyCampaigns({ awaited }: { awaited: readonly AwaitedAct[] }) {
  const words = usePoolingWords();
  const { acting, places } = usePoolingFrame();
  const { refused } = useRefusalWords();
  const isMission = acting.kind === 'localMission';
  const filter = isMission ? { openToUs: true } : { ledByUs: true, state: 'needsOpen' as const };
  const variables = { first: 8, filter };
  const { data, loading, error, refetch } = useQuery(campaignsQuery, { variables, fetchPolicy: 'cache-and-network' });
  const campaigns = data?.campaigns.rows.filter(({ id }) => !awaited.some(({ campaign }) => campaign.id === id));
  return (
    <Card title={words(`awaited.${titles[acting.kind]}`)}>
      <QueryStates
        loading={loading && campaigns === undefined}
        what={words('list.what')}
        error={campaigns === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {campaigns?.length === 0 && (
          <p className={styles.none}>{words(isMission ? 'awaited.openNone' : 'awaited.ledNone')}</p>
        )}
        <ul className={styles.open}>
          {campaigns?.map((campaign) => (
            <li key={campaign.id}>
              <AppLink href={places.campaign(campaign.id)}>{campaign.title}</AppLink>
              <NearbyNote campaign={campaign} />
            </li>
          ))}
        </ul>
        <AppLink href={places.campaigns}>{words('awaited.all')}</AppLink>
      </QueryStates>
    </Card>
  );
}

function NearbyNote({ campaign }: { campaign: CampaignSummaryFragment }) {
  const words = usePoolingWords();
  const format = useFormat();
  const { acting } = usePoolingFrame();
  const family = words(`campaign.family.${campaign.family}`);
  const { seats, gauge } = campaign;
  const note =
    seats === null || gauge.seatsLeft === null
      ? words('awaited.until', {
          family,
          day: format.day(campaign.closesAt, { zone: acting.timeZone, weekday: false }),
        })
      : words('awaited.seats', { family, count: gauge.seatsLeft, seats });
  return <p className={styles.note}>{note}</p>;
}

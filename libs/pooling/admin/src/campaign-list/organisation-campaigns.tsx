import { useQuery } from '@apollo/client/react';
import { Card, QueryStates, TaskList, useRefusalWords } from '@maillage/platform-admin';
import { CampaignTag } from '../campaign/campaign-tag.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { organisationCampaignsQuery } from './campaign-list.operations.js';
import styles from './organisation-campaigns.module.css';

/** The campaigns that an organisation leads or answered, as far as the reader sees them. */
export function OrganisationCampaigns({ organisationId }: { organisationId: string }) {
  const words = usePoolingWords();
  const { places } = usePoolingFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(organisationCampaignsQuery, { variables: { organisationId } });
  const tasks = (data?.organisationCampaigns ?? []).map(({ id, title, family, part, state, outcome }) => ({
    key: id,
    title,
    href: places.campaign(id),
    detail: `${words(`campaign.family.${family}`)}, ${words(`list.part.${part}`)}`,
    state: <CampaignTag state={state} outcome={outcome} />,
  }));
  return (
    <Card flush title={words('list.engagements')}>
      <QueryStates
        loading={loading && data === undefined}
        what={words('list.what')}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {tasks.length === 0 ? <p className={styles.none}>{words('list.noEngagement')}</p> : <TaskList tasks={tasks} />}
      </QueryStates>
    </Card>
  );
}

import { Act, Card, Page } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useGroupCrumbs } from '../parts/loading-page.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import styles from './engagement.module.css';
import { facets } from './engagement-facets.js';
import { OwnEngagement } from './own-engagement.js';
import { SponsoredEngagement } from './sponsored-engagement.js';

/** What Missions do in groups: its own for a Mission, that of its groups for a sponsor. */
export function EngagementPage() {
  const words = useWorkgroupsWords();
  const crumbs = useGroupCrumbs();
  const { capabilities, places } = useWorkgroupsFrame();
  const isSponsor = capabilities.includes('sponsorGroups');
  const title = words(isSponsor ? 'engagement.sponsoredTitle' : 'engagement.title');
  return (
    <Page
      title={title}
      density="work"
      lead={words('engagement.lead')}
      breadcrumb={crumbs({ label: title })}
      actions={<Act variant="link" label={words('engagement.toGroups')} href={places.groups} />}
    >
      {isSponsor ? <SponsoredEngagement /> : <OwnEngagement />}
      <KeyCard isSponsor={isSponsor} />
    </Page>
  );
}

function KeyCard({ isSponsor }: { isSponsor: boolean }) {
  const words = useWorkgroupsWords();
  return (
    <Card title={words('engagement.key')}>
      <dl className={styles.key}>
        {facets.map((facet) => (
          <div key={facet}>
            <dt>{words(`engagement.facet.${facet}`)}</dt>
            <dd>{words(`engagement.facetHelp.${facet}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{words('engagement.keyPoints')}</p>
      {isSponsor && <p>{words('engagement.keyRule')}</p>}
    </Card>
  );
}

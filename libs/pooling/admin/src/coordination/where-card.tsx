import { Act, Card } from '@maillage/platform-admin';
import { MemberGauge } from '../campaign/gauge-card.js';
import { LineGauges } from '../campaign/line-gauges.js';
import { useActAvailability } from '../campaign/use-act-availability.js';
import type { CampaignAct, CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { actsOfStep } from './coordinator-acts.js';
import styles from './coordination.module.css';

interface WhereCardProps {
  campaign: CampaignDetailFragment;
  onAct: (act: CampaignAct) => void;
}

/** Where the campaign stands and what ends it, side by side. */
export function WhereCard({ campaign, onAct }: WhereCardProps) {
  const words = usePoolingWords();
  const availability = useActAvailability(campaign);
  const acts = actsOfStep(campaign);
  const close = availability('closeNeeds');
  return (
    <Card label={words('coordinator.where')}>
      <div className={styles.where}>
        <MemberGauge campaign={campaign} justJoined={false} />
        <LineGauges campaign={campaign} />
        <div className={styles.acts}>
          {acts.has('closeNeeds') && (
            <Act
              label={words('campaign.act.closeNeeds')}
              variant={close.can ? 'filled' : 'outlined'}
              available={close}
              onAct={() => onAct('closeNeeds')}
            />
          )}
          {acts.has('abandon') && (
            <Act
              label={words('campaign.act.abandon')}
              variant="grave"
              available={availability('abandon')}
              onAct={() => onAct('abandon')}
            />
          )}
        </div>
      </div>
    </Card>
  );
}

import { Page } from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import { CampaignMeta } from '../campaign/campaign-meta.js';
import { ConditionsCard } from '../campaign/conditions-card.js';
import { DecisionsCard } from '../campaign/decisions-card.js';
import { GaugeCard } from '../campaign/gauge-card.js';
import { useCampaignCrumbs } from '../campaign/use-campaign-crumbs.js';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { SavingsCard } from '../savings/savings-card.js';
import { ParticipationCard, type MemberAct } from './participation-card.js';
import { QuestionCard } from './question-card.js';
import { WhatNextCard } from './what-next-card.js';

interface MemberViewProps {
  campaign: CampaignDetailFragment;
  focusForm: boolean;
  /** What could not be read again. */
  notice: ReactNode;
}

/** A campaign as those see it who do not run it: where it stands, our part, its terms. */
export function MemberView({ campaign, focusForm, notice }: MemberViewProps) {
  const crumbs = useCampaignCrumbs();
  const [done, setDone] = useState<MemberAct | null>(null);
  const aside = (
    <>
      <ConditionsCard campaign={campaign} />
      <WhatNextCard campaign={campaign} />
      <QuestionCard coordinator={campaign.coordinator} />
    </>
  );
  return (
    <Page
      title={campaign.title}
      lead={campaign.description}
      breadcrumb={crumbs(campaign.family)}
      meta={<CampaignMeta campaign={campaign} ledByUs={false} />}
      aside={aside}
    >
      {notice}
      <SavingsCard campaign={campaign} />
      <GaugeCard campaign={campaign} justJoined={done === 'join'} />
      <ParticipationCard campaign={campaign} focusForm={focusForm} done={done} onDone={setDone} />
      <DecisionsCard decisions={campaign.decisions} />
    </Page>
  );
}

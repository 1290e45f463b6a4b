import { Act, Banner, Page } from '@maillage/platform-admin';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CampaignMeta } from '../campaign/campaign-meta.js';
import { ConditionsCard } from '../campaign/conditions-card.js';
import { DecisionsCard } from '../campaign/decisions-card.js';
import { useActAvailability } from '../campaign/use-act-availability.js';
import { useCampaignCrumbs } from '../campaign/use-campaign-crumbs.js';
import type { CampaignAct, CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { SavingsCard } from '../savings/savings-card.js';
import { CampaignSteps } from './campaign-steps.js';
import { actsOfStep } from './coordinator-acts.js';
import { CoordinatorDialogs } from './coordinator-dialogs.js';
import { MembersCard, type AnswerTabs } from './members-card.js';
import { WhereCard } from './where-card.js';

interface CoordinatorViewProps {
  campaign: CampaignDetailFragment;
  answers: AnswerTabs;
  /** The act for which the page was opened. */
  act: CampaignAct | null;
  /** What could not be read again. */
  notice: ReactNode;
}

/** A campaign as its coordinator works on it: steps, gauge, acts, answers, decisions. */
export function CoordinatorView({ campaign, answers, act, notice }: CoordinatorViewProps) {
  const crumbs = useCampaignCrumbs();
  const availability = useActAvailability(campaign);
  const [opened, setOpened] = useState<CampaignAct | null>(act !== null && availability(act).can ? act : null);
  const [done, setDone] = useState<CampaignAct | null>(null);
  const finish = (finished: CampaignAct) => {
    setOpened(null);
    setDone(finished);
  };
  return (
    <Page
      title={campaign.title}
      density="work"
      breadcrumb={crumbs(campaign.family)}
      meta={<CampaignMeta campaign={campaign} ledByUs />}
      actions={<HeadActs campaign={campaign} onAct={setOpened} />}
      band={<CampaignSteps campaign={campaign} />}
    >
      {notice}
      <DoneNotice done={done} />
      <WhereCard campaign={campaign} onAct={setOpened} />
      <SavingsCard campaign={campaign} />
      <MembersCard campaign={campaign} answers={answers} />
      <DecisionsCard decisions={campaign.decisions} layout="columns" />
      <ConditionsCard campaign={campaign} layout="rows" />
      <CoordinatorDialogs campaign={campaign} opened={opened} onClose={() => setOpened(null)} onDone={finish} />
    </Page>
  );
}

interface HeadActsProps {
  campaign: CampaignDetailFragment;
  onAct: (act: CampaignAct) => void;
}

function HeadActs({ campaign, onAct }: HeadActsProps) {
  const words = usePoolingWords();
  const { places } = usePoolingFrame();
  const availability = useActAvailability(campaign);
  const acts = actsOfStep(campaign);
  return (
    <>
      {acts.has('openNeeds') && (
        <Act
          label={words('campaign.act.openNeeds')}
          variant="filled"
          available={availability('openNeeds')}
          onAct={() => onAct('openNeeds')}
        />
      )}
      {acts.has('edit') && (
        <Act
          label={words('campaign.act.edit')}
          available={availability('edit')}
          href={places.editCampaign(campaign.id)}
        />
      )}
      {acts.has('extend') && (
        <Act
          label={words('campaign.act.extend')}
          icon={<IconCalendarPlus aria-hidden />}
          available={availability('extend')}
          onAct={() => onAct('extend')}
        />
      )}
    </>
  );
}

const notices = {
  openNeeds: 'coordinator.doneOpen',
  extend: 'coordinator.doneExtend',
  closeNeeds: 'coordinator.doneClose',
  abandon: 'coordinator.doneAbandon',
} as const;

function DoneNotice({ done }: { done: CampaignAct | null }) {
  const words = usePoolingWords();
  if (done === null || !Object.hasOwn(notices, done)) return null;
  return <Banner kind="ok" announced title={words(notices[done as keyof typeof notices])} />;
}

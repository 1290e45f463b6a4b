import {
  Act,
  ActRow,
  Banner,
  Card,
  DecisionList,
  Meta,
  Page,
  RefusalBanner,
  useFormat,
} from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import type { SurveyAct, SurveyDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { type MissionTabs, MissionsCard } from './missions-card.js';
import { ProposalsCard } from './proposals-card.js';
import { ResultCard, type ResultTabs } from './result-card.js';
import { resultTitle } from './result-title.js';
import { SurveyTag } from './survey-tag.js';
import { type MovingAct, useSurveyMoves } from './use-survey-moves.js';
import { useSurveyAvailability, useSurveyCrumbs, useSurveyMoment } from './use-survey-frame.js';

interface SponsorSurveyViewProps {
  survey: SurveyDetailFragment;
  tabs: ResultTabs;
  missions: MissionTabs;
  notice: ReactNode;
}

/** A survey as its sponsor works on it: its step, who answered, the result, what is proposed, decisions. */
export function SponsorSurveyView({ survey, tabs, missions, notice }: SponsorSurveyViewProps) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const crumbs = useSurveyCrumbs();
  const moment = useSurveyMoment(survey);
  const [done, setDone] = useState<SurveyAct | null>(null);
  const moves = useSurveyMoves(survey, setDone);
  const answered = words('survey.participation', { answered: survey.answered ?? 0, asked: survey.asked });
  const isRunning = survey.state === 'draft' || survey.state === 'open';
  const running = survey.state === 'open' ? answered : survey.title;
  return (
    <Page
      title={resultTitle(survey, words, format) ?? running}
      lead={survey.state === 'draft' ? survey.purpose : survey.title}
      density="work"
      breadcrumb={crumbs}
      meta={
        <>
          <SurveyTag state={survey.state} />
          <Meta>{words(isRunning ? 'survey.closesOn' : 'survey.closedOn', { at: moment(survey.closesAt) })}</Meta>
          {survey.state !== 'draft' && survey.state !== 'open' && <Meta>{answered}</Meta>}
        </>
      }
      actions={<HeadActs survey={survey} busy={moves.busy} onAct={moves.run} />}
    >
      {notice}
      <RefusalBanner refusal={moves.refusal} />
      {done !== null && <Banner kind="ok" announced title={words(`survey.done.${done}`)} />}
      {survey.results.length > 0 && (
        <>
          <ResultCard survey={survey} tabs={tabs} />
          <ProposalsCard survey={survey} onDone={() => setDone('propose')} />
        </>
      )}
      {survey.state === 'draft' ? <AskedCard survey={survey} /> : <MissionsCard survey={survey} tabs={missions} />}
      <Card title={words('survey.decisions')}>
        <DecisionList
          layout="columns"
          decisions={survey.decisions.map(({ act, at, by }) => ({
            ...{ title: words(`survey.decided.${act as SurveyAct}`), by },
            when: moment(at),
          }))}
        />
      </Card>
    </Page>
  );
}

const headActs: Readonly<Record<SurveyDetailFragment['state'], readonly MovingAct[]>> = {
  draft: ['open'],
  open: ['remind', 'close'],
  closed: ['publish'],
  published: [],
};

interface HeadActsProps {
  survey: SurveyDetailFragment;
  busy: MovingAct | null;
  onAct: (act: MovingAct) => void;
}

function HeadActs({ survey, busy, onAct }: HeadActsProps) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const availability = useSurveyAvailability(survey);
  return (
    <ActRow>
      {survey.state === 'draft' && (
        <Act label={words('survey.act.edit')} available={availability('edit')} href={places.editSurvey(survey.id)} />
      )}
      {headActs[survey.state].map((act) => (
        <Act
          key={act}
          label={words(`survey.act.${act}`)}
          busyLabel={words('survey.acting')}
          busy={busy === act}
          variant={act === 'open' || act === 'publish' ? 'filled' : 'outlined'}
          available={availability(act)}
          onAct={() => onAct(act)}
        />
      ))}
    </ActRow>
  );
}

/** What a draft would ask. */
function AskedCard({ survey }: { survey: SurveyDetailFragment }) {
  const words = useWorkgroupsWords();
  return (
    <Card title={words('survey.familiesTitle')}>
      <ul>
        {survey.families.map(({ id, label, unit }) => (
          <li key={id}>{unit === '' ? label : `${label} (${unit})`}</li>
        ))}
      </ul>
    </Card>
  );
}

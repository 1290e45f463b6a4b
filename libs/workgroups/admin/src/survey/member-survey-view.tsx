import { AppLink, Banner, Card, Meta, Page, Timeline, useFormat } from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import type { SurveyDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { AnswerForm } from './answer-form.js';
import { ProposalsCard } from './proposals-card.js';
import { ResultCard, type ResultTabs } from './result-card.js';
import { resultTitle } from './result-title.js';
import { SurveyTag } from './survey-tag.js';
import { useSurveyCrumbs, useSurveyMoment } from './use-survey-frame.js';

interface MemberSurveyViewProps {
  survey: SurveyDetailFragment;
  tabs: ResultTabs;
  notice: ReactNode;
}

/** A survey as a Mission has it: the form while it is open, the result once it is published. */
export function MemberSurveyView({ survey, tabs, notice }: MemberSurveyViewProps) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const crumbs = useSurveyCrumbs();
  const { places } = useWorkgroupsFrame();
  const moment = useSurveyMoment(survey);
  const [done, setDone] = useState<'sent' | 'changed' | null>(null);
  const isOpen = survey.state === 'open';
  const isTold = survey.state === 'published';
  const title = isOpen
    ? words('survey.asksTitle', { sponsor: survey.sponsor.name })
    : (resultTitle(survey, words, format) ?? survey.title);
  const finish = () => {
    setDone(survey.ours === null ? 'sent' : 'changed');
    globalThis.scrollTo({ top: 0 });
  };
  return (
    <Page
      title={title}
      breadcrumb={crumbs}
      {...(isOpen ? { lead: words('survey.twoMinutes') } : { lead: survey.title })}
      meta={
        <>
          <SurveyTag state={survey.state} />
          <Meta>{survey.sponsor.name}</Meta>
          <Meta>{words(isOpen ? 'survey.closesOn' : 'survey.closedOn', { at: moment(survey.closesAt) })}</Meta>
        </>
      }
      density={isTold ? 'work' : 'decide'}
      {...(isTold ? {} : { aside: <OursCard survey={survey} /> })}
    >
      {notice}
      {done !== null && (
        <Banner kind="ok" announced title={words(`survey.${done}`)}>
          <AppLink href={places.awaitedActs}>{words('survey.backToActs')}</AppLink>
        </Banner>
      )}
      {isTold ? (
        <>
          <ResultCard survey={survey} tabs={tabs} />
          {survey.proposals.length > 0 && <ProposalsCard survey={survey} />}
          <OursCard survey={survey} />
        </>
      ) : (
        <AnswerForm key={survey.ours?.revision ?? 0} survey={survey} onDone={finish} />
      )}
    </Page>
  );
}

function OursCard({ survey }: { survey: SurveyDetailFragment }) {
  const words = useWorkgroupsWords();
  const moment = useSurveyMoment(survey);
  return (
    <>
      {survey.purpose !== '' && (
        <Card title={words('survey.purpose')}>
          <p>{survey.purpose}</p>
        </Card>
      )}
      {survey.ours !== null && (
        <Card title={words('survey.history')}>
          <Timeline
            items={survey.ours.revisions.map(({ revision, at, by }) => ({
              status: 'past' as const,
              title: words('survey.revision', { revision, by }),
              when: moment(at),
            }))}
          />
        </Card>
      )}
    </>
  );
}

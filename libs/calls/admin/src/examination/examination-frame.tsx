import { Meta, Page, PartialNotice } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { ExaminationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { type ExaminationPart, ExaminationTabs } from './examination-tabs.js';
import { StateTag } from './state-tag.js';
import { useExamination } from './use-examination.js';

export interface ExaminationFrameProps {
  applicationId: string;
  /** The part of the examination that the page shows. */
  current: ExaminationPart;
  actions?: (examination: ExaminationFieldsFragment) => ReactNode;
  aside?: (examination: ExaminationFieldsFragment) => ReactNode;
  children: (examination: ExaminationFieldsFragment) => ReactNode;
}

/** A page of one deposited application, for who runs the call: its state, its tabs, and what the part shows of it. */
export function ExaminationFrame({ applicationId, current, actions, aside, children }: ExaminationFrameProps) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const { examination, loading, error, refusal, retry } = useExamination(applicationId);
  if (examination === undefined) {
    const states = { loading, error: refusal, onRetry: retry };
    return <LoadingPage title={words('examination.loading')} what={words('examination.what')} {...states} />;
  }
  const { call, title, lead, state } = examination;
  return (
    <Page
      title={title}
      lead={lead.name}
      density="work"
      breadcrumb={crumbs({ label: call.title, href: places.callDeposits(call.id) }, { label: lead.name })}
      meta={
        <Meta>
          <StateTag state={state} />
        </Meta>
      }
      band={<ExaminationTabs examination={examination} current={current} />}
      {...(actions === undefined ? {} : { actions: actions(examination) })}
      {...(aside === undefined ? {} : { aside: aside(examination) })}
    >
      {error !== undefined && <PartialNotice title={words('stale')} onRetry={retry} />}
      {children(examination)}
    </Page>
  );
}

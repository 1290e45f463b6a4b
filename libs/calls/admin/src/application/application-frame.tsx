import { Meta, Page, PartialNotice } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { DeadlineMeta } from '../parts/deadline.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { type ApplicationPart, ApplicationTabs } from './application-tabs.js';
import { StatusTag } from './status-tag.js';
import { useApplication } from './use-application.js';

export interface ApplicationFrameProps {
  applicationId: string;
  /** The part of the application that the page shows. */
  current: ApplicationPart;
  meta?: (application: ApplicationFieldsFragment) => ReactNode;
  aside?: (application: ApplicationFieldsFragment) => ReactNode;
  children: (application: ApplicationFieldsFragment) => ReactNode;
}

/** A page of one application of ours: its title and state, its tabs, and what the part shows of it. */
export function ApplicationFrame({ applicationId, current, meta, aside, children }: ApplicationFrameProps) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const { application, loading, error, refusal, retry } = useApplication(applicationId);
  if (application === undefined) {
    const states = { loading, error: refusal, onRetry: retry };
    return <LoadingPage title={words('application.loading')} what={words('application.what')} {...states} />;
  }
  const { call, title, lead, status, now } = application;
  return (
    <Page
      title={title}
      lead={words('application.of', { name: lead.name })}
      breadcrumb={crumbs({ label: call.title, href: places.call(call.id) }, { label: words('application.loading') })}
      meta={
        <>
          <Meta>
            <StatusTag status={status} />
          </Meta>
          <DeadlineMeta deadline={call} now={now} />
          {meta?.(application)}
        </>
      }
      band={<ApplicationTabs application={application} current={current} />}
      {...(aside === undefined ? {} : { aside: aside(application) })}
    >
      {error !== undefined && <PartialNotice title={words('stale')} onRetry={retry} />}
      {children(application)}
    </Page>
  );
}

import { Meta, Page, PartialNotice } from '@maillage/platform-admin';
import { IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { DeadlineMeta } from '../parts/deadline.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { type CallPart, CallTabs } from './call-tabs.js';
import { CallTag } from './call-tag.js';
import { useCall } from './use-call.js';

export interface CallFrameProps {
  callId: string;
  /** The part of the call that the page shows. */
  current: CallPart;
  aside?: (call: CallFieldsFragment) => ReactNode;
  actions?: (call: CallFieldsFragment) => ReactNode;
  density?: 'decide' | 'work';
  children: (call: CallFieldsFragment) => ReactNode;
}

/** A page of one call: its title and state, its tabs, and what the part shows of it. */
export function CallFrame({ callId, current, aside, actions, density = 'decide', children }: CallFrameProps) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { call, loading, error, refusal, retry } = useCall(callId);
  if (call === undefined) {
    const states = { loading, error: refusal, onRetry: retry };
    return <LoadingPage title={words('call.loading')} what={words('call.what')} {...states} />;
  }
  return (
    <Page
      title={call.terms.title}
      lead={call.coordinator.name}
      density={density}
      breadcrumb={crumbs({ label: call.terms.title })}
      meta={<CallMeta call={call} />}
      band={<CallTabs call={call} current={current} />}
      {...(actions === undefined ? {} : { actions: actions(call) })}
      {...(aside === undefined ? {} : { aside: aside(call) })}
    >
      {error !== undefined && <PartialNotice title={words('stale')} onRetry={retry} />}
      {children(call)}
    </Page>
  );
}

function CallMeta({ call: { state, owner, terms, now } }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  return (
    <>
      <Meta>
        <CallTag state={state} />
      </Meta>
      <DeadlineMeta deadline={terms} now={now} />
      {owner !== null && <Meta icon={<IconUser />}>{words('call.owner', { name: owner })}</Meta>}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import {
  Banner,
  Card,
  type Fact,
  FactList,
  Meta,
  Page,
  PartialNotice,
  Pile,
  useFormat,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { IconCalendarCheck, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { OutsideCallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { DeadlineMeta } from '../parts/deadline.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { outsideCallQuery } from './outside-call.operations.js';
import { OutsideCallActs } from './outside-call-acts.js';
import { OutsideTags } from './outside-tag.js';
import { useAmounts } from './use-amounts.js';

export function useOutsideCall(id: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(outsideCallQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return { call: data?.outsideCall, loading, error, refusal: refused(error), retry: () => void refetch() };
}

/** A call of an outside funder: what it is about, its source, and when somebody last compared the two. */
export function OutsideCallPage({ outsideCallId }: { outsideCallId: string }) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const format = useFormat();
  const [isChecked, setChecked] = useState(false);
  const { call, loading, error, refusal, retry } = useOutsideCall(outsideCallId);
  if (call === undefined) {
    const states = { loading, error: refusal, onRetry: retry };
    return <LoadingPage title={words('outside.loading')} what={words('call.what')} {...states} />;
  }
  const { title, funder, state, closesAt, timeZone, now, checkedOn } = call;
  return (
    <Page
      title={title}
      lead={funder}
      breadcrumb={crumbs({ label: title })}
      meta={
        <>
          <Meta>
            <OutsideTags state={state} />
          </Meta>
          <DeadlineMeta deadline={{ closesAt, timeZone }} now={now} />
          <Meta icon={<IconCalendarCheck />}>{words('outside.checked', { day: format.day(checkedOn) })}</Meta>
        </>
      }
      aside={<Aside call={call} onChecked={() => setChecked(true)} />}
    >
      {error !== undefined && <PartialNotice title={words('stale')} onRetry={retry} />}
      {isChecked && <Banner kind="ok" announced title={words('outside.checkNotice')} />}
      {call.archivedAt !== null && <Banner title={words('outside.archived')} />}
      <Card title={words('outside.summary')}>
        <Pile gap="md">
          <p className={textStyles.prose}>{call.summary === '' ? words('outside.noSummary') : call.summary}</p>
          <p className={textStyles.dim}>{words('outside.sourceNote')}</p>
          <p>
            <a href={call.sourceUrl} target="_blank" rel="noopener noreferrer">
              {words('outside.source')} <IconExternalLink size="1em" aria-hidden />
            </a>
            <span className={textStyles.under}>{call.sourceUrl}</span>
          </p>
        </Pile>
      </Card>
    </Page>
  );
}

function Aside({ call, onChecked }: { call: OutsideCallFieldsFragment; onChecked: () => void }) {
  const words = useCallsWords();
  return (
    <>
      {call.acts.length > 0 && <OutsideCallActs call={call} onChecked={onChecked} />}
      <Card title={words('call.inBrief')}>
        <FactList layout="stacked" facts={useFacts(call)} />
      </Card>
    </>
  );
}

function useFacts(call: OutsideCallFieldsFragment): readonly Fact[] {
  const words = useCallsWords();
  const format = useFormat();
  const amounts = useAmounts();
  const regionName = useRegionNames();
  const { acting } = useCallsFrame();
  const zones = { readerZone: acting.timeZone, coordinatorZone: call.timeZone };
  const kinds = call.kinds.map((kind) => words(`kind.${kind}` as 'kind.localMission')).join(', ');
  const regions = call.regionCodes.map(regionName).join(', ');
  const known: readonly (readonly [string, string | null])[] = [
    [words('outside.funder'), call.funder],
    [words('outside.theme'), call.theme === '' ? null : call.theme],
    [words('outside.amount'), amounts(call)],
    [words('call.whoApplies'), kinds === '' ? null : kinds],
    [words('call.where'), regions === '' ? words('call.everywhere') : regions],
    [words('call.opening'), call.opensAt === null ? null : format.instant(call.opensAt, zones)],
    [words('call.closing'), call.closesAt === null ? words('noDeadline') : format.instant(call.closesAt, zones)],
    [words('outside.keeper'), call.keeper.name],
  ];
  return known.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]));
}

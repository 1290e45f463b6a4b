import { useQuery } from '@apollo/client/react';
import {
  Act,
  Banner,
  Card,
  DecisionList,
  Page,
  PartialNotice,
  Pile,
  TabLinks,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { CourseLoading } from '../application/course-frame.js';
import type { LabelFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { type LifeWords, useLifeWords } from '../language/life-words.js';
import { LabelCard } from './label-card.js';
import { type LabelDialogAct, labelDialogActs, LabelDialogs } from './label-dialogs.js';
import { labelQuery } from './label.operations.js';
import { NextCycleCard } from './next-cycle-card.js';
import { ScopeCard } from './scope-card.js';
import { useLabelActs } from './use-label-acts.js';

export const scopeKinds = ['followUp', 'renewal'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

interface LabelRecordPageProps {
  labelId: string;
  /** Which of the next files one looks at. */
  kind: ScopeKind;
}

/** One label: what it is, what was decided of it, what the next file will look at. */
export function LabelRecordPage({ labelId, kind }: LabelRecordPageProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { refused } = useRefusalWords();
  const { places } = useLabellingFrame();
  const { data, loading, error, refetch } = useQuery(labelQuery, {
    variables: { id: labelId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const label = data?.label;
  const breadcrumb = [{ label: words('register.titlePlain'), href: places.labelRegister }];
  const retry = () => void refetch();
  if (label === undefined) {
    return (
      <CourseLoading
        title={words('register.loading')}
        what={words('register.whatOne')}
        breadcrumb={breadcrumb}
        loading={loading}
        error={refused(error)}
        onRetry={retry}
      />
    );
  }
  return (
    <Page
      title={titleOf(words, label, format.day(label.validUntil, { weekday: false }))}
      lead={label.organisation.name}
      breadcrumb={[...breadcrumb, { label: label.organisation.name }]}
      aside={<LabelAside label={label} />}
    >
      {error !== undefined && <PartialNotice title={words('application.stale')} onRetry={retry} />}
      <LabelCard label={label} />
      {label.verificationCode !== null && <ScopeOfNext label={label} kind={kind} />}
    </Page>
  );
}

function titleOf(words: LifeWords, { state }: LabelFieldsFragment, day: string): string {
  const titles = {
    valid: words('register.inForce', { day }),
    suspended: words('register.suspendedTitle'),
    withdrawn: words('register.withdrawnTitle'),
    expired: words('register.expiredTitle', { day }),
    replaced: words('register.replacedTitle'),
  };
  return titles[state];
}

/** The scope is computed from the answers: the organisation and its regional association read it. */
function ScopeOfNext({ label, kind }: { label: LabelFieldsFragment; kind: ScopeKind }) {
  const words = useLifeWords();
  const { acting, places } = useLabellingFrame();
  const inForce = label.state === 'valid' || label.state === 'suspended';
  if (!inForce || label.cycleId === null || (acting.kind === 'nationalUnion' && acting.id !== label.organisation.id))
    return null;
  return (
    <Pile gap="sm">
      <TabLinks
        flat
        label={words('register.viewOf')}
        tabs={scopeKinds.map((one) => ({
          label: words(`register.scopeKind.${one}`),
          href: `${places.labelRecord(label.id)}?dossier=${one}`,
          current: one === kind,
        }))}
      />
      <ScopeCard cycleId={label.cycleId} kind={kind} />
    </Pile>
  );
}

function LabelAside({ label }: { label: LabelFieldsFragment }) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const acts = useLabelActs(label.acts);
  const [opened, setOpened] = useState<LabelDialogAct | null>(null);
  const [done, setDone] = useState<LabelDialogAct | null>(null);
  const shown = labelDialogActs.filter((act) => acts.present(act));
  const grave: readonly LabelDialogAct[] = ['suspend', 'withdraw'];
  const records = label.decisions.map(({ act, at, by, onBehalfOf, reason }) => ({
    title: words(`register.act.${act}`),
    by,
    organisation: onBehalfOf.name,
    when: format.day(at, { zone: acting.timeZone, weekday: false }),
    ...(reason === null ? {} : { reason }),
  }));
  return (
    <>
      {done !== null && <Banner kind="ok" announced title={words(`register.done.${done}`)} />}
      <NextCycleCard label={label} />
      {shown.length > 0 && (
        <Card title={words('register.actsTitle')}>
          <Pile gap="sm">
            {shown.map((act, index) => (
              <Act
                key={act}
                label={words(`register.${act}`)}
                variant={grave.includes(act) ? 'grave' : index === 0 ? 'filled' : 'outlined'}
                available={acts.of(act)}
                onAct={() => setOpened(act)}
              />
            ))}
          </Pile>
        </Card>
      )}
      {label.verificationCode !== null && (
        <Card title={words('register.decisions')}>
          <DecisionList decisions={records} />
        </Card>
      )}
      <LabelDialogs
        labelId={label.id}
        opened={opened}
        onClose={() => setOpened(null)}
        onDone={(act) => {
          setOpened(null);
          setDone(act);
        }}
      />
    </>
  );
}

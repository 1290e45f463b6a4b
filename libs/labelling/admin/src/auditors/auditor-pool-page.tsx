import { useQuery } from '@apollo/client/react';
import {
  Act,
  Banner,
  Card,
  type Column,
  dayIn,
  daysBetween,
  Empty,
  GrowingTable,
  HiddenText,
  Nothing,
  Page,
  Tag,
  useFormat,
  useGrowth,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useLifeAct } from '../application/use-life-act.js';
import type { PoolAuditorFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { SteerTabs } from '../register/steer-tabs.js';
import { auditorPoolQuery, leaveAuditorMutation } from './auditors.operations.js';
import styles from './auditors.module.css';
import { EnterAuditorDialog } from './enter-auditor-dialog.js';

/** Who may audit: qualification and its validity, load, regions to which each is bound. */
export function AuditorPoolPage() {
  const words = useLifeWords();
  const [entering, setEntering] = useState(false);
  const [leaving, setLeaving] = useState<PoolAuditorFieldsFragment | null>(null);
  const [notice, setNotice] = useState<'entered' | 'left' | null>(null);
  const pool = usePool();
  const columns = usePoolColumns(setLeaving);
  const able = pool.page?.rows.filter(
    ({ isQualified, auditsAtWork, mostAudits }) => isQualified && auditsAtWork < mostAudits,
  );
  return (
    <Page
      title={words('officer.pool')}
      density="work"
      band={<SteerTabs current="auditors" />}
      {...(able === undefined ? {} : { lead: words('officer.poolLead', { count: able.length }) })}
      actions={<Act label={words('officer.enter')} variant="filled" onAct={() => setEntering(true)} />}
    >
      {notice !== null && <Banner kind="ok" announced title={words(`officer.${notice}`)} />}
      <Card flush label={words('officer.poolCaption')}>
        <h2>
          <HiddenText>{words('officer.poolCaption')}</HiddenText>
        </h2>
        <GrowingTable
          list={pool}
          caption={words('officer.poolCaption')}
          what={words('officer.poolWhat')}
          failed={words('officer.failed')}
          columns={columns}
          loadingRows={6}
          empty={<Empty title={words('officer.poolNone')} detail={words('officer.poolNoneDetail')} />}
        />
      </Card>
      {entering && (
        <EnterAuditorDialog
          onClose={() => setEntering(false)}
          onDone={() => {
            setEntering(false);
            setNotice('entered');
          }}
        />
      )}
      {leaving !== null && (
        <LeaveDialog
          auditor={leaving}
          onClose={() => setLeaving(null)}
          onDone={() => {
            setLeaving(null);
            setNotice('left');
          }}
        />
      )}
    </Page>
  );
}

function usePool() {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(auditorPoolQuery, {
    variables: { first: 50 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? previousData)?.auditorPool;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { auditorPool } }) => ({
        auditorPool: { ...auditorPool, rows: [...before.auditorPool.rows, ...auditorPool.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}

const soon = 60;

function usePoolColumns(
  onLeave: (auditor: PoolAuditorFieldsFragment) => void,
): readonly Column<PoolAuditorFieldsFragment>[] {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const validity = ({ isQualified, qualifiedUntil }: PoolAuditorFieldsFragment) => {
    if (!isQualified) return <Tag kind="late">{words('officer.lapsed')}</Tag>;
    const days = daysBetween(new Date(dayIn(acting.timeZone)), new Date(qualifiedUntil), 'UTC');
    if (days <= soon) return <Tag kind="inWork">{words('officer.soon')}</Tag>;
    return <Tag kind="held">{words('officer.valid')}</Tag>;
  };
  return [
    {
      key: 'auditor',
      header: words('officer.auditor'),
      rowHead: true,
      render: ({ name, kind }) => (
        <>
          {name} <span className={styles.muted}>{words(`officer.auditorKind.${kind}`)}</span>
        </>
      ),
    },
    { key: 'validity', header: words('officer.qualification'), card: 'tag', render: validity },
    {
      key: 'until',
      header: words('officer.qualifiedUntil'),
      render: ({ qualifiedUntil }) => format.day(qualifiedUntil, { weekday: false }),
    },
    {
      key: 'load',
      header: words('officer.workload'),
      align: 'end',
      render: ({ auditsAtWork, mostAudits }) => words('officer.workloadOf', { atWork: auditsAtWork, most: mostAudits }),
    },
    { key: 'done', header: words('officer.doneAudits'), align: 'end', render: ({ auditsDone }) => auditsDone },
    {
      key: 'regions',
      header: words('officer.regions'),
      card: 'line',
      render: ({ regions }) => (regions.length === 0 ? <Nothing /> : regions.join(', ')),
    },
    {
      key: 'acts',
      header: words('officer.acts'),
      card: 'line',
      render: (auditor) => (
        <Act size="small" variant="link" label={words('officer.leave')} onAct={() => onLeave(auditor)} />
      ),
    },
  ];
}

interface LeaveDialogProps {
  auditor: PoolAuditorFieldsFragment;
  onClose: () => void;
  onDone: () => void;
}

const changed = [auditorPoolQuery];

function LeaveDialog({ auditor, onClose, onDone }: LeaveDialogProps) {
  const words = useLifeWords();
  const leave = useLifeAct(leaveAuditorMutation, changed);
  return (
    <ReasonDialog
      title={words('officer.leaveTitle', { name: auditor.name })}
      detail={words('officer.leaveDetail')}
      label={words('officer.leave')}
      grave
      send={() => leave({ auditorId: auditor.id })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

import { useQuery } from '@apollo/client/react';
import { Act, Banner, Card, Empty, FactList, HiddenText, Page, Pile, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import { CourseLoading } from '../application/course-frame.js';
import type { CommissionItemFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './commission.module.css';
import { commissionSessionQuery } from './commission.operations.js';
import { DecideCard } from './decide-card.js';
import { ItemFacts } from './item-facts.js';
import { ItemReport } from './item-report.js';
import { DecidedCard, LetterCard } from './letter-card.js';
import { SessionDialogs, type SessionOpening } from './session-dialogs.js';
import { useCommissionActs } from './use-commission-acts.js';

interface CommissionItemPageProps {
  sessionId: string;
  itemId: string;
}

/** One file of a session: what the auditors say, who is recused, the decision and its letter. */
export function CommissionItemPage({ sessionId, itemId }: CommissionItemPageProps) {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const { places } = useLabellingFrame();
  const { data, loading, error, refetch } = useQuery(commissionSessionQuery, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [opened, setOpened] = useState<SessionOpening | null>(null);
  const [notice, setNotice] = useState<'noticeDecided' | 'noticeRecused' | null>(null);
  const session = data?.commissionSession;
  const item = session?.items.find(({ id }) => id === itemId);
  const breadcrumb = [
    { label: words('commission.sessions'), href: places.commissions },
    { label: session?.title ?? words('commission.loading'), href: places.commission(sessionId) },
  ];
  if (session === undefined || item === undefined) {
    return (
      <CourseLoading
        title={words('commission.loading')}
        what={words('commission.whatOne')}
        breadcrumb={breadcrumb}
        density="work"
        loading={loading}
        error={session === undefined ? refused(error) : true}
        onRetry={() => void refetch()}
      />
    );
  }
  return (
    <Page
      title={words('decide.file', { organisation: item.organisation.name })}
      density="work"
      breadcrumb={breadcrumb}
      actions={<ItemActs item={item} onAct={() => setOpened({ item, act: 'declareInterest' })} />}
      aside={<RecusalsCard item={item} />}
    >
      {notice !== null && <Banner kind="ok" announced title={words(`commission.${notice}`)} />}
      {item.recused ? <ClosedFile /> : <ItemContent item={item} onDecided={() => setNotice('noticeDecided')} />}
      <SessionDialogs
        session={session}
        opened={opened}
        onClose={() => setOpened(null)}
        onDone={() => {
          setOpened(null);
          setNotice('noticeRecused');
        }}
      />
    </Page>
  );
}

function ClosedFile() {
  const words = useLifeWords();
  return (
    <Card label={words('decide.brief')}>
      <h2>
        <HiddenText>{words('decide.brief')}</HiddenText>
      </h2>
      <Empty title={words('commission.youRecused')} detail={words('commission.agendaMember')} />
    </Card>
  );
}

function ItemActs({ item, onAct }: { item: CommissionItemFieldsFragment; onAct: () => void }) {
  const words = useLifeWords();
  const acts = useCommissionActs(item.acts);
  if (!acts.present('declareInterest')) return null;
  return <Act label={words('commission.declare')} available={acts.of('declareInterest')} onAct={onAct} />;
}

interface ItemContentProps {
  item: CommissionItemFieldsFragment;
  onDecided: () => void;
}

function ItemContent({ item, onDecided }: ItemContentProps) {
  const words = useLifeWords();
  const acts = useCommissionActs(item.acts);
  return (
    <>
      <Card title={words('decide.brief')}>
        <Pile gap="sm">
          <ItemFacts item={item} />
          {item.onAgenda.length > 0 && (
            <FactList
              facts={[{ term: words('auditing.onAgenda'), detail: item.onAgenda.join(', ') }]}
              layout="stacked"
            />
          )}
        </Pile>
      </Card>
      {item.decision === null && acts.present('decide') && <DecideCard item={item} onDone={onDecided} />}
      <DecidedCard item={item} />
      <LetterCard item={item} />
      <ItemReport cycleId={item.cycleId} />
    </>
  );
}

function RecusalsCard({ item }: { item: CommissionItemFieldsFragment }) {
  const words = useLifeWords();
  return (
    <Card title={words('decide.recusals')}>
      {item.recusals.length === 0 && <p className={styles.note}>{words('decide.recusalsNone')}</p>}
      <ul className={styles.recusals}>
        {item.recusals.map(({ id, personName, code, reason }) => (
          <li key={id}>
            <b>{personName}</b>
            <p className={styles.note}>
              {code === null ? (reason ?? words('decide.recusalDeclared')) : words(`decide.recusalComputed.${code}`)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

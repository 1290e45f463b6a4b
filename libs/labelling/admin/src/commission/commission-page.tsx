import { useQuery } from '@apollo/client/react';
import { Act, ActRow, Banner, Meta, Page, PartialNotice, useFormat, useRefusalWords } from '@maillage/platform-admin';
import { IconCalendarEvent, IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { CourseLoading } from '../application/course-frame.js';
import type { CommissionSessionFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { type LifeWords, useLifeWords } from '../language/life-words.js';
import { AgendaCard } from './agenda-card.js';
import { SessionTag } from './commission-tags.js';
import { commissionSessionQuery } from './commission.operations.js';
import { MembersCard } from './members-card.js';
import { ProposalsCard } from './proposals-card.js';
import { SessionDialogs, type SessionNotice, type SessionOpening } from './session-dialogs.js';
import { useCommissionActs } from './use-commission-acts.js';

/** One session: its agenda, its files, its members, what remains to be decided. */
export function CommissionPage({ sessionId }: { sessionId: string }) {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const { places } = useLabellingFrame();
  const { data, loading, error, refetch } = useQuery(commissionSessionQuery, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const breadcrumb = [{ label: words('commission.sessions'), href: places.commissions }];
  const session = data?.commissionSession;
  const retry = () => void refetch();
  if (session === undefined) {
    return (
      <CourseLoading
        title={words('commission.loading')}
        what={words('commission.whatOne')}
        breadcrumb={breadcrumb}
        density="work"
        loading={loading}
        error={refused(error)}
        onRetry={retry}
      />
    );
  }
  return (
    <SessionView
      session={session}
      breadcrumb={[...breadcrumb, { label: session.title }]}
      {...(error === undefined ? {} : { onRetry: retry })}
    />
  );
}

interface SessionViewProps {
  session: CommissionSessionFieldsFragment;
  breadcrumb: readonly { label: string; href?: string }[];
  /** Present when the session could not be read again. */
  onRetry?: () => void;
}

function SessionView({ session, breadcrumb, onRetry }: SessionViewProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { capabilities } = useLabellingFrame();
  const acts = useCommissionActs(session.acts);
  const [opened, setOpened] = useState<SessionOpening | null>(null);
  const [notice, setNotice] = useState<SessionNotice | null>(null);
  const steers = capabilities.includes('steerLabelling');
  return (
    <Page
      title={titleOf(words, session)}
      density="work"
      breadcrumb={breadcrumb}
      meta={
        <>
          <Meta>
            <SessionTag state={session.state} />
          </Meta>
          <Meta icon={<IconCalendarEvent />}>
            {session.title}, <b>{words('commission.on', { day: format.day(session.heldOn) })}</b>
          </Meta>
          {session.place !== '' && <Meta icon={<IconMapPin />}>{session.place}</Meta>}
        </>
      }
      actions={<SessionActs acts={acts} onAct={(act) => setOpened({ act })} />}
      aside={<MembersCard />}
    >
      {onRetry !== undefined && <PartialNotice title={words('application.stale')} onRetry={onRetry} />}
      {notice !== null && <Banner kind="ok" announced title={words(`commission.${notice}`)} />}
      <AgendaCard items={session.items} steers={steers} onAct={(item, act) => setOpened({ item, act })} />
      {acts.present('addToAgenda') && <ProposalsCard sessionId={session.id} onDone={() => setNotice('noticeAdded')} />}
      <SessionDialogs
        session={session}
        opened={opened}
        onClose={() => setOpened(null)}
        onDone={(done) => {
          setOpened(null);
          setNotice(done);
        }}
      />
    </Page>
  );
}

interface SessionActsProps {
  acts: ReturnType<typeof useCommissionActs>;
  onAct: (act: 'edit' | 'convene' | 'close') => void;
}

function SessionActs({ acts, onAct }: SessionActsProps) {
  const words = useLifeWords();
  return (
    <ActRow>
      {acts.present('edit') && (
        <Act label={words('commission.edit')} available={acts.of('edit')} onAct={() => onAct('edit')} />
      )}
      {acts.present('convene') && (
        <Act
          variant="filled"
          label={words('commission.convene')}
          available={acts.of('convene')}
          onAct={() => onAct('convene')}
        />
      )}
      {acts.present('close') && (
        <Act
          variant="filled"
          label={words('commission.close')}
          available={acts.of('close')}
          onAct={() => onAct('close')}
        />
      )}
    </ActRow>
  );
}

function titleOf(words: LifeWords, { state, itemCount, decidedCount }: CommissionSessionFieldsFragment): string {
  if (state === 'held') return words('commission.title.held', { count: decidedCount });
  if (itemCount === 0) return words('commission.title.empty');
  if (state === 'prepared') return words('commission.title.prepared', { count: itemCount });
  const left = itemCount - decidedCount;
  return left === 0 ? words('commission.title.allDecided') : words('commission.title.convened', { count: left });
}

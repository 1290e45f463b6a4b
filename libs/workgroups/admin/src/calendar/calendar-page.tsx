import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  AppLink,
  Banner,
  Card,
  Empty,
  Page,
  Pile,
  QueryStates,
  useApiAct,
  useFormat,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { OwnCalendarQuery } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { MeetingTag } from '../meeting/meeting-tag.js';
import styles from './calendar.module.css';
import { useWhen } from '../parts/use-when.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { WorkshopTag } from '../workshop/workshop-tag.js';
import { makeAddressMutation, ownCalendarQuery, revokeAddressMutation } from './calendar.operations.js';

type OwnCalendar = OwnCalendarQuery['ownCalendar'];
const refetch = [ownCalendarQuery];

/** What is to come for the person who reads, and the secret address at which a calendar reads it. */
export function CalendarPage() {
  const words = useWorkgroupsWords();
  const { refused } = useRefusalWords();
  const asked = useQuery(ownCalendarQuery, { fetchPolicy: 'cache-and-network' });
  const calendar = asked.data?.ownCalendar;
  return (
    <Page
      title={words('calendar.place')}
      lead={words('calendar.lead')}
      aside={<FeedCard madeAt={calendar?.addressMadeAt ?? null} />}
    >
      <Card title={words('calendar.soon')}>
        <QueryStates
          what={words('calendar.place')}
          loading={asked.loading && calendar === undefined}
          error={calendar === undefined ? refused(asked.error) : null}
          onRetry={() => void asked.refetch()}
        >
          {calendar !== undefined && <Entries calendar={calendar} />}
        </QueryStates>
      </Card>
    </Page>
  );
}

function Entries({ calendar: { meetings, workshops } }: { calendar: OwnCalendar }) {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const { places } = useWorkgroupsFrame();
  const entries = [
    ...meetings.map((meeting) => ({
      ...{ key: meeting.id, title: meeting.title, under: meeting.groupTitle, href: places.meeting(meeting.id) },
      ...{ at: meeting.startsAt ?? '', when: when(meeting), tag: <MeetingTag state={meeting.state} /> },
    })),
    ...workshops.map((workshop) => ({
      ...{ key: workshop.id, title: workshop.title, under: words('workshop.what'), href: places.workshop(workshop.id) },
      ...{ at: workshop.startsAt, when: when(workshop), tag: <WorkshopTag workshop={workshop} /> },
    })),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  if (entries.length === 0) return <Empty title={words('calendar.none')} detail={words('calendar.noneDetail')} />;
  return (
    <ul className={textStyles.entries}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <span className={textStyles.named}>
            <AppLink href={entry.href}>{entry.title}</AppLink>
            {entry.tag}
          </span>
          <span className={textStyles.under}>{entry.when}</span>
          <span className={textStyles.under}>{entry.under}</span>
        </li>
      ))}
    </ul>
  );
}

function FeedCard({ madeAt }: { madeAt: string | null }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const [address, setAddress] = useState<string | null>(null);
  const [isRevoked, setRevoked] = useState(false);
  const make = useApiAct(makeAddressMutation, {
    refetch,
    onData: ({ makeCalendarAddress }) => {
      setAddress(makeCalendarAddress.address ?? null);
      setRevoked(false);
    },
  });
  const revoke = useApiAct(revokeAddressMutation, {
    refetch,
    onData: () => {
      setAddress(null);
      setRevoked(true);
    },
  });
  return (
    <Card title={words('calendar.feed')}>
      <Pile gap="md">
        <p className={textStyles.dim}>{words('calendar.feedDetail')}</p>
        {isRevoked && <Banner kind="ok" announced title={words('calendar.revoked')} />}
        {address !== null && (
          <div role="status" className={textStyles.block}>
            <b>{words('calendar.copy')}</b>
            <p className={styles.address}>{address}</p>
          </div>
        )}
        {madeAt !== null && address === null && (
          <p className={textStyles.dim}>{words('calendar.made', { day: format.day(madeAt) })}</p>
        )}
        <ActRow>
          <Act
            variant={madeAt === null ? 'filled' : 'outlined'}
            label={madeAt === null ? words('calendar.make') : words('calendar.makeAnew')}
            onAct={() => make({})}
          />
          {madeAt !== null && <Act variant="link" label={words('calendar.revoke')} onAct={() => revoke({})} />}
        </ActRow>
      </Pile>
    </Card>
  );
}

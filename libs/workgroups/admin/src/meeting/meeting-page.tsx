import { useQuery } from '@apollo/client/react';
import {
  Card,
  DecisionList,
  Empty,
  type Fact,
  FactList,
  Meta,
  Page,
  PartialNotice,
  useFormat,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import type { MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { LoadingPage } from '../parts/loading-page.js';
import { useWhen } from '../parts/use-when.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { AskedCard } from './asked-card.js';
import { AttendanceCard } from './attendance-card.js';
import { DatesCard } from './dates-card.js';
import { DecisionsCard } from './decisions-card.js';
import { MeetingActsCard } from './meeting-acts-card.js';
import { MeetingTag } from './meeting-tag.js';
import { meetingQuery } from './meeting.operations.js';
import { ReportCard } from './report-card.js';

/** A meeting of a group: what is asked of who reads comes first. */
export function MeetingPage({ meetingId }: { meetingId: string }) {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const { places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(meetingQuery, {
    variables: { id: meetingId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const retry = () => void refetch();
  const meeting = data?.groupMeeting;
  if (meeting === undefined) {
    const states = { loading, error: refused(error), onRetry: retry };
    return <LoadingPage title={words('meeting.loading')} what={words('meeting.what')} {...states} />;
  }
  return (
    <Page
      title={meeting.title}
      {...(meeting.startsAt === null ? {} : { lead: when(meeting) })}
      breadcrumb={[
        { label: meeting.groupTitle, href: places.group(meeting.groupId) },
        { label: words('meeting.list'), href: places.groupMeetings(meeting.groupId) },
        { label: meeting.title },
      ]}
      meta={
        <Meta>
          <MeetingTag state={meeting.state} />
        </Meta>
      }
      aside={<Aside meeting={meeting} />}
    >
      {error !== undefined && <PartialNotice title={words('meeting.loading')} onRetry={retry} />}
      <AskedCard meeting={meeting} />
      <DatesCard meeting={meeting} />
      <AgendaCard meeting={meeting} />
      <ReportCard meeting={meeting} />
      <DecisionsCard meeting={meeting} />
      <AttendanceCard meeting={meeting} />
    </Page>
  );
}

function AgendaCard({ meeting: { agenda, report } }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  if (report !== null && report !== undefined) return null;
  const total = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Card title={words('meeting.agenda')}>
      {agenda.length === 0 ? (
        <Empty title={words('meeting.agendaNone')} />
      ) : (
        <>
          <ol className={textStyles.entries}>
            {agenda.map(({ title, presenterName, minutes }, place) => (
              <li key={place}>
                {place + 1}. {title}
                <span className={textStyles.under}>
                  {format.duration(minutes)}
                  {(presenterName ?? null) === null ? '' : ` · ${presenterName ?? ''}`}
                </span>
              </li>
            ))}
          </ol>
          <p className={textStyles.dim}>{words('meeting.total', { duration: format.duration(total) })}</p>
        </>
      )}
    </Card>
  );
}

function Aside({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const when = useWhen();
  const { acting } = useWorkgroupsFrame();
  const { mode, place, link } = meeting;
  const facts: readonly Fact[] = [
    { term: words('meeting.when'), detail: when(meeting) ?? words('meeting.noDate') },
    { term: words('meeting.mode'), detail: words(`meeting.modes.${mode}`) },
    ...(place === '' ? [] : [{ term: words('meeting.where'), detail: place }]),
    ...(link === ''
      ? []
      : [
          {
            term: words('meeting.link'),
            detail: (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {link}
              </a>
            ),
          },
        ]),
  ];
  return (
    <>
      <MeetingActsCard meeting={meeting} />
      <Card title={words('workshop.facts')}>
        <FactList layout="stacked" facts={facts} />
      </Card>
      <Card title={words('meeting.history')}>
        <DecisionList
          decisions={meeting.history.map(({ act, at, by, reason }) => ({
            ...{ title: words(`meeting.traces.${traceOf(act)}`), by },
            when: `${format.shortDate(at, acting.timeZone)} ${format.time(at, acting.timeZone)}`,
            ...((reason ?? null) === null ? {} : { reason: reason ?? '' }),
          }))}
        />
      </Card>
    </>
  );
}

const traces = [
  ...(['propose', 'proposeDates', 'edit', 'convene', 'move', 'hold', 'cancel', 'noteAttendance', 'send'] as const),
  ...(['revise', 'amend', 'acceptAmendment', 'declineAmendment', 'validate', 'freeze', 'log'] as const),
  ...(['complete', 'abandon', 'reassign', 'reopen'] as const),
] as const;

/** The act without what it was done on. */
function traceOf(act: string) {
  const name = act.slice(act.indexOf('.') + 1);
  return traces.find((one) => one === name) ?? 'other';
}

import {
  Act,
  AppLink,
  Card,
  type Column,
  Empty,
  GrowingTable,
  HiddenText,
  Nothing,
  Page,
  useFormat,
  textStyles,
} from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationCardFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useCallsCrumbs } from '../parts/loading-page.js';
import { StatusTag } from './status-tag.js';
import { useApplications } from './use-applications.js';

const ours = { callId: null, state: null };

/** What the organisation applies for, wherever it stands. */
export function OurApplicationsPage() {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const list = useApplications(ours);
  return (
    <Page
      title={words('application.ours')}
      lead={words('application.oursLead')}
      density="work"
      breadcrumb={crumbs({ label: words('application.ours') })}
    >
      <Card flush label={words('application.ours')}>
        <h2>
          <HiddenText>{words('application.ours')}</HiddenText>
        </h2>
        <GrowingTable
          list={list}
          caption={words('application.ours')}
          what={words('application.oursWhat')}
          failed={words('list.failed')}
          columns={useColumns()}
          loadingRows={4}
          empty={
            <Empty
              title={words('application.noneOurs')}
              detail={words('application.noneOursDetail')}
              action={<Act label={words('application.seeCalls')} href={places.calls} />}
            />
          }
        />
      </Card>
    </Page>
  );
}

function useColumns(): readonly Column<ApplicationCardFragment>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { places, acting } = useCallsFrame();
  const zone = acting.timeZone;
  return [
    {
      key: 'title',
      header: words('application.loading'),
      rowHead: true,
      render: ({ id, title, call }) => (
        <>
          <AppLink href={places.callApplication(id)}>{title}</AppLink>
          <span className={textStyles.under}>{call.title}</span>
        </>
      ),
    },
    { key: 'status', header: words('list.state'), card: 'tag', render: ({ status }) => <StatusTag status={status} /> },
    {
      key: 'closing',
      header: words('list.deadline'),
      align: 'end',
      render: ({ call: { closesAt } }) =>
        closesAt === null ? <Nothing /> : `${format.shortDate(closesAt, zone)} ${format.time(closesAt, zone)}`,
    },
    {
      key: 'changed',
      header: words('application.changed'),
      align: 'end',
      render: ({ changedAt }) => format.shortDate(changedAt, zone),
    },
  ];
}

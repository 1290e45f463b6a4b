import { AppLink, type Column, Nothing, useFormat, textStyles } from '@maillage/platform-admin';
import { CallTag } from '../call/call-tag.js';
import { useCallsFrame } from '../calls-frame.js';
import type { CallCardFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useTimeLeft } from '../parts/use-time-left.js';
import styles from '../parts/calls.module.css';

/** @param led whether the calls are ours: then what came in is told rather than what we applied for */
export function useCallColumns(led: boolean): readonly Column<CallCardFragment>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { places } = useCallsFrame();
  return [
    {
      key: 'call',
      header: words('list.call'),
      rowHead: true,
      render: ({ id, terms, coordinator }) => (
        <>
          <AppLink href={places.call(id)}>{terms.title}</AppLink>
          <span className={textStyles.under}>{coordinator.name}</span>
        </>
      ),
    },
    { key: 'state', header: words('list.state'), card: 'tag', render: ({ state }) => <CallTag state={state} /> },
    led
      ? {
          key: 'deposited',
          header: words('list.deposited'),
          align: 'end',
          render: ({ deposited }) => (deposited === null ? <Nothing /> : format.count(deposited)),
        }
      : { key: 'ours', header: words('list.ours'), card: 'line', render: (call) => <OurApplications call={call} /> },
    {
      key: 'envelope',
      header: words('list.envelope'),
      align: 'end',
      render: ({ terms: { envelopeCents } }) => (envelopeCents === null ? <Nothing /> : format.money(envelopeCents)),
    },
    { key: 'deadline', header: words('list.deadline'), align: 'end', render: (call) => <Closing call={call} /> },
  ];
}

function OurApplications({ call: { ours } }: { call: CallCardFragment }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  if (ours.length === 0) return <Nothing />;
  return ours.map(({ id, title, state }) => (
    <span key={id} className={styles.stacked}>
      <AppLink href={places.callApplication(id)}>{title}</AppLink>
      <span className={textStyles.under}>{words(`applicationState.${state}` as 'applicationState.draft')}</span>
    </span>
  ));
}

/** The day and the hour in the reader's time, and how long is left while the call is open. */
function Closing({ call: { state, terms, now } }: { call: CallCardFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  const { acting } = useCallsFrame();
  const zone = acting.timeZone;
  const { opensAt, closesAt } = terms;
  if (closesAt === null) return words('list.always');
  const left = state === 'open' ? timeLeft(closesAt, now, zone) : null;
  const opens = state === 'announced' && opensAt !== null ? format.shortDate(opensAt, zone) : null;
  return (
    <>
      {format.shortDate(closesAt, zone)} {format.time(closesAt, zone)}
      {left !== null && <span className={textStyles.under}>{left}</span>}
      {opens !== null && <span className={textStyles.under}>{words('list.opens', { day: opens })}</span>}
    </>
  );
}

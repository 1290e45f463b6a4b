import { AppLink, Card, PersonChip, useFormat } from '@maillage/platform-admin';
import { AssistAct } from '../assistance/assist-act.js';
import { useDirectoryWords } from '../directory/directory-words.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import type { OrganisationRecord } from './organisation-page.js';
import styles from './people-card.module.css';

type Seat = OrganisationRecord['seats'][number];

interface PeopleCardProps {
  record: OrganisationRecord;
  /** How many are shown; all without it. */
  first?: number;
}

/** Who acts for the organisation: by membership or mandate, since when and until when. */
export function PeopleCard({ record: { organisation, seats }, first }: PeopleCardProps) {
  const words = useNetworkWords();
  const directory = useDirectoryWords();
  const { places } = useNetworkFrame();
  const shown = seats.slice(0, first);
  const all = `${places.organisation(organisation.id)}?onglet=personnes`;
  const hasMore = shown.length < seats.length;
  return (
    <Card
      title={words('page.people')}
      {...(hasMore ? { beside: <AppLink href={all}>{directory('allSeats', { count: seats.length })}</AppLink> } : {})}
    >
      {seats.length === 0 && <p>{words('page.noPeople')}</p>}
      <ul className={styles.people}>
        {shown.map((seat) => (
          <li key={seat.id}>
            <SeatChip seat={seat} />
            {seat.email !== null && first === undefined && (
              <a className={styles.email} href={`mailto:${seat.email}`}>
                {seat.email}
              </a>
            )}
            {first === undefined && <AssistAct organisationId={organisation.id} person={nameOf(seat)} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function nameOf({ person: { id, givenName, familyName } }: Seat): { id: string; name: string } {
  return { id, name: `${givenName} ${familyName}` };
}

function SeatChip({ seat }: { seat: Seat }) {
  const words = useNetworkWords();
  const directory = useDirectoryWords();
  const format = useFormat();
  const { role, source, body, position, designation, startsOn, endsOn } = seat;
  const day = (on: string) => format.day(on, { weekday: false });
  const isMandate = source === 'mandate' && position !== null;
  const held = isMandate && body !== null ? `${directory(`position.${position}`)}, ${directory(`body.${body}`)}` : null;
  const came = designation === null ? null : directory(`designation.${designation}`);
  const term =
    endsOn === null
      ? words('since', { day: day(startsOn) })
      : directory(isMandate ? 'mandateUntil' : 'until', { day: day(endsOn) });
  return (
    <PersonChip
      size="medium"
      name={nameOf(seat).name}
      role={held ?? words(`role.${role}`)}
      term={came === null ? term : `${came}, ${term}`}
    />
  );
}

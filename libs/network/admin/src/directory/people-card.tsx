import { Card, PersonChip, useFormat } from '@maillage/platform-admin';
import { useNetworkWords } from '../network-words.js';
import type { ShownOrganisation } from './organisation-page.js';
import styles from './people-card.module.css';

/** Who acts for the organisation, since when and until when. */
export function PeopleCard({ people }: Pick<ShownOrganisation, 'people'>) {
  const words = useNetworkWords();
  const format = useFormat();
  const day = (on: string) => format.day(on, { weekday: false });
  const termOf = ({ startsOn, endsOn }: ShownOrganisation['people'][number]) =>
    endsOn === null ? words('since', { day: day(startsOn) }) : words('until', { day: day(endsOn) });
  return (
    <Card title={words('page.people')}>
      {people.length === 0 && <p>{words('page.noPeople')}</p>}
      <ul className={styles.people}>
        {people.map((one) => (
          <li key={`${one.person.id}-${one.role}`}>
            <PersonChip
              size="medium"
              name={`${one.person.givenName} ${one.person.familyName}`}
              role={words(`role.${one.role}`)}
              term={termOf(one)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

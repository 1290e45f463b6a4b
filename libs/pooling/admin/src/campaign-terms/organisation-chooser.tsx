import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { TextField } from '@maillage/platform-admin';
import { useState } from 'react';
import { usePoolingWords } from '../language/pooling-words.js';
import { eligibilityOrganisationsQuery } from './campaign-terms.operations.js';
import type { NamedOrganisation } from './terms-values.js';
import styles from './campaign-terms.module.css';

interface OrganisationChooserProps {
  chosen: readonly NamedOrganisation[];
  onChange: (chosen: readonly NamedOrganisation[]) => void;
}

const pause = 300;
const shortest = 2;

/** Missions by name, one after the other. */
export function OrganisationChooser({ chosen, onChange }: OrganisationChooserProps) {
  const words = usePoolingWords();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), pause);
  const { data } = useQuery(eligibilityOrganisationsQuery, { variables: { text }, skip: text.length < shortest });
  const searching = text.length >= shortest;
  const found = searching ? data?.organisations.rows.filter(({ id }) => !chosen.some((one) => one.id === id)) : [];
  return (
    <>
      <TextField type="search" label={words('terms.searchOrganisation')} value={typed} onChange={setTyped} />
      <div className={styles.found} role="status">
        {searching && found?.length === 0 && <p className={styles.note}>{words('terms.noneFound')}</p>}
        {found?.map((organisation) => (
          <button
            key={organisation.id}
            type="button"
            className={styles.quiet}
            onClick={() => onChange([...chosen, organisation])}
          >
            {words('terms.add', { name: organisation.name })}
          </button>
        ))}
      </div>
      {chosen.length > 0 && (
        <div>
          <p className={styles.legend}>{words('terms.chosen')}</p>
          <ul className={styles.chosen}>
            {chosen.map(({ id, name }) => (
              <li key={id}>
                {name}
                <button
                  type="button"
                  className={styles.quiet}
                  onClick={() => onChange(chosen.filter((one) => one.id !== id))}
                >
                  {words('terms.remove', { name })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

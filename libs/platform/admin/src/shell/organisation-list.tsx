import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { Tag } from '../layout/tag.js';
import type { OrganisationChoice } from './organisation.js';
import { useListbox } from './use-listbox.js';
import styles from './organisation-switcher.module.css';

export interface OrganisationListProps {
  organisations: readonly OrganisationChoice[];
  onChoose: (key: string) => void;
  focused?: boolean | undefined;
}

/** The organisations as a listbox: arrows, type-ahead, Enter. */
export function OrganisationList({ organisations, onChoose, focused = false }: OrganisationListProps) {
  const words = usePlatformWords();
  const id = useId();
  const choose = (index: number) => {
    const chosen = organisations[index];
    if (chosen !== undefined) onChoose(chosen.key);
  };
  const initial = organisations.findIndex((organisation) => organisation.current === true);
  const list = useListbox({ labels: organisations.map(({ name }) => name), initial, onChoose: choose });
  return (
    <>
      <p className={styles.lead}>{words('organisation.acting')}</p>
      <ul
        role="listbox"
        className={styles.list}
        tabIndex={0}
        aria-label={words('organisation.list')}
        aria-activedescendant={`${id}-${list.active}`}
        onKeyDown={list.onKeyDown}
        data-autofocus={focused || undefined}
      >
        {organisations.map((organisation, index) => (
          <li
            key={organisation.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={organisation.current === true}
            className={styles.option}
            data-active={index === list.active || undefined}
            onClick={() => choose(index)}
            onPointerMove={() => list.setActive(index)}
          >
            <span>
              <b>{organisation.name}</b>
              <span className={styles.detail}>
                {[organisation.role, organisation.mandate].filter(Boolean).join(', ')}
              </span>
            </span>
            {organisation.current === true && <IconCheck aria-hidden />}
            {organisation.current !== true && (organisation.awaited ?? 0) > 0 && (
              <Tag kind="inWork" icon={null}>
                {words('organisation.todo', { count: organisation.awaited ?? 0 })}
              </Tag>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.why}>{words('organisation.why')}</p>
    </>
  );
}

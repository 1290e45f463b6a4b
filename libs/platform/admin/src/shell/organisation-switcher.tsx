import { Popover } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { HiddenText } from '../theme/hidden-text.js';
import { OrganisationList } from './organisation-list.js';
import type { OrganisationChoice } from './organisation.js';
import styles from './organisation-switcher.module.css';

export interface OrganisationSwitcherProps {
  organisations: readonly OrganisationChoice[];
  onSwitch: (key: string) => void;
}

/** "Vous agissez au nom de": the name acted in, and the way to another; plain text for who has only one. */
export function OrganisationSwitcher({ organisations, onSwitch }: OrganisationSwitcherProps) {
  const words = usePlatformWords();
  const [opened, setOpened] = useState(false);
  const current = organisations.find((organisation) => organisation.current === true) ?? organisations[0];
  if (current === undefined) return null;
  const lines = (
    <>
      <span className={styles.name}>{current.name}</span>
      <span className={styles.standing}>{current.standing ?? current.role}</span>
    </>
  );
  if (organisations.length === 1) return <div className={styles.box}>{lines}</div>;
  const choose = (key: string) => {
    setOpened(false);
    if (key !== current.key) onSwitch(key);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" offset={6} width={400} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.box}
          aria-haspopup="listbox"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {lines}
          <IconSelector className={styles.sign} aria-hidden />
          <HiddenText>. {words('organisation.change')}</HiddenText>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.panel} aria-label={words('organisation.change')}>
        <OrganisationList organisations={organisations} onChoose={choose} focused />
      </Popover.Dropdown>
    </Popover>
  );
}

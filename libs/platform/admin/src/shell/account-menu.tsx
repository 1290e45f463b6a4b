import { Menu } from '@mantine/core';
import { usePlatformWords } from '../language/use-platform-words.js';
import { Avatar } from '../people/avatar.js';
import { AppLink } from '../theme/link.js';
import type { AccountLine, ShellPerson } from './place.js';
import { PreferenceItems } from './preference-items.js';
import styles from './header.module.css';

function Line({ line }: { line: AccountLine }) {
  const icon = line.icon === undefined ? {} : { leftSection: line.icon };
  const act = line.onAct === undefined ? {} : { onClick: line.onAct };
  if (line.href !== undefined)
    return (
      <Menu.Item component={AppLink} href={line.href} {...icon}>
        {line.label}
      </Menu.Item>
    );
  return (
    <Menu.Item {...icon} {...act}>
      {line.label}
    </Menu.Item>
  );
}

/** The person: their own pages, appearance, language, the way out. */
export function AccountMenu({ person }: { person: ShellPerson }) {
  const words = usePlatformWords();
  const lines = person.lines ?? [];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={styles.tool} aria-label={words('shell.account', { name: person.name })}>
          <Avatar name={person.name} />
          <span className={styles.wideOnly}>{person.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
        {lines.length > 0 && <Menu.Divider />}
        <PreferenceItems />
      </Menu.Dropdown>
    </Menu>
  );
}

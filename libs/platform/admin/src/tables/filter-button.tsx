import { Menu } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './filter.module.css';

export interface FilterOption {
  value: string;
  label: string;
}

export interface FilterButtonProps {
  label: string;
  icon?: ReactNode;
  options: readonly FilterOption[];
  /** The value chosen, kept in the address by whoever owns the list. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A filter that shows its value and can be removed. */
export function FilterButton({ label, icon, options, value, onChange }: FilterButtonProps) {
  const words = usePlatformWords();
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={styles.filter} data-on={chosen !== undefined || undefined}>
      <Menu>
        <Menu.Target>
          <button type="button" className={styles.open}>
            {icon !== undefined && (
              <span className={styles.icon} aria-hidden>
                {icon}
              </span>
            )}
            {chosen === undefined ? label : `${label}\u00A0: ${chosen.label}`}
            {chosen === undefined && <IconChevronDown aria-hidden />}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={value ?? ''} onChange={(next) => onChange(next === '' ? null : next)}>
            <Menu.RadioItem value="">{words('table.all')}</Menu.RadioItem>
            {options.map((option) => (
              <Menu.RadioItem key={option.value} value={option.value}>
                {option.label}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {chosen !== undefined && (
        <button
          type="button"
          className={styles.remove}
          aria-label={words('table.removeFilter', { filter: label })}
          onClick={() => onChange(null)}
        >
          <IconX aria-hidden />
        </button>
      )}
    </span>
  );
}

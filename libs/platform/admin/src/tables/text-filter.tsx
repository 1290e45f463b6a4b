import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './filter.module.css';

export interface TextFilterProps {
  label: string;
  /** The text that the address keeps. */
  text: string;
  onText: (text: string) => void;
}

const pause = 300;

/** Filters while one types, after a pause; the address follows. As high as the other filters of the bar. */
export function TextFilter({ label, text, onText }: TextFilterProps) {
  const [typed, setTyped] = useState({ address: text, value: text });
  const follow = useDebouncedCallback(onText, pause);
  // The address changes behind the field when the filters are removed, or on the way back.
  if (typed.address !== text) setTyped({ address: text, value: text === typed.value.trim() ? typed.value : text });
  const change = (value: string) => {
    setTyped({ address: text, value });
    follow(value.trim());
  };
  return (
    <span className={styles.text}>
      <IconSearch aria-hidden />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={100}
        value={typed.value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </span>
  );
}

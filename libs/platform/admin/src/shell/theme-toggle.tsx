import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './header.module.css';

/** Light to dark and back; "like the device" is in the account menu. */
export function ThemeToggle() {
  const words = usePlatformWords();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <button
      type="button"
      className={`${styles.tool} ${styles.wideOnly}`}
      aria-label={words(dark ? 'shell.toLight' : 'shell.toDark')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun aria-hidden /> : <IconMoon aria-hidden />}
    </button>
  );
}

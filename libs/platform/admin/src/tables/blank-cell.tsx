import { IconEyeOff } from '@tabler/icons-react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { HiddenText } from '../theme/hidden-text.js';
import styles from './blank-cell.module.css';

/** A cell whose value exists and is not shared with the reader: still counted in the total. */
export function NotShared() {
  const words = usePlatformWords();
  return (
    <span className={styles.blank}>
      <IconEyeOff aria-hidden />
      <HiddenText>{words('table.notShared')}</HiddenText>
    </span>
  );
}

/** A cell that holds nothing. */
export function Nothing() {
  const words = usePlatformWords();
  return (
    <span className={styles.blank}>
      <span aria-hidden>–</span>
      <HiddenText>{words('table.nothing')}</HiddenText>
    </span>
  );
}

import styles from './person-chip.module.css';

/** Two letters from a name: those of the first word and of the last. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

export const Avatar = ({ name, size = 'small' }: { name: string; size?: 'small' | 'medium' }) => (
  <span className={styles.avatar} data-size={size} data-initials={initialsOf(name)} aria-hidden />
);

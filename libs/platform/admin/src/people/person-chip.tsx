import type { ReactNode } from 'react';
import { Avatar } from './avatar.js';
import styles from './person-chip.module.css';

export interface PersonChipProps {
  name: string;
  role?: ReactNode;
  /** `depuis le 1ᵉʳ mars 2021`, or for a former member `jusqu'au 3 mars 2026`: the name stays. */
  term?: ReactNode;
  size?: 'small' | 'medium' | undefined;
}

/** A person: initials, name, role. No photo is ever needed. */
export const PersonChip = ({ name, role, term, size = 'small' }: PersonChipProps) => (
  <span className={styles.chip} data-size={size}>
    <Avatar name={name} size={size} />
    <span>
      {name}
      {role !== undefined && <small>{role}</small>}
      {term !== undefined && <small>{term}</small>}
    </span>
  </span>
);

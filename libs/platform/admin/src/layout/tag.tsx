import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconClipboardList,
  IconPencil,
  IconPoint,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './tag.module.css';

export type TagKind = 'neutral' | 'running' | 'inWork' | 'held' | 'late' | 'outline';

const icons: Record<TagKind, ReactNode> = {
  neutral: <IconPoint />,
  running: <IconClipboardList />,
  inWork: <IconPencil />,
  held: <IconCheck />,
  late: <IconAlertTriangle />,
  outline: <IconCircle />,
};

export interface TagProps {
  kind?: TagKind | undefined;
  /** Replaces the icon of the kind; a state is never told by colour alone: null only for a count. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A state in a word: running (petrol), in work (mirabelle), held (green), late or wrong (red), not begun (outline). */
export const Tag = ({ kind = 'neutral', icon = icons[kind], children }: TagProps) => (
  <span className={classes(styles.tag, styles[kind])}>
    {icon !== null && (
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
    )}
    {children}
  </span>
);

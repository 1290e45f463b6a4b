import { IconAlertTriangle, IconCircleCheck, IconExclamationCircle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './banner.module.css';

export type BannerKind = 'ok' | 'warn' | 'bad' | 'info';

const icons: Record<BannerKind, ReactNode> = {
  ok: <IconCircleCheck />,
  warn: <IconAlertTriangle />,
  bad: <IconExclamationCircle />,
  info: <IconInfoCircle />,
};

export interface BannerProps {
  kind?: BannerKind | undefined;
  icon?: ReactNode;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Said aloud when it appears: for what follows an act. */
  announced?: boolean | undefined;
}

/** A message in the flow of the page. It stays until what it says is no longer true. */
export function Banner({ kind = 'info', icon = icons[kind], title, children, action, announced = false }: BannerProps) {
  const role = announced ? { role: kind === 'bad' ? 'alert' : 'status' } : {};
  return (
    <div className={classes(styles.banner, styles[kind])} {...role}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div className={styles.words}>
        {title !== undefined && <b>{title} </b>}
        {children}
        {action !== undefined && <> {action}</>}
      </div>
    </div>
  );
}

import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import { HiddenText } from '../theme/hidden-text.js';
import { useSettled } from './use-settled.js';
import styles from './form.module.css';

export type SaveKind = 'saved' | 'saving' | 'offline' | 'unsaved';

const icons: Record<SaveKind, ReactNode> = {
  saved: <IconCloudCheck aria-hidden />,
  saving: <IconLoader2 aria-hidden />,
  offline: <IconCloudOff aria-hidden />,
  unsaved: <IconAlertTriangle aria-hidden />,
};

export interface SaveStateProps {
  kind: SaveKind;
  /** "Enregistré à 10 h 42". */
  title: string;
  detail?: ReactNode;
}

/** Where the draft stands, in one place. Said only when its kind has changed and stayed so. */
export function SaveState({ kind, title, detail }: SaveStateProps) {
  const said = useSettled(kind, title);
  return (
    <div
      className={classes(styles.save, styles[kind])}
      data-brief={(detail === undefined && kind !== 'unsaved') || undefined}
    >
      {icons[kind]}
      <p>
        <b>{title}</b>
        {detail}
      </p>
      <HiddenText>
        <span role="status">{said}</span>
      </HiddenText>
    </div>
  );
}

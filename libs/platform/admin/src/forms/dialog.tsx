import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { GraveAct, type GraveActProps } from './grave-act.js';
import styles from './form.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** For a grave act: its button, and the reason it requires. */
  grave?: Omit<GraveActProps, 'onClose'>;
}

/** A question apart from the page: focus goes in, Escape closes, focus comes back to the act. */
export function Dialog({ opened, onClose, title, children, grave }: DialogProps) {
  const words = usePlatformWords();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words('shell.close') }}>
      <div className={styles.form}>
        {children}
        {grave !== undefined && <GraveAct {...grave} onClose={onClose} />}
      </div>
    </Modal>
  );
}

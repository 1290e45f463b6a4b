import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { GraveAct, type GraveActProps } from './grave-act.js';
import { useFocusBack } from './use-focus-back.js';
import styles from './dialog.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** For a grave act: its button, and the reason it requires. */
  grave?: Omit<GraveActProps, 'onClose'> | undefined;
}

/** A question apart from the page: focus goes in, Escape closes, focus comes back to the act. */
export function Dialog({ opened, onClose, title, children, grave }: DialogProps) {
  const words = usePlatformWords();
  useFocusBack(opened);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      centered
      size={540}
      radius="lg"
      transitionProps={{ duration: 160 }}
      classNames={{ content: styles.content ?? '' }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* Not the kit's header element, which would be a second banner of the page. */}
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={words('shell.close')} />
        </div>
        <div className={styles.body}>
          {children}
          {grave !== undefined && <GraveAct {...grave} onClose={onClose} />}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

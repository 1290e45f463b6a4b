import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import type { Found } from './found-line.js';
import { SearchAnswers } from './search-answers.js';
import { SearchCount } from './search-count.js';
import { useSearchOptions } from './use-search-options.js';
import styles from './search-panel.module.css';

export interface SearchPanelProps {
  opened: boolean;
  onClose: () => void;
  text: string;
  onText: (text: string) => void;
  /** The answers to the text, or to the one before while these are on their way; null before anything is asked. */
  found: Found | null;
  failed?: boolean | undefined;
  onRetry?: (() => void) | undefined;
  onFollow: (href: string) => void;
}

/** The search of the network: a combobox whose answers are grouped and counted. */
export function SearchPanel({
  opened,
  onClose,
  text,
  onText,
  found,
  failed = false,
  onRetry,
  onFollow,
}: SearchPanelProps) {
  const words = usePlatformWords();
  const id = useId();
  const lines = (found?.groups ?? []).flatMap((group) => group.lines);
  const options = useSearchOptions(lines, onFollow);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={620}
      radius="lg"
      yOffset="9vh"
      transitionProps={{ duration: 160 }}
      classNames={{ content: styles.content ?? '', inner: styles.inner ?? '' }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words('search.label')}>
        <div className={styles.head}>
          <IconSearch aria-hidden />
          <input
            role="combobox"
            type="text"
            className={styles.field}
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            aria-label={words('search.label')}
            aria-autocomplete="list"
            aria-expanded={lines.length > 0}
            aria-controls={`${id}-answers`}
            aria-activedescendant={options.active < 0 ? undefined : `${id}-${options.active}`}
            placeholder={words('search.placeholder')}
            value={text}
            onChange={(event) => onText(event.currentTarget.value)}
            onKeyDown={options.onKeyDown}
          />
          <SearchCount text={text} found={found} failed={failed} />
          <Modal.CloseButton aria-label={words('shell.close')} />
        </div>
        <SearchAnswers
          id={id}
          text={text}
          found={found}
          failed={failed}
          onRetry={onRetry}
          active={options.active}
          onMark={options.mark}
          onFollow={onFollow}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

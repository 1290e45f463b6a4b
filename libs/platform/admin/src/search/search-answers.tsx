import { usePlatformWords } from '../language/use-platform-words.js';
import { PartialNotice } from '../states/partial-notice.js';
import type { Found, FoundGroup, FoundLine } from './found-line.js';
import styles from './search-panel.module.css';

interface SearchAnswersProps {
  id: string;
  text: string;
  found: Found | null;
  failed: boolean;
  onRetry: (() => void) | undefined;
  active: number;
  onMark: (index: number) => void;
  onFollow: (href: string) => void;
}

/** What answers, by kind; or what to type, or that nothing does. */
export function SearchAnswers({ id, text, found, failed, onRetry, active, onMark, onFollow }: SearchAnswersProps) {
  const words = usePlatformWords();
  const groups = found?.groups ?? [];
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0));
  const isEmpty = found !== null && groups.length === 0 && found.text === text.trim();
  return (
    <div className={styles.answers}>
      {failed && <PartialNotice title={words('search.failed')} {...(onRetry === undefined ? {} : { onRetry })} />}
      {found === null && !failed && <p className={styles.note}>{words('search.hint')}</p>}
      {isEmpty && !failed && <p className={styles.note}>{words('search.nothing', { text: found.text })}</p>}
      {found !== null && found.near && groups.length > 0 && (
        <p className={styles.near}>{words('search.near', { text: found.text })}</p>
      )}
      <div id={`${id}-answers`} role="listbox" aria-label={words('search.answers')}>
        {groups.map((group, index) => (
          <AnswerGroup key={group.key} {...{ id, group, active, onMark, onFollow }} start={starts[index] ?? 0} />
        ))}
      </div>
    </div>
  );
}

interface AnswerGroupProps extends Pick<SearchAnswersProps, 'id' | 'active' | 'onMark' | 'onFollow'> {
  group: FoundGroup;
  start: number;
}

function AnswerGroup({ id, group, start, active, onMark, onFollow }: AnswerGroupProps) {
  const words = usePlatformWords();
  const { key, label, lines, total } = group;
  const counted = total > lines.length ? words('search.some', { shown: lines.length, total }) : String(total);
  return (
    <div role="group" aria-labelledby={`${id}-${key}`}>
      <p className={styles.kind} id={`${id}-${key}`}>
        {label} <span>{counted}</span>
      </p>
      {lines.map((line, index) => (
        <Answer
          key={line.key}
          id={`${id}-${start + index}`}
          line={line}
          isActive={start + index === active}
          onMark={() => onMark(start + index)}
          onFollow={onFollow}
        />
      ))}
    </div>
  );
}

interface AnswerProps {
  id: string;
  line: FoundLine;
  isActive: boolean;
  onMark: () => void;
  onFollow: (href: string) => void;
}

function Answer({ id, line: { title, detail, icon, href }, isActive, onMark, onFollow }: AnswerProps) {
  // The focus stays in the field: the answer that the arrows reach comes into view by itself.
  const intoView = (element: HTMLDivElement | null) => {
    if (isActive) element?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      id={id}
      ref={intoView}
      role="option"
      aria-selected={isActive}
      className={styles.answer}
      onPointerMove={isActive ? undefined : onMark}
      onClick={() => onFollow(href)}
    >
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.words}>
        <b>{title}</b>
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </div>
  );
}

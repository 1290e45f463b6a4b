import { Menu } from '@mantine/core';
import { IconArrowsMove } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormat } from '../language/use-format.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { HiddenText } from '../theme/hidden-text.js';
import styles from './board.module.css';

export interface BoardColumn<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

export interface BoardCard<Key extends string> {
  readonly key: string;
  readonly column: Key;
  /** The name of the card, for who moves it without seeing it. */
  readonly name: string;
  readonly content: ReactNode;
}

export interface BoardProps<Key extends string> {
  label: string;
  columns: readonly BoardColumn<Key>[];
  cards: readonly BoardCard<Key>[];
  /** Absent when cards may not be moved. */
  onMove?: ((card: string, column: Key) => unknown) | undefined;
  /** What an empty column says. */
  empty: string;
}

/** Cards in columns, moved by a menu that a keyboard reaches, or by dragging. */
export function Board<Key extends string>({ label, columns, cards, onMove, empty }: BoardProps<Key>) {
  const words = usePlatformWords();
  const board = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<{ card: BoardCard<Key>; column: BoardColumn<Key> } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const move = (card: BoardCard<Key>, column: BoardColumn<Key>) => {
    if (onMove === undefined || card.column === column.key) return;
    setMoved({ card, column });
    void onMove(card.key, column.key);
  };
  const columnOfMoved = cards.find(({ key }) => key === moved?.card.key)?.column;
  // The card has been drawn again elsewhere: the focus follows it.
  useEffect(() => {
    if (moved === null || columnOfMoved !== moved.column.key) return;
    board.current?.querySelector<HTMLElement>(`[data-card="${moved.card.key}"] button`)?.focus();
  }, [moved, columnOfMoved]);
  const drop = (column: BoardColumn<Key>) => {
    const card = cards.find(({ key }) => key === dragged);
    setDragged(null);
    if (card !== undefined) move(card, column);
  };
  return (
    <div className={styles.board} role="group" aria-label={label} ref={board}>
      {columns.map((column) => {
        const inside = cards.filter((card) => card.column === column.key);
        return (
          <section
            key={column.key}
            className={styles.column}
            aria-label={column.label}
            data-over={dragged !== null || undefined}
            onDragOver={onMove === undefined ? undefined : (event) => event.preventDefault()}
            onDrop={() => drop(column)}
          >
            <h3 className={styles.head}>
              {column.label} <span className={styles.count}>{inside.length}</span>
            </h3>
            {inside.length === 0 && <p className={styles.empty}>{empty}</p>}
            <ul className={styles.cards}>
              {inside.map((card) => (
                <li
                  key={card.key}
                  data-card={card.key}
                  className={styles.card}
                  draggable={onMove !== undefined}
                  onDragStart={() => setDragged(card.key)}
                  onDragEnd={() => setDragged(null)}
                >
                  {card.content}
                  {onMove !== undefined && <MoveMenu card={card} columns={columns} onMove={(to) => move(card, to)} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <HiddenText>
        <span role="status">
          {moved === null ? '' : words('board.moved', { card: moved.card.name, column: moved.column.label })}
        </span>
      </HiddenText>
    </div>
  );
}

interface MoveMenuProps<Key extends string> {
  card: BoardCard<Key>;
  columns: readonly BoardColumn<Key>[];
  onMove: (column: BoardColumn<Key>) => void;
}

function MoveMenu<Key extends string>({ card, columns, onMove }: MoveMenuProps<Key>) {
  const words = usePlatformWords();
  const format = useFormat();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.move}>
          <IconArrowsMove aria-hidden />
          {words('board.move')}
          <HiddenText>
            {format.colon} {card.name}
          </HiddenText>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter(({ key }) => key !== card.column)
          .map((column) => (
            <Menu.Item key={column.key} onClick={() => onMove(column)}>
              {words('board.moveTo', { column: column.label })}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

import { useRef, useState, type KeyboardEvent } from 'react';

export interface ListboxOptions {
  labels: readonly string[];
  initial: number;
  onChoose: (index: number) => void;
}

const PAUSE = 600;

/** Arrows, Home, End, type-ahead, Enter and Space of a listbox whose focus stays on the list itself. */
export function useListbox({ labels, initial, onChoose }: ListboxOptions) {
  const [active, setActive] = useState(Math.max(initial, 0));
  const typed = useRef({ text: '', at: 0 });

  const search = (letter: string, now: number) => {
    const kept = now - typed.current.at < PAUSE ? typed.current.text : '';
    typed.current = { text: kept + letter.toLowerCase(), at: now };
    const from = typed.current.text.length > 1 ? active : active + 1;
    const order = labels.map((_, offset) => (from + offset) % labels.length);
    const found = order.find((index) => labels[index]?.toLowerCase().startsWith(typed.current.text));
    if (found !== undefined) setActive(found);
  };

  const moves: Record<string, () => void> = {
    ArrowDown: () => setActive(Math.min(active + 1, labels.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Home: () => setActive(0),
    End: () => setActive(labels.length - 1),
    Enter: () => onChoose(active),
    ' ': () => onChoose(active),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined && (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey)) return;
    if (move === undefined) search(event.key, event.timeStamp);
    else move();
    event.preventDefault();
  };
  return { active, setActive, onKeyDown };
}

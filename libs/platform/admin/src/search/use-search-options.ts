import { useState, type KeyboardEvent } from 'react';
import type { FoundLine } from './found-line.js';

/** Arrows, Page keys and Enter of a combobox whose focus stays in the field. */
export function useSearchOptions(lines: readonly FoundLine[], onFollow: (href: string) => void) {
  const [marked, setMarked] = useState<string | null>(null);
  const place = lines.findIndex(({ key }) => key === marked);
  const active = place >= 0 ? place : lines.length > 0 ? 0 : -1;
  const mark = (index: number) => setMarked(lines[Math.min(Math.max(index, 0), lines.length - 1)]?.key ?? null);
  const moves: Record<string, () => void> = {
    ArrowDown: () => mark(active === lines.length - 1 ? 0 : active + 1),
    ArrowUp: () => mark(active <= 0 ? lines.length - 1 : active - 1),
    PageDown: () => mark(active + 5),
    PageUp: () => mark(active - 5),
    Enter: () => {
      const line = lines[active];
      if (line !== undefined) onFollow(line.href);
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || event.nativeEvent.isComposing) return;
    move();
    event.preventDefault();
  };
  return { active, mark, onKeyDown };
}

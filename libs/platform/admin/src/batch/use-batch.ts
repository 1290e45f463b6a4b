import { useState } from 'react';
import type { Refusal } from '../refusals/refusal.js';

/** What became of one row: not yet tried, done, or refused with a reason of its own. */
export interface BatchLine {
  readonly key: string;
  readonly name: string;
  readonly outcome: 'waiting' | 'done' | Refusal;
}

export interface ChosenRow {
  readonly key: string;
  readonly name: string;
}

/** One act on several rows, one after the other: the server checks each for itself, and a refusal stops none of the rest. */
export function useBatch() {
  const [lines, setLines] = useState<readonly BatchLine[]>([]);
  const [running, setRunning] = useState(false);
  const run = async (rows: readonly ChosenRow[], act: (key: string) => Promise<Refusal | null>): Promise<void> => {
    setRunning(true);
    let told: readonly BatchLine[] = rows.map((row) => ({ ...row, outcome: 'waiting' }));
    setLines(told);
    try {
      for (const { key } of rows) {
        const outcome = (await act(key)) ?? 'done';
        told = told.map((line) => (line.key === key ? { ...line, outcome } : line));
        setLines(told);
      }
    } finally {
      setRunning(false);
    }
  };
  return { lines, running, run };
}

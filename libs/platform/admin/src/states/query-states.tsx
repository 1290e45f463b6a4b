import type { ReactNode } from 'react';
import { Act } from '../acts/act.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { Loading } from './loading.js';
import { Refused, type RefusedProps } from './refused.js';

export interface QueryStatesProps {
  loading: boolean;
  /** What is awaited: "les campagnes". */
  what: string;
  rows?: number | undefined;
  /** A refusal of the server, already in words; `true` for a failure that has none. */
  error?: RefusedProps | boolean | null | undefined;
  onRetry?: (() => void) | undefined;
  /** What to show instead of the content when there is none; absent while there is some. */
  empty?: ReactNode;
  children: ReactNode;
}

/** One of the states of a part of a page: refused, loading, empty, or full. A partial answer is full, with a notice. */
export function QueryStates({ loading, what, rows, error = null, onRetry, empty, children }: QueryStatesProps) {
  const words = usePlatformWords();
  if (error !== null && error !== false) {
    const retry = onRetry === undefined ? {} : { action: <Act label={words('state.retry')} onAct={onRetry} /> };
    const refusal = error === true ? { title: words('state.failedTitle'), detail: words('state.failedDetail') } : error;
    return <Refused {...retry} {...refusal} />;
  }
  if (loading) return <Loading what={what} rows={rows} />;
  return empty ?? children;
}

import { useState } from 'react';

/** Asks for the rows that follow, and tells whether they are on their way or did not come. */
export function useGrowth(ask: () => Promise<unknown>) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const grow = () => {
    setState('asking');
    ask().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return { growing: state === 'asking', stunted: state === 'failed', grow };
}

import { useRef, useState } from 'react';

/** Runs an act and ignores every further call until it has settled. A rejection stays the caller's: it is not caught here. */
export function useRunning(onAct: (() => unknown) | undefined): { busy: boolean; run: () => void } {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const settle = () => {
    running.current = false;
    setBusy(false);
  };
  const run = () => {
    if (running.current) return;
    const outcome = onAct?.();
    if (!(outcome instanceof Promise)) return;
    running.current = true;
    setBusy(true);
    void outcome.finally(settle);
  };
  return { busy, run };
}

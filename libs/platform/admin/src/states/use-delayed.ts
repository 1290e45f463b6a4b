import { useEffect, useState } from 'react';

const PATIENCE = 300;

/** True once `waiting` has lasted 300 ms: what arrives sooner shows no sign of waiting at all. */
export function useDelayed(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return waiting && late;
}

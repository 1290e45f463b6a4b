import { useEffect, useRef, useState } from 'react';

const CALM = 5000;

/** The sentence of the last kind that has lasted five seconds: a listener is not told of every keystroke. */
export function useSettled(kind: string, sentence: string): string {
  const [said, setSaid] = useState('');
  const latest = useRef(sentence);
  useEffect(() => {
    latest.current = sentence;
  }, [sentence]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(latest.current), CALM);
    return () => clearTimeout(timer);
  }, [kind]);
  return said;
}

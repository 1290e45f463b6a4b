import { useState } from 'react';

interface TypedText {
  value: number | null;
  onChange: (value: number | null) => void;
  read: (text: string) => number | null;
  write: (value: number) => string;
}

/**
 * Keeps what was typed while the owner of the field holds the number.
 * The text is rewritten only when the number changes from outside, as by a prefill: never because it could not be read.
 */
export function useTypedText({ value, onChange, read, write }: TypedText) {
  const textOf = (number: number | null) => (number === null ? '' : write(number));
  const [typed, setTyped] = useState({ value, text: textOf(value) });
  const [left, setLeft] = useState(false);
  if (typed.value !== value) setTyped({ value, text: textOf(value) });
  const type = (text: string) => {
    const next = read(text);
    setTyped({ value: next, text });
    setLeft(false);
    if (next !== value) onChange(next);
  };
  const unreadable = left && typed.text.trim() !== '' && typed.value === null;
  return { text: typed.text, type, leave: () => setLeft(true), unreadable };
}

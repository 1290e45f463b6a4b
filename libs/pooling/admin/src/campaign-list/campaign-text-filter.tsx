import { useDebouncedCallback } from '@mantine/hooks';
import { TextField } from '@maillage/platform-admin';
import { useState } from 'react';
import { usePoolingWords } from '../language/pooling-words.js';

interface CampaignTextFilterProps {
  text: string;
  onText: (text: string) => void;
}

const pause = 300;

/** Filters while one types, after a pause; the address follows. */
export function CampaignTextFilter({ text, onText }: CampaignTextFilterProps) {
  const words = usePoolingWords();
  const [typed, setTyped] = useState({ address: text, value: text });
  const follow = useDebouncedCallback(onText, pause);
  // The address changes behind the field when the filters are removed, or on the way back.
  if (typed.address !== text) setTyped({ address: text, value: text === typed.value.trim() ? typed.value : text });
  const change = (value: string) => {
    setTyped({ address: text, value });
    follow(value.trim());
  };
  return <TextField type="search" label={words('list.text')} value={typed.value} onChange={change} />;
}

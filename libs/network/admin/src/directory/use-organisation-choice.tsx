import { Act, BatchBar, type RowChoice } from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import { useNetworkFrame } from '../network-frame.js';
import { DecideOnChosen } from './decide-on-chosen.js';
import { useDirectoryWords } from './directory-words.js';
import type { ListedOrganisation } from './organisation-columns.js';

/** Rows chosen in the list and the bar of acts on them, for who keeps the directory; nothing for others. */
export function useOrganisationChoice(
  rows: readonly ListedOrganisation[],
  onLeft: () => void,
): { choice: RowChoice<ListedOrganisation> | null; bar: ReactNode } {
  const words = useDirectoryWords();
  const { capabilities } = useNetworkFrame();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState(false);
  if (!capabilities.includes('keepDirectory')) return { choice: null, bar: null };
  const kept = rows.filter(({ id }) => chosen.has(id)).map(({ id, name }) => ({ key: id, name }));
  const leave = () => {
    setDeciding(false);
    setChosen(new Set());
    onLeft();
  };
  const bar = (
    <>
      <BatchBar count={kept.length} onClear={() => setChosen(new Set())}>
        <Act size="small" label={words('decideOn')} onAct={() => setDeciding(true)} />
      </BatchBar>
      <DecideOnChosen opened={deciding} rows={kept} onClose={leave} />
    </>
  );
  return { choice: { chosen, onChange: setChosen, nameOf: ({ name }) => name }, bar };
}

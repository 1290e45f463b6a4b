import { type Availability, type Refusal, useApiAct, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import type { ImportAct, ImportFieldsFragment } from '../generated/graphql.js';
import { applyImportMutation, discardImportMutation, undoImportMutation } from './import.operations.js';

/** The acts on an import, what the server says of them, and why the last was refused. */
export function useImportAct({ id, acts }: Pick<ImportFieldsFragment, 'id' | 'acts'>) {
  const { availability } = useRefusalWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const apply = useApiAct(applyImportMutation);
  const discard = useApiAct(discardImportMutation);
  const undo = useApiAct(undoImportMutation);
  const asked = async (act: (payload: { importId: string }) => Promise<Refusal | null>): Promise<boolean> => {
    const refused = await act({ importId: id });
    setRefusal(refused);
    return refused === null;
  };
  return {
    refusal,
    available: (act: ImportAct): Availability => {
      const told = acts.find((one) => one.act === act);
      return told === undefined ? { can: true } : availability(told);
    },
    apply: () => asked(apply),
    discard: () => asked(discard),
    undo: () => asked(undo),
  };
}

import type { FormDefinition } from '@maillage/forms-domain';
import { type Refusal, useApiAct } from '@maillage/platform-admin';
import { useCallback, useRef, useState } from 'react';
import type { FormVersionQuery } from '../generated/graphql.js';
import { saveFormDraftMutation } from './forms.operations.js';

export type FormVersion = FormVersionQuery['formVersion'];

interface Draft {
  readonly title: string;
  readonly definition: FormDefinition;
}

/**
 * A draft that is saved at each change, one save after the other. What could not be saved stays on the screen, and is
 * sent again with the next change.
 */
export function useFormDraft(version: FormVersion) {
  const [draft, setDraft] = useState<Draft>({ title: version.form.title, definition: definitionOf(version) });
  const [state, setState] = useState<'saved' | 'saving' | 'unsaved'>('saved');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const revision = useRef(version.revision);
  const waiting = useRef<Draft | null>(null);
  const isSending = useRef(false);
  const save = useApiAct(saveFormDraftMutation, {
    onData: ({ saveFormDraft }) => {
      revision.current = saveFormDraft.revision;
    },
  });

  const send = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    setState('saving');
    let refused: Refusal | null = null;
    while (waiting.current !== null && refused === null) {
      const { title, definition } = waiting.current;
      waiting.current = null;
      const input = { versionId: version.id, title, definition: { ...definition }, revision: revision.current };
      refused = await save(input);
      if (refused !== null) waiting.current ??= { title, definition };
    }
    isSending.current = false;
    setRefusal(refused);
    setState(refused === null ? 'saved' : 'unsaved');
  }, [save, version.id]);

  const change = useCallback(
    (next: Draft) => {
      setDraft(next);
      waiting.current = next;
      void send();
    },
    [send],
  );
  return { ...draft, state, refusal, change, retry: send };
}

/** The API gives the definition as a document: the server read it when it was written. */
export function definitionOf({ definition }: Pick<FormVersion, 'definition'>): FormDefinition {
  return definition as unknown as FormDefinition;
}

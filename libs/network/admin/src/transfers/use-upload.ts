import { randomKey, type Refusal } from '@maillage/platform-admin';
import { useRef } from 'react';
import type { ImportKindsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { keysOfFiles } from './keys-of-files.js';
import { uploadFile } from './upload-file.js';

type Kind = ImportKindsQuery['importKinds'][number];
type Files = Readonly<Record<string, File | null>>;

interface Begun {
  id: string | undefined;
  readonly kind: string;
  readonly arrived: Map<string, File>;
  readonly keyFor: (sheet: string, file: File) => string;
}

/** Sends the files of an import one after the other, and opens its page. What arrived already is not sent again. */
export function useUpload() {
  const { acting, places, goTo } = useNetworkFrame();
  const begun = useRef<Begun | null>(null);

  const send = async (kind: Kind | undefined, files: Files): Promise<Refusal | null> => {
    const name = kind?.name ?? '';
    const before = begun.current;
    const goesOn = before?.kind === name && [...before.arrived].every(([sheet, file]) => files[sheet] === file);
    const now: Begun = goesOn
      ? before
      : { ...{ id: undefined, kind: name }, arrived: new Map(), keyFor: keysOfFiles(randomKey) };
    begun.current = now;
    for (const { name: sheet } of kind?.sheets ?? []) {
      const file = files[sheet];
      if (file === undefined || file === null || now.arrived.has(sheet)) continue;
      const request = { kind: name, sheet, file, organisationId: acting.id, importId: now.id };
      const { id, refusal } = await uploadFile({ ...request, idempotencyKey: now.keyFor(sheet, file) });
      if (refusal !== null) return refusal;
      now.id = id;
      now.arrived.set(sheet, file);
    }
    return null;
  };

  const sent = () => {
    const id = begun.current?.id;
    if (id !== undefined) goTo(places.import(id));
  };
  return { send, sent };
}

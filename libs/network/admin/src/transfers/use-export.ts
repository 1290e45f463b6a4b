import { useQuery } from '@apollo/client/react';
import { type Refusal, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import type { AskExportInput, ExportFieldsFragment } from '../generated/graphql.js';
import { askExportMutation, exportQuery, exportsQuery } from './export.operations.js';

const refetch = [exportsQuery];

/** Asks for a file, and follows it until it is ready. */
export function useExport() {
  const [asked, setAsked] = useState<ExportFieldsFragment | null>(null);
  const ask = useApiAct(askExportMutation, { onData: ({ askExport }) => setAsked(askExport), refetch });
  const isWaiting = asked?.state === 'waiting';
  const { data } = useQuery(exportQuery, {
    variables: { id: asked?.id ?? '' },
    skip: !isWaiting,
    pollInterval: isWaiting ? 1_000 : 0,
  });
  const send = (input: Omit<AskExportInput, 'idempotencyKey'>): Promise<Refusal | null> => ask(input);
  return { file: isWaiting ? (data?.export ?? asked) : asked, send, forget: () => setAsked(null) };
}

/** Where the browser fetches the file of an export. */
export function fileAddress(id: string): string {
  return `/exports/${id}/file`;
}

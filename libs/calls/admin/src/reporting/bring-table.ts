/** What was taken of a table, and the rows that were not, each with its field. */
export interface BroughtTable {
  readonly taken: number;
  readonly faults: readonly {
    readonly line: number;
    readonly field: string;
    readonly label: string;
    readonly value: string | null;
    readonly reason: string;
  }[];
}

interface Asked {
  readonly file: File;
  readonly url: string;
  readonly organisationId: string;
  readonly key: string;
}

/** Sends a filled table as the bare body of a request. */
export async function bringTable({ file, url, organisationId, key }: Asked): Promise<BroughtTable> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'idempotency-key': key,
      'x-maillage-organisation': organisationId,
    },
    body: file,
  });
  if (response.ok) return (await response.json()) as BroughtTable;
  return { taken: 0, faults: [{ line: 1, field: '', label: file.name, value: '', reason: 'columnMissing' }] };
}

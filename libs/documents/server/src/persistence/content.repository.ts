import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';

const unnamed = {
  name: 'documents.content.unnamed',
  text: `select key from unnest($1::text[]) key
    where not exists (select 1 from documents.document_version where storage_key = key)`,
};

/** What is kept, seen from the versions that name it. */
@Injectable()
export class ContentRepository {
  /** @returns those of the keys that no version of any organisation names */
  async unnamed(reads: ReadTransaction, keys: readonly string[]): Promise<string[]> {
    const rows = keys.length === 0 ? [] : await reads.rows<{ key: string }>(unnamed, [keys]);
    return rows.map(({ key }) => key);
  }
}

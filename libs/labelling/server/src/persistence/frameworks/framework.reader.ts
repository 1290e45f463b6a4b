import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import { listFrameworks, oneVersion, type ListedFrameworkRow, type WholeVersionRow } from './framework.statements.js';

/** Frameworks as the screens have them: one statement for the list, one for a version. */
@Injectable()
export class FrameworkReader {
  async list(reads: ReadTransaction): Promise<ListedFrameworkRow[]> {
    const rows = await reads.rows<{ framework: ListedFrameworkRow }>(listFrameworks, []);
    return rows.map(({ framework }) => framework);
  }

  async version(reads: ReadTransaction, id: string): Promise<WholeVersionRow | undefined> {
    const [row] = isId(id) ? await reads.rows<{ version: WholeVersionRow }>(oneVersion, [id]) : [];
    return row?.version;
  }
}

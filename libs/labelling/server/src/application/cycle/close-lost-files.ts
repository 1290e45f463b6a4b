import { Injectable } from '@nestjs/common';
import { nobody, systemScope, type WriteTransaction } from '@maillage/platform-server';
import { closeLostFiles, ownersOfOpenFiles } from '../../persistence/cycle/file-access.statements.js';

interface Guest {
  readonly personId: string;
  /** In whose name the files were opened to this person. */
  readonly unionId: string;
}

/** Files are closed for good to whom nothing opens them any more: who comes back later is let in anew, or not at all. */
@Injectable()
export class CloseLostFiles {
  /** Wherever files are open to this person. */
  async of(transaction: WriteTransaction, { personId, unionId }: Guest, at: Date): Promise<void> {
    const owners = await transaction.within({ ...nobody, person: personId, tenant: unionId }, (part) =>
      part.rows<{ organisationId: string }>(ownersOfOpenFiles, [personId, unionId]),
    );
    const steered = owners.map(({ organisationId }) => organisationId);
    await this.among(transaction, { personId, unionId, steered }, at);
  }

  /** @param steered the organisations whose files may be open to this person */
  async among(
    transaction: WriteTransaction,
    { personId, unionId, steered }: Guest & { readonly steered: readonly string[] },
    at: Date,
  ): Promise<void> {
    if (steered.length === 0) return;
    await transaction.within(systemScope(unionId, { steered }), (part) =>
      part.rows(closeLostFiles, [personId, unionId, at]),
    );
  }
}

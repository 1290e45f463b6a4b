import { Injectable, Logger } from '@nestjs/common';
import { DocumentStore, keys } from '../storage/document-store.js';

/** The pieces of an upload that is over, whichever way it ended. */
@Injectable()
export class UploadPieces {
  private readonly log = new Logger(UploadPieces.name);

  constructor(private readonly store: DocumentStore) {}

  /**
   * Asked outside a transaction. A store that is away fails nobody's act: the pieces that stay cost a little room.
   *
   * @returns whether they are gone
   */
  async clear(tenantId: string, uploadId: string): Promise<boolean> {
    try {
      await this.store.removeUnder(keys.upload(tenantId, uploadId));
      return true;
    } catch (error) {
      this.log.warn(`The pieces of upload ${uploadId} stay: ${error instanceof Error ? error.message : 'unknown'}`);
      return false;
    }
  }
}

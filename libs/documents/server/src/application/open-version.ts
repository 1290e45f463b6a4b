import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, readScope, systemScope, TenantDatabase } from '@maillage/platform-server';
import { DocumentReader, type ReadVersion } from '../persistence/document.reader.js';
import { keepsDocuments } from '../policy/documents.policies.js';
import { DocumentStore } from '../storage/document-store.js';
import { demandSafe } from './kept-documents.js';
import { OfferedPorts } from './offered-ports.js';

export interface OpenedVersion {
  readonly version: ReadVersion;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens a version to whoever may read it at this moment: to who keeps the documents of its organisation, and else
 * through a door of another context. Through a door, what is not there, not open and not safe is answered alike.
 */
@Injectable()
export class OpenVersion {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reader: DocumentReader,
    private readonly ports: OfferedPorts,
    private readonly store: DocumentStore,
  ) {}

  /** @throws DomainError NOT_FOUND; documentNotSafeYet, documentWithdrawn to who keeps the document */
  async execute(actor: ActingActor, versionId: string): Promise<OpenedVersion> {
    if (!isId(versionId)) throw new DomainError('NOT_FOUND');
    const version = (await this.ownVersion(actor, versionId)) ?? (await this.versionByDoor(actor, versionId));
    const bytes = await this.store.get(version.storageKey);
    if (bytes === undefined) throw new DomainError('NOT_FOUND');
    return { version, bytes };
  }

  private async ownVersion(actor: ActingActor, id: string): Promise<ReadVersion | undefined> {
    if (!keepsDocuments(actor)) return undefined;
    const version = await this.tenants.read(readScope(actor), (reads) => this.reader.version(reads, id));
    if (version === undefined) return undefined;
    if (version.isWithdrawn) throw new DomainError('documentWithdrawn');
    demandSafe(version);
    return version;
  }

  private async versionByDoor(actor: ActingActor, id: string): Promise<ReadVersion> {
    const owner = await this.ownerByDoor(actor, id);
    const version =
      owner === null
        ? undefined
        : await this.tenants.read(systemScope(owner), (reads) => this.reader.version(reads, id));
    if (version === undefined || version.isWithdrawn || version.scanState !== 'safe')
      throw new DomainError('NOT_FOUND');
    return version;
  }

  private async ownerByDoor(actor: ActingActor, versionId: string): Promise<string | null> {
    const { personId, organisationId, capabilities } = actor;
    const caller = { personId, organisationId, capabilities };
    return this.tenants.read(readScope(actor), async (reads) => {
      for (const door of this.ports.doors) {
        const owner = await door.ownerOf(reads, caller, versionId);
        if (owner !== null) return owner;
      }
      return null;
    });
  }
}

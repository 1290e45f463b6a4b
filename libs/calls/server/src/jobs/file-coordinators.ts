import { Injectable } from '@nestjs/common';
import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { systemScope, type WriteTransaction } from '@maillage/platform-server';
import { ToldApplicationReader } from '../persistence/application/told-application.reader.js';

/** What an application is addressed to. */
export interface AddressedFile {
  readonly applicationId: string;
  readonly coordinatorId: string;
}

/** Those who run a call, but for whom something binds to who applies: they are told nothing of that file. */
@Injectable()
export class FileCoordinators {
  constructor(
    private readonly applications: ToldApplicationReader,
    private readonly directory: RecipientDirectory,
  ) {}

  async of(
    transaction: WriteTransaction,
    { applicationId, coordinatorId }: AddressedFile,
  ): Promise<readonly Recipient[]> {
    const all = await this.directory.recipientsOf(transaction, [coordinatorId], 'coordinateCalls');
    const people = all.map(({ personId }) => personId);
    const unbound = await transaction.within(systemScope(coordinatorId), (inside) =>
      this.applications.unbound(inside, applicationId, people),
    );
    return all.filter(({ personId }) => unbound.has(personId));
  }

  /** @returns whether somebody is one of them */
  async only(transaction: WriteTransaction, file: AddressedFile): Promise<(recipient: Recipient) => boolean> {
    const told = new Set((await this.of(transaction, file)).map(({ personId }) => personId));
    return ({ personId }) => told.has(personId);
  }
}

import { Injectable } from '@nestjs/common';
import type { RegistrationState } from '@maillage/workgroups-domain';
import { type ReadTransaction, systemPerson } from '@maillage/platform-server';
import * as statements from './workshop.statements.js';
import type { WorkshopRow } from './workshop.rows.js';

export interface ToldRegistration {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly state: RegistrationState;
  readonly arrival: number;
}

/** A workshop and those who registered, for the mails about it, in the scope of who holds it. */
@Injectable()
export class ToldWorkshopReader {
  async one(reads: ReadTransaction, organiserId: string, id: string): Promise<WorkshopRow | undefined> {
    const [row] = await reads.rows<WorkshopRow>(statements.workshopById, [systemPerson, id, organiserId]);
    return row;
  }

  /** @param registrationId one of them; null for all who have a seat or wait for one */
  registrations(reads: ReadTransaction, id: string, registrationId: string | null): Promise<ToldRegistration[]> {
    return reads.rows(statements.registrationsToTell, [id, registrationId]);
  }
}

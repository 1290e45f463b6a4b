import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import { openableFrameworks, type OpenableRow } from './registration.statements.js';

/** The published frameworks that speak to an organisation. */
@Injectable()
export class OpenableFrameworksReader {
  of(reads: ReadTransaction, organisationId: string): Promise<OpenableRow[]> {
    return reads.rows<OpenableRow>(openableFrameworks, [organisationId]);
  }
}

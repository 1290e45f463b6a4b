import { Injectable } from '@nestjs/common';
import { type Recipient, RecipientDirectory } from '@maillage/network-contract';
import type { WriteTransaction } from '@maillage/platform-server';
import { regionAbove } from '../../persistence/label/label.sql.js';

/** Whom what becomes of a label concerns: who leads the way of the organisation, and who accompanies it in its region. */
@Injectable()
export class LabelRecipients {
  constructor(private readonly directory: RecipientDirectory) {}

  async of(transaction: WriteTransaction, organisationId: string): Promise<Recipient[]> {
    const [region] = await transaction.rows<{ id: string | null }>(regionAbove, [organisationId]);
    const own = await this.directory.recipientsOf(transaction, [organisationId], 'leadAssessment');
    if (region === undefined || region.id === null) return own;
    return [...own, ...(await this.directory.recipientsOf(transaction, [region.id], 'accompanyLabelling'))];
  }
}

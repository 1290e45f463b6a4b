import { Injectable } from '@nestjs/common';
import type { PartnerState } from '@maillage/calls-domain';
import type { Answers, FormDefinition } from '@maillage/forms-domain';
import type { ReadTransaction } from '@maillage/platform-server';
import { projectParts, projectSource } from './awarded-project.sql.js';

export interface ProjectPlace {
  readonly organisationId: string;
  readonly role: string;
  readonly invitedAt: string;
  readonly state: PartnerState;
  readonly answers: Answers;
}

/** What was awarded, as it was deposited, with who has come and gone since. */
export interface KeptProject {
  readonly definition: FormDefinition;
  readonly content: string;
  readonly places: readonly ProjectPlace[];
}

const awarded = {
  name: 'calls.awardedProject.one',
  text: `select ${projectParts} from calls.application ${projectSource} where application.id = $1`,
};

/** What an award is for, before there is one; an award is read with it. */
@Injectable()
export class AwardedProjectReader {
  async one(reads: ReadTransaction, applicationId: string): Promise<KeptProject | undefined> {
    const [row] = await reads.rows<KeptProject>(awarded, [applicationId]);
    return row;
  }
}

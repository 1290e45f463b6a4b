import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationState } from '@maillage/network-contract';
import type { ReadTransaction } from '@maillage/platform-server';

export interface ApplicantRow {
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
  readonly regionCodes: string[];
}

const applicant = {
  name: 'calls.applicant.byId',
  text: `select kind, state, region_codes as "regionCodes" from network.organisation_card where id = $1`,
};

/** What a call looks at in an organisation that would apply. */
@Injectable()
export class ApplicantReader {
  async one(reads: ReadTransaction, organisationId: string): Promise<ApplicantRow | undefined> {
    const [found] = await reads.rows<ApplicantRow>(applicant, [organisationId]);
    return found;
  }
}

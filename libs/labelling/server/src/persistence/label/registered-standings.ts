import { Injectable } from '@nestjs/common';
import { type LabelReads, type LabelStanding, LabelStandings } from '@maillage/labelling-contract';

const standing = {
  name: 'labelling.label.standing',
  text: `select state, level, valid_until::text as "validUntil" from labelling.label where tenant_id = $1
    order by state not in ('valid', 'suspended'), granted_on desc, id desc limit 1`,
};

/** The register, as it answers other contexts. */
@Injectable()
export class RegisteredStandings extends LabelStandings {
  override async of(reads: LabelReads, organisationId: string): Promise<LabelStanding | null> {
    const [row] = await reads.rows<LabelStanding>(standing, [organisationId]);
    return row ?? null;
  }
}

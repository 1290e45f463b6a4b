import { Injectable } from '@nestjs/common';
import {
  type AskingTransaction,
  type Capability,
  type Recipient,
  RecipientDirectory,
  type RecipientScope,
  type Role,
} from '@maillage/network-contract';
import { capabilitiesOf } from '@maillage/network-domain';
import { nobody, systemPerson } from '@maillage/platform-server';
import { readRights } from './rights.reader.js';

type Reached = Recipient & { readonly roles: readonly Role[] };

const reached = {
  name: 'network.recipients',
  text: `select person.id as "personId", seat.tenant_id as "organisationId", organisation.code as "organisationCode",
      person.given_name || ' ' || person.family_name as name, contact.email, organisation.time_zone as "timeZone",
      json_agg(seat.role) as roles
    from network.seat
    join network.organisation on organisation.id = seat.tenant_id
    join network.person on person.id = seat.person_id
    join network.person_contact contact on contact.person_id = person.id
    where seat.tenant_id = any ($1::uuid[]) and seat.runs
    group by person.id, seat.tenant_id, organisation.code, contact.email, organisation.time_zone
    order by seat.tenant_id, person.id`,
};

@Injectable()
export class MembershipRecipients extends RecipientDirectory {
  override async recipientsOf(
    transaction: AskingTransaction,
    organisationIds: readonly string[],
    capability: Capability,
  ): Promise<Recipient[]> {
    const scope: RecipientScope = {
      ...nobody,
      person: systemPerson,
      visible: organisationIds,
      upward: ['contactEmail'],
    };
    return transaction.within(scope, async (reads) => {
      const { rights } = await readRights(reads, new Date());
      const people = await reads.rows<Reached>(reached, [organisationIds]);
      return people
        .filter(({ roles }) => capabilitiesOf(roles, rights).has(capability))
        .map(({ roles: _, ...recipient }) => recipient);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Capability, type Recipient, RecipientDirectory, roles } from '@maillage/network-contract';
import { roleGives } from '@maillage/network-domain';
import { nobody, systemPerson, TenantDatabase } from '@maillage/platform-server';

const recipients = {
  name: 'network.recipients',
  text: `select distinct on (membership.tenant_id, person.id) person.id as "personId",
      membership.tenant_id as "organisationId", organisation.code as "organisationCode", person.given_name || ' ' || person.family_name as name,
      contact.email, organisation.time_zone as "timeZone"
    from network.membership
    join network.organisation on organisation.id = membership.tenant_id
    join network.person on person.id = membership.person_id
    join network.person_contact contact on contact.person_id = person.id
    where membership.tenant_id = any ($1::uuid[]) and membership.role = any ($2::text[])
      and membership.starts_on <= current_date and (membership.ends_on is null or membership.ends_on >= current_date)
    order by membership.tenant_id, person.id`,
};

@Injectable()
export class MembershipRecipients extends RecipientDirectory {
  constructor(private readonly tenants: TenantDatabase) {
    super();
  }

  override recipientsOf(organisationIds: readonly string[], capability: Capability): Promise<Recipient[]> {
    const scope = { ...nobody, person: systemPerson, visible: organisationIds };
    const asked = roles.filter((role) => roleGives(role, capability));
    return this.tenants.read(scope, (reads) => reads.rows<Recipient>(recipients, [organisationIds, asked]));
  }
}

/** What the audit of the catalogue lets pass, and why. docs/rights.md lists the same. */
export interface CatalogueException {
  readonly check: CatalogueCheckName;
  /** Table, index or constraint, with its schema. */
  readonly object: string;
  readonly reason: string;
}

export type CatalogueCheckName =
  | 'forcedRowSecurity'
  | 'tenantColumn'
  | 'uniqueWithinTenant'
  | 'foreignKeyWithTenant'
  | 'rowsOnly'
  | 'invokerView'
  | 'storedCopy'
  | 'definerFunction'
  | 'nothingCreated';

const ofPersons = 'rows of a person, who may serve several organisations';
const beforeAnybody = 'counts of attempts, made before anybody is known';
const organisationIsTenant = 'the id of an organisation is its tenant';

export const catalogueExceptions: readonly CatalogueException[] = [
  { check: 'tenantColumn', object: 'network.account', reason: ofPersons },
  { check: 'tenantColumn', object: 'network.account_token', reason: ofPersons },
  { check: 'tenantColumn', object: 'network.identity', reason: ofPersons },
  { check: 'tenantColumn', object: 'network.known_device', reason: ofPersons },
  { check: 'tenantColumn', object: 'network.recovery_code', reason: ofPersons },
  { check: 'tenantColumn', object: 'network.second_factor', reason: ofPersons },
  { check: 'tenantColumn', object: 'network.session', reason: ofPersons },
  { check: 'tenantColumn', object: 'network.sign_in_failure', reason: beforeAnybody },
  { check: 'tenantColumn', object: 'platform.idempotent_request', reason: ofPersons },
  {
    check: 'uniqueWithinTenant',
    object: 'network.account_email',
    reason: 'one address signs in one person, whichever organisations this person serves',
  },
  {
    check: 'uniqueWithinTenant',
    object: 'network.organisation_code',
    reason: 'a code names one organisation of the whole network, and all of it reads it',
  },
  ...[
    'network.organisation_regional_id_fkey',
    'network.person_tenant_id_fkey',
    'network.membership_tenant_id_fkey',
    'network.api_token_tenant_id_fkey',
    'network.impersonation_tenant_id_fkey',
    'network.impersonation_concerned_id_fkey',
    'network.mandate_tenant_id_fkey',
    'network.delegation_tenant_id_fkey',
    'network.membership_proposal_tenant_id_fkey',
    'network.rights_change_tenant_id_fkey',
    'network.organisation_profile_tenant_id_fkey',
    'network.site_tenant_id_fkey',
    'network.yearly_figure_tenant_id_fkey',
    'network.organisation_decision_tenant_id_fkey',
  ].map((object) => ({ check: 'foreignKeyWithTenant' as const, object, reason: organisationIsTenant })),
  ...[
    'network.account_person_id_fkey',
    'network.delegation_person_id_fkey',
    'network.membership_proposal_person_id_fkey',
  ].map((object) => ({ check: 'foreignKeyWithTenant' as const, object, reason: ofPersons })),
];

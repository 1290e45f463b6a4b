import { frameworkOf, levelTitleOf } from './labelling.sql.js';

/** Of the label with the code $1, which the credential of the scope must be too. */
export const labelByCode = {
  name: 'labelling.label.byCode',
  text: 'select id, tenant_id as "tenantId" from labelling.label where verification_code = $1',
};

/** What anybody who holds the code of the label $1 may know of it. */
export const labelVerified = {
  name: 'labelling.label.verified',
  text: `select card.name, ${frameworkOf('label.framework_id')} as framework, label.level,
      ${levelTitleOf('label.framework_id', 'label.level')} as "levelTitle", label.state, label.valid_until::text as "validUntil"
    from labelling.label join network.organisation_card card on card.id = label.tenant_id where label.id = $1`,
};

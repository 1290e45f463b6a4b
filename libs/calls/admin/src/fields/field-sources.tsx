import type { FieldSources } from '@maillage/forms-admin';
import { randomKey } from '@maillage/platform-admin';
import { DocumentsField } from './documents-field.js';
import { OrganisationField } from './organisation-field.js';

/** What the fields of a form look up: organisations of the network, documents of ours. */
export const sourcesOfCalls: FieldSources = {
  newId: randomKey,
  organisation: (field) => <OrganisationField {...field} />,
  documents: (field, most) => <DocumentsField field={field} most={most} />,
};

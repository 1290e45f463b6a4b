/** What the card of an organisation may tell a form. */
export const organisationFacts = [
  'organisation',
  'name',
  'siret',
  'rna',
  'legalForm',
  'address',
  'postalCode',
  'commune',
  'staff',
  'youngPeople',
  'email',
  'phone',
  'website',
  'presidentName',
  'directorName',
] as const;
export type OrganisationFact = (typeof organisationFacts)[number];

export const labelFacts = ['labelState', 'labelLevel', 'labelValidUntil'] as const;
export type LabelFact = (typeof labelFacts)[number];

/** Where a field's first answer comes from, for whom begins a form. */
export type PrefillSource =
  | { readonly from: 'organisation'; readonly fact: OrganisationFact }
  | { readonly from: 'label'; readonly fact: LabelFact }
  /** The answer to the field of that key in an earlier response of the same organisation. */
  | { readonly from: 'earlierResponse'; readonly key: string };

export const prefillOrigins = ['organisation', 'label', 'earlierResponse'] as const;
export type PrefillOrigin = (typeof prefillOrigins)[number];

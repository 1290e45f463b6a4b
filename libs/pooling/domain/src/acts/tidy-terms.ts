import type { CampaignTerms } from '../campaign-terms.js';

/** The terms and nothing else, without blanks around their texts and without the lists that their eligibility ignores. */
export function tidyTerms(terms: CampaignTerms): CampaignTerms {
  const { kind, regionCodes, organisationIds, restricted } = terms.eligibility;
  return {
    family: terms.family,
    title: terms.title.trim(),
    description: terms.description.trim(),
    lines: terms.lines.map((line) => ({ ...line, label: line.label.trim(), unit: line.unit.trim() })),
    minimum: terms.minimum,
    seats: terms.seats,
    opensAt: terms.opensAt,
    closesAt: terms.closesAt,
    eligibility: {
      kind,
      regionCodes: kind === 'regions' ? [...new Set(regionCodes)] : [],
      organisationIds: kind === 'organisations' ? [...new Set(organisationIds)] : [],
      restricted,
    },
  };
}

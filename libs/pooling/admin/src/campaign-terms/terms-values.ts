import type {
  CampaignDetailFragment,
  CampaignFamily,
  CampaignTermsInput,
  EligibilityKind,
  MinimumKind,
} from '../generated/graphql.js';

export interface LineValues {
  /** Tells the rows apart on the screen; the API gives its own ids. */
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly referencePriceCents: number | null;
}

export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
}

export interface TermsValues {
  readonly family: CampaignFamily;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly LineValues[];
  readonly minimumKind: MinimumKind;
  readonly minimumValue: number | null;
  readonly seats: number | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly eligibilityKind: EligibilityKind;
  readonly regionCodes: readonly string[];
  readonly organisations: readonly NamedOrganisation[];
  readonly restricted: boolean;
}

export const blankLine = (key: string): LineValues => ({ key, label: '', unit: '', referencePriceCents: null });

export const blankTerms: TermsValues = {
  family: 'purchasing',
  title: '',
  description: '',
  lines: [blankLine('1')],
  minimumKind: 'members',
  minimumValue: null,
  seats: null,
  opensAt: null,
  closesAt: null,
  eligibilityKind: 'network',
  regionCodes: [],
  organisations: [],
  restricted: false,
};

export function termsOfCampaign(campaign: CampaignDetailFragment): TermsValues {
  const { family, title, description, lines, minimum, seats, opensAt, closesAt, eligibility } = campaign;
  return {
    family,
    title,
    description,
    lines: lines.map(({ id, label, unit, referencePriceCents }) => ({ key: id, label, unit, referencePriceCents })),
    minimumKind: minimum.kind,
    minimumValue: minimum.value,
    seats,
    opensAt,
    closesAt,
    eligibilityKind: eligibility.kind,
    regionCodes: eligibility.regionCodes,
    organisations: eligibility.organisations,
    restricted: eligibility.restricted,
  };
}

/** What the API takes; only for values in which nothing is missing, see `missingTerms`. */
export function inputOfTerms(values: TermsValues): CampaignTermsInput {
  const { eligibilityKind: kind, restricted } = values;
  return {
    family: values.family,
    title: values.title,
    description: values.description,
    lines: writtenLines(values).map(({ label, unit, referencePriceCents }) => ({ label, unit, referencePriceCents })),
    minimum: { kind: values.minimumKind, value: values.minimumValue ?? 0 },
    seats: values.seats,
    opensAt: values.opensAt ?? '',
    closesAt: values.closesAt ?? '',
    eligibility: {
      kind,
      restricted,
      regionCodes: kind === 'regions' ? [...values.regionCodes] : [],
      organisationIds: kind === 'organisations' ? values.organisations.map(({ id }) => id) : [],
    },
  };
}

/** The lines in which something is written: a row left blank is no line. */
export function writtenLines({ lines }: Pick<TermsValues, 'lines'>): readonly LineValues[] {
  return lines.filter(
    ({ label, unit, referencePriceCents }) => label.trim() !== '' || unit.trim() !== '' || referencePriceCents !== null,
  );
}

export type RequiredTerm = 'minimumValue' | 'opensAt' | 'closesAt';

/** The values without which the API could not even be asked. */
export function missingTerms(values: TermsValues): readonly RequiredTerm[] {
  const required = ['minimumValue', 'opensAt', 'closesAt'] as const;
  return required.filter((key) => values[key] === null);
}

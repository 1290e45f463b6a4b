import type {
  CallConsortiumKind,
  CallFieldsFragment,
  CallLockableField,
  CallTermsInput,
} from '../generated/graphql.js';
import { writtenInstantOf } from '../parts/written-instant.js';

export interface CriterionValues {
  readonly key: string;
  readonly label: string;
  readonly weight: number | null;
  readonly mostPoints: number | null;
  readonly eliminatoryBelow: number | null;
}

/** What is written of a call, as the form of its draft holds it. */
export interface TermsValues {
  readonly title: string;
  readonly context: string;
  readonly objectives: string;
  readonly audience: string;
  readonly fundingRules: string;
  readonly process: string;
  readonly legalBasis: string;
  readonly programmeId: string | null;
  readonly kinds: readonly string[];
  readonly regionCodes: readonly string[];
  readonly consortium: CallConsortiumKind;
  readonly mostPartners: number | null;
  readonly envelopeCents: number | null;
  readonly mostPerOrganisationCents: number | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly graceMinutes: number | null;
  readonly timeZone: string;
  readonly committeeOn: string | null;
  readonly decisionOn: string | null;
  readonly retentionMonths: number | null;
  readonly ownerId: string | null;
  readonly formVersionId: string | null;
  readonly criteria: readonly CriterionValues[];
  readonly locked: readonly CallLockableField[];
}

export function blankTerms(timeZone: string): TermsValues {
  const texts = { title: '', context: '', objectives: '', audience: '', fundingRules: '', process: '', legalBasis: '' };
  return {
    ...texts,
    programmeId: null,
    ...{ kinds: ['localMission'], regionCodes: [], consortium: 'possible', mostPartners: 10 },
    ...{
      envelopeCents: null,
      mostPerOrganisationCents: null,
      opensAt: null,
      closesAt: null,
      graceMinutes: 0,
      timeZone,
    },
    ...{ committeeOn: null, decisionOn: null, retentionMonths: 60, ownerId: null, formVersionId: null },
    ...{ criteria: [], locked: [] },
  };
}

export function termsOfCall({ terms, programme, form, locked }: CallFieldsFragment): TermsValues {
  const { eligibility, consortium, criteria, ...plain } = terms;
  return {
    ...plain,
    programmeId: programme?.id ?? null,
    kinds: eligibility.kinds,
    regionCodes: eligibility.regionCodes,
    consortium: consortium.kind,
    mostPartners: consortium.mostPartners,
    formVersionId: form?.id ?? null,
    criteria: criteria.map(({ key, label, weight, mostPoints, eliminatoryBelow }) => ({
      ...{ key, label, weight, mostPoints, eliminatoryBelow },
    })),
    locked,
  };
}

/** What the API takes: days and hours as the clock of the call's zone shows them. */
export function inputOfTerms(values: TermsValues): CallTermsInput {
  const { timeZone } = values;
  const written = (instant: string | null) => (instant === null ? null : writtenInstantOf(instant, timeZone));
  const { title, context, objectives, audience, fundingRules, process, legalBasis } = values;
  const { envelopeCents, mostPerOrganisationCents, committeeOn, decisionOn, retentionMonths, ownerId } = values;
  return {
    ...{ title: title.trim(), context, objectives, audience, fundingRules, process, legalBasis },
    eligibility: { kinds: [...values.kinds], regionCodes: [...values.regionCodes] },
    consortium: { kind: values.consortium, mostPartners: values.mostPartners ?? 0 },
    ...{ envelopeCents, mostPerOrganisationCents, committeeOn, decisionOn, retentionMonths, ownerId, timeZone },
    opening: written(values.opensAt),
    closing: written(values.closesAt),
    graceMinutes: values.graceMinutes ?? 0,
    formVersionId: values.formVersionId,
    criteria: values.criteria.map(({ key, label, weight, mostPoints, eliminatoryBelow }) => ({
      ...{ key, label: label.trim(), weight: weight ?? 0, mostPoints: mostPoints ?? 0, eliminatoryBelow },
    })),
  };
}

const fieldOfCode: Readonly<Record<string, keyof TermsValues>> = {
  callClosingBeforeOpening: 'closesAt',
  callClosingInPast: 'closesAt',
  decisionBeforeCommittee: 'decisionOn',
  committeeBeforeClosing: 'committeeOn',
  capAboveEnvelope: 'mostPerOrganisationCents',
  formMissing: 'formVersionId',
  formNotOfModel: 'formVersionId',
};

const fieldOfParam: Readonly<Record<string, keyof TermsValues>> = {
  opening: 'opensAt',
  closing: 'closesAt',
  eligibility: 'kinds',
  grid: 'criteria',
};

/** The field of the form that a refusal is about, if it is about one of them. */
export function fieldOfRefusal(code: string, param: unknown, values: TermsValues): keyof TermsValues | null {
  const named = fieldOfCode[code];
  if (named !== undefined) return named;
  if (typeof param !== 'string') return null;
  const field = fieldOfParam[param] ?? param;
  return Object.hasOwn(values, field) ? (field as keyof TermsValues) : null;
}

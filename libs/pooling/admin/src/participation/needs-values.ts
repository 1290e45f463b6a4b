import { type FieldTroubles, type Refusal, type RefusalSentence } from '@maillage/platform-admin';
import type { CampaignDetailFragment, NeedInput } from '../generated/graphql.js';

export const quantities = ['firm', 'probable', 'maximum'] as const;
export type NeedField = (typeof quantities)[number] | 'currentPriceCents';
export type NeedKey = `${string}:${NeedField}`;

/** The form of a declaration, flat: one key per line and field. */
export type NeedsValues = { [key: NeedKey]: number | null } & { sharesQuantities: boolean };

type Campaign = Pick<CampaignDetailFragment, 'lines' | 'ours'>;

/** What the form opens with: what was declared before, else blank firm quantities. */
export function valuesOfNeeds({ lines, ours }: Campaign): NeedsValues {
  const declared = ours?.state === 'withdrawn' ? [] : (ours?.needs ?? []);
  const entries = lines.flatMap(({ id }) => {
    const need = declared.find(({ lineId }) => lineId === id);
    return [
      [`${id}:firm`, need?.firm ?? null],
      [`${id}:probable`, need?.probable ?? 0],
      [`${id}:maximum`, need?.maximum ?? null],
      [`${id}:currentPriceCents`, need?.currentPriceCents ?? null],
    ] as const;
  });
  return { ...Object.fromEntries(entries), sharesQuantities: ours?.sharesQuantities ?? false };
}

/** The quantities that are not readable as numbers: the API could not even be asked. */
export function missingQuantities({ lines }: Campaign, values: NeedsValues): readonly NeedKey[] {
  const keys = lines.flatMap(({ id }) => quantities.map((quantity): NeedKey => `${id}:${quantity}`));
  return keys.filter((key) => values[key] === null || values[key] === undefined);
}

export function needsOfValues({ lines }: Campaign, values: NeedsValues): (NeedInput & { lineId: string })[] {
  return lines.map(({ id }) => ({
    lineId: id,
    firm: values[`${id}:firm`] ?? 0,
    probable: values[`${id}:probable`] ?? 0,
    maximum: values[`${id}:maximum`] ?? 0,
    currentPriceCents: values[`${id}:currentPriceCents`] ?? null,
  }));
}

const fieldOfCode: Partial<Record<Refusal['code'], NeedField>> = { maximumBelowFirm: 'maximum', needsMissing: 'firm' };

/** The field that a refusal is about, when it names a line that is on the form. */
export function troublesOfNeeds(
  refusal: Refusal,
  sentence: RefusalSentence,
  values: NeedsValues,
): FieldTroubles<NeedsValues> {
  const { line } = refusal.params;
  const field = fieldOfCode[refusal.code] ?? refusal.params['field'];
  const key = `${String(line)}:${String(field)}`;
  if (!Object.hasOwn(values, key)) return {};
  const troubles: Record<string, { problem: string; remedy: string }> = {
    [key]: { problem: sentence.what, remedy: sentence.next },
  };
  return troubles as FieldTroubles<NeedsValues>;
}

import { accountsOf, indicatorsOf, type PlannedIndicator, type ProjectPlan } from '@maillage/calls-domain';
import { type Answers, type DateField, fieldsOf, type FormDefinition } from '@maillage/forms-domain';
import { countOf, filesOf, longText, moneyOf } from '../consortium/share-form.js';

export const figureKey = (code: string): string => `figure.${code}`;
export const spentKey = (account: string): string => `spent.${account}`;
export const [progressKey, difficultiesKey] = ['progress', 'difficulties'] as const;

const frame = { help: '', showWhen: null, prefill: null, locked: true } as const;
const section = { help: '', showWhen: null, startsAfter: [] } as const;

/** What a report is about, for one organisation of its project. */
export interface ReportedPart {
  readonly plan: Pick<ProjectPlan, 'indicators' | 'accounts'>;
  readonly side: 'partner' | 'lead';
  readonly startsOn: string;
  readonly endsOn: string;
  /** By the codes of indicators, and by accounts in cents. */
  readonly targets: Readonly<Record<string, number>>;
  readonly planned: Readonly<Record<string, number>>;
}

/** The share of a report as a form: totals are asked, what details them may be told, money and words as little as can be. */
export function reportFormOf(part: ReportedPart): FormDefinition {
  const indicators = indicatorsOf(part.plan, part.side);
  const accounts = accountsOf(part.plan, part.side);
  return {
    sections: [
      ...(indicators.length === 0
        ? []
        : [{ ...section, key: 'figures', title: 'Ce qui a été fait', fields: indicators.map(figureField) }]),
      ...(accounts.length === 0
        ? []
        : [
            {
              ...{ ...section, key: 'money', title: 'Ce qui a été dépensé' },
              fields: accounts.map(({ account, label }) => moneyOf(spentKey(account), `${account} ${label}`)),
            },
          ]),
      {
        ...{ ...section, key: 'words', title: 'En quelques mots' },
        fields: [
          dayField('startsOn', 'Début de l’action'),
          dayField('endsOn', 'Fin de l’action'),
          longText(progressKey, 'Ce qui a avancé'),
          longText(difficultiesKey, 'Ce qui a freiné', { required: false }),
          filesOf('Pièces justificatives'),
        ],
      },
    ],
    ineligibility: [],
  };
}

function figureField({ code, label, partOf }: PlannedIndicator) {
  return countOf(figureKey(code), label, { required: partOf === null });
}

function dayField(key: string, label: string): DateField {
  return { ...frame, kind: 'date', key, label, required: true, from: null, until: null };
}

export const prefillSources = ['plan', 'lastReport'] as const;
export type PrefillSource = (typeof prefillSources)[number];

/** An answer that is there before anybody has written, and where it comes from. */
export interface Prefilled {
  readonly key: string;
  readonly value: number | string;
  readonly source: PrefillSource;
}

/**
 * What the organisation said already is not asked again: figures and words as in its last report, else as planned; money
 * as planned for this time.
 */
export function prefilledOf(part: ReportedPart, last: Answers | null): readonly Prefilled[] {
  return fieldsOf(reportFormOf(part)).flatMap(({ key }): Prefilled[] => {
    const planned = plannedValue(part, key);
    const before = key.startsWith('spent.') || key.endsWith('On') ? undefined : last?.[key];
    if (typeof before === 'number' || typeof before === 'string') return [{ key, value: before, source: 'lastReport' }];
    return planned === undefined ? [] : [{ key, value: planned, source: 'plan' }];
  });
}

function plannedValue(part: ReportedPart, key: string): number | string | undefined {
  if (key === 'startsOn' || key === 'endsOn') return part[key];
  const [kind, ...rest] = key.split('.');
  const name = rest.join('.');
  if (kind === 'figure') return part.targets[name];
  return kind === 'spent' ? part.planned[name] : undefined;
}

/** The fields that somebody must still fill where nothing has changed since the plan: what is asked, and nobody has said. */
export function fieldsToTouch(part: ReportedPart, last: Answers | null): readonly string[] {
  const known = new Set(prefilledOf(part, last).map(({ key }) => key));
  return fieldsOf(reportFormOf(part))
    .filter(({ key, required }) => required && !known.has(key))
    .map(({ key }) => key);
}

export function withPrefill(prefilled: readonly Prefilled[], answers: Answers): Answers {
  return { ...Object.fromEntries(prefilled.map(({ key, value }) => [key, value])), ...answers };
}

/** What an organisation told, by codes and accounts. */
export function toldIn(answers: Answers): {
  readonly figures: ReadonlyMap<string, number>;
  readonly spent: ReadonlyMap<string, number>;
} {
  const under = (prefix: string) =>
    new Map(
      Object.entries(answers).flatMap(([key, value]) =>
        key.startsWith(prefix) && typeof value === 'number' ? [[key.slice(prefix.length), value] as const] : [],
      ),
    );
  return { figures: under('figure.'), spent: under('spent.') };
}

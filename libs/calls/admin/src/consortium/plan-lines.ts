import type { ConsortiumFieldsFragment, ProjectPlanInput } from '../generated/graphql.js';

type Plan = ConsortiumFieldsFragment['plan'];

/** A plan as it is written, one line for each indicator and each report. */
export interface PlanText {
  readonly indicators: string;
  readonly accounts: readonly string[];
  readonly periods: string;
}

export function textOfPlan({ indicators, accounts, periods }: Plan): PlanText {
  return {
    indicators: indicators
      .map(
        ({ label, partOf, target }) => `${partOf === null ? '' : '- '}${label}${target === null ? '' : ` ; ${target}`}`,
      )
      .join('\n'),
    accounts: accounts.map(({ account }) => account),
    periods: periods
      .map(({ startsOn, endsOn, dueOn }) => [startsOn, endsOn, dueOn].map(written).join(' ; '))
      .join('\n'),
  };
}

/** What a plan's text says; a day that is none stays as it was typed, for the server to name. */
export function planOfText(
  { indicators, accounts, periods }: PlanText,
  before: Plan,
  nameOf: (account: string) => string,
): ProjectPlanInput {
  let whole: string | null = null;
  return {
    indicators: linesOf(indicators).map((line, place) => {
      const isPart = line.startsWith('-');
      const [label = '', target] = line.replace(/^-\s*/, '').split(/\s*;\s*/);
      const kept = before.indicators.find((one) => one.label === label);
      const code = kept?.code ?? `i${place + 1}.${slugOf(label)}`;
      if (!isPart) whole = code;
      return {
        ...{ code, label, partOf: isPart ? whole : null, isExclusive: kept?.isExclusive ?? true },
        target: target === undefined || !/^\d+$/.test(target) ? null : Number(target),
        ...{ countsPeople: kept?.countsPeople ?? true, reportedBy: kept?.reportedBy ?? 'partners' },
      };
    }),
    accounts: [...accounts].sort().map((account) => ({ account, label: nameOf(account) })),
    periods: linesOf(periods).map((line) => {
      const [startsOn = '', endsOn = '', dueOn = ''] = line.split(/\s*;\s*/).map(dayOf);
      return { startsOn, endsOn, dueOn };
    }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function written(day: string): string {
  return day.split('-').reverse().join('/');
}

function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return day === undefined || month === undefined
    ? text.trim()
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function slugOf(label: string): string {
  return label
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z0-9]+/g, '')
    .slice(0, 40);
}

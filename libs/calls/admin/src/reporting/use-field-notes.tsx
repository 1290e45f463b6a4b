import type { Answers, FieldStates } from '@maillage/forms-admin';
import { useFormat } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import type { ProjectReportFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { warningWords } from './warning-words.js';

type Share = NonNullable<ProjectReportFieldsFragment['own']>;

/** Beside each field: where its answer comes from, what was planned, the gap, and what is to be checked. */
export function useFieldNotes(share: Share, answers: Answers): FieldStates {
  const words = useCallsWords();
  const format = useFormat();
  const notes = new Map<string, ReactNode[]>();
  const note = (key: string, text: ReactNode) => notes.set(key, [...(notes.get(key) ?? []), text]);
  for (const { code, target } of share.targets) {
    note(`figure.${code}`, words('reporting.target', { count: format.count(target) }));
  }
  for (const { account, plannedCents } of share.money) {
    const key = `spent.${account}`;
    const actual = answers[key];
    note(key, words('reporting.planned', { amount: format.money(plannedCents) }));
    if (typeof actual !== 'number' || actual === plannedCents) continue;
    const amount = format.money(actual - plannedCents);
    const percent = format.percent((actual - plannedCents) / plannedCents, 1);
    note(
      key,
      plannedCents === 0 ? words('reporting.gap', { amount }) : words('reporting.gapPercent', { amount, percent }),
    );
  }
  for (const { key, value, source } of share.prefilled) {
    if (answers[key] === (value as unknown))
      note(key, words(source === 'plan' ? 'reporting.fromPlan' : 'reporting.fromLast'));
  }
  for (const warning of share.warnings)
    note(
      `figure.${warning.indicatorCode}`,
      <b>
        {warningWords(words, warning)} {words('reporting.asItIs')}
      </b>,
    );
  return Object.fromEntries([...notes].map(([key, said]) => [key, { note: <Notes said={said} /> }]));
}

function Notes({ said }: { said: readonly ReactNode[] }) {
  return said.map((text, place) => (
    <span key={place}>
      {place > 0 && ' · '}
      {text}
    </span>
  ));
}

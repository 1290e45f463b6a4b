import { emptyPlan, indicatorsOf, type ProjectPlan } from '@maillage/calls-domain';
import {
  type Answers,
  type Completeness,
  completenessOf,
  type FileField,
  type FormDefinition,
  type MoneyField,
  type NumberField,
  type TextField,
} from '@maillage/forms-domain';

const frame = { help: '', showWhen: null, prefill: null, locked: true } as const;
const section = { help: '', showWhen: null, startsAfter: [] } as const;

export const targetKey = (code: string): string => `target.${code}`;
export const accountKey = (account: string): string => `account.${account}`;
/** What an organisation asks of the grant, in all. */
export const askedKey = 'asked';

export function countOf(key: string, label: string, facts: Partial<NumberField> = {}): NumberField {
  return { ...frame, kind: 'number', key, label, required: true, decimals: 0, min: 0, max: null, unit: '', ...facts };
}

export function moneyOf(key: string, label: string, facts: Partial<MoneyField> = {}): MoneyField {
  return { ...frame, kind: 'money', key, label, required: true, min: 0, max: null, ...facts };
}

export function longText(key: string, label: string, facts: Partial<TextField> = {}): TextField {
  return { ...frame, kind: 'text', key, label, required: true, long: true, maxLength: 4_000, ...facts };
}

export const filesKey = 'files';

/** What may be joined, where words are not enough. */
export function filesOf(label: string): FileField {
  return { ...frame, kind: 'file', key: filesKey, label, required: false, most: 5 };
}

/** What each partner of a consortium is asked for: its part in words, its targets, what it spends and asks. */
export function shareFormOf(plan: ProjectPlan | null): FormDefinition {
  const { indicators, accounts } = plan ?? emptyPlan;
  const targets = indicatorsOf({ indicators }, 'partner').filter(({ partOf }) => partOf === null);
  return {
    sections: [
      {
        ...section,
        key: 'part',
        title: 'Notre action',
        fields: [longText('contribution', 'Ce que nous ferons'), filesOf('Pièces jointes')],
      },
      ...(targets.length === 0
        ? []
        : [
            {
              ...{ ...section, key: 'targets', title: 'Nos cibles' },
              fields: targets.map(({ code, label }) => countOf(targetKey(code), label)),
            },
          ]),
      {
        ...{ ...section, key: 'money', title: 'Notre budget' },
        fields: [
          moneyOf(askedKey, 'Subvention demandée'),
          ...accounts.map(({ account, label }) => moneyOf(accountKey(account), `${account} ${label}`)),
        ],
      },
    ],
    ineligibility: [],
  };
}

/** How many things a share still lacks. */
export function missingInShare(plan: ProjectPlan | null, answers: Answers): number {
  return itemsIn(completenessOf(shareFormOf(plan), answers));
}

export function itemsIn({ sections }: Completeness): number {
  return sections.reduce((sum, { missing }) => sum + missing.length, 0);
}

import type {
  ChoiceField,
  FormDefinition,
  FormField,
  MoneyField,
  NumberField,
  PrefillSource,
  TextField,
} from '@maillage/forms-domain';
import { newId } from '@maillage/platform-kernel';

type Frame = Omit<TextField, 'kind' | 'long' | 'maxLength'>;

const frame = (key: string, label: string, help = ''): Frame => ({
  ...{ key, label, help, required: true, showWhen: null, prefill: null, locked: false },
});

const text = (key: string, label: string, help = ''): TextField => ({
  ...{ ...frame(key, label, help), kind: 'text', long: true, maxLength: 3000 },
});

const line = (key: string, label: string): TextField => ({
  ...{ ...frame(key, label), kind: 'text', long: false, maxLength: 200 },
});

const count = (key: string, label: string): NumberField => ({
  ...{ ...frame(key, label), kind: 'number', decimals: 0, min: 0, max: null, unit: 'jeunes' },
});

const amount = (key: string, label: string): MoneyField => ({
  ...{ ...frame(key, label), kind: 'money', min: 1, max: null },
});

const yesOrNo = (key: string, label: string): ChoiceField => ({
  ...{ ...frame(key, label), kind: 'choice', many: false },
  choices: [
    { key: 'yes', label: 'Oui' },
    { key: 'no', label: 'Non' },
  ],
});

/** The portal knows it already, and the applicant confirms it. */
const known = <Field extends FormField>(field: Field, prefill: PrefillSource): Field => ({ ...field, prefill });

/** The same as in the application of last year, where there is one. */
const again = <Field extends FormField>(field: Field): Field =>
  known(field, { from: 'earlierResponse', key: field.key });

const ofCard = (fact: Extract<PrefillSource, { from: 'organisation' }>['fact']): PrefillSource => ({
  from: 'organisation',
  fact,
});

const us: readonly FormField[] = [
  known(line('name', 'Nom de la structure'), ofCard('name')),
  known({ ...line('legal-form', 'Forme juridique'), required: false }, ofCard('legalForm')),
  known({ ...frame('siret', 'SIRET'), required: false, kind: 'siret' }, ofCard('siret')),
  known({ ...frame('commune', 'Commune du siège'), required: false, kind: 'commune' }, ofCard('commune')),
  known({ ...line('staff', 'Équivalents temps plein'), required: false }, ofCard('staff')),
  known({ ...line('label', 'Label du réseau'), required: false }, { from: 'label', fact: 'labelState' }),
];

const section = (key: string, title: string, fields: readonly FormField[], help = '') => ({
  ...{ key, title, help, showWhen: null, startsAfter: [], fields },
});

const budget: FormField = {
  ...{ ...frame('budget', 'Budget prévisionnel'), kind: 'budget' },
  accounts: ['60', '61', '62', '64', '70', '74', '75'],
  funders: [
    { key: 'asked', label: 'Subvention demandée' },
    { key: 'region', label: 'Conseil régional' },
  ],
  ...{ withVoluntary: true, mustBalance: true },
};

const papers: FormField = {
  ...{ ...frame('papers', 'Pièces du budget', 'Devis, notifications de cofinancement.'), required: false },
  ...{ kind: 'file', most: 3 },
};

/** The form of the demo's calls: six parts, one of which the portal knows already, a self-test, a budget that must balance. */
export const demoCallForm: FormDefinition = {
  sections: [
    section('eligibility', 'Vérifier que vous pouvez candidater', [
      yesOrNo('report', 'Avez-vous remis le bilan de l’année passée ?'),
      yesOrNo('cofunded', 'Ce projet est-il déjà financé en entier par un autre appel ?'),
    ]),
    section('us', 'Votre structure', us, 'Ce que le portail sait déjà : vérifiez, puis confirmez.'),
    section('project', 'Le projet', [
      again(text('summary', 'Le projet en quelques lignes', 'Ce que vous ferez, avec qui, et pourquoi maintenant.')),
      text('actions', 'Les actions prévues'),
      again(line('place', 'Où il se déroule')),
    ]),
    section('publics', 'Les publics', [
      count('reached', 'Jeunes touchés'),
      count('accompanied', 'Jeunes accompagnés jusqu’au bout'),
      {
        ...{ ...frame('rate', 'Part accompagnée'), required: false, kind: 'computed', unit: 'percent', decimals: 0 },
        formula: { op: 'ratio', of: 'accompanied', to: 'reached' },
      },
    ]),
    section('budget', 'Le budget', [amount('asked', 'Subvention demandée'), budget, papers]),
    section('indicators', 'Les indicateurs', [text('indicators', 'Ce que vous mesurerez, et comment')]),
  ],
  ineligibility: [
    {
      key: 'report',
      when: { op: 'isOneOf', field: 'report', values: ['no'] },
      sentence: 'Remettez d’abord le bilan de l’année passée : il conditionne tout nouveau financement.',
    },
    {
      key: 'cofunded',
      when: { op: 'isOneOf', field: 'cofunded', values: ['yes'] },
      sentence: 'Un projet déjà financé en entier ne peut pas l’être deux fois.',
    },
  ],
};

/** @param askedCents what is asked for, which the budget balances around */
export function demoAnswers(reached: number, askedCents: number): Readonly<Record<string, unknown>> {
  const own = 4_200_00;
  return {
    ...{ report: 'yes', cofunded: 'no', place: 'Dans les trois antennes de la Mission' },
    summary:
      'Permettre aux jeunes sans moyen de transport de rejoindre une formation ou un emploi : prêt de vélos, ' +
      'aide au permis, covoiturage organisé avec les employeurs du bassin.',
    actions: 'Un parc de vélos prêtés, un atelier de réparation par mois, une bourse au permis contre engagement.',
    ...{ reached, accompanied: Math.round(reached * 0.65), asked: askedCents },
    budget: {
      lines: [
        { id: newId(), account: '60', label: '', funder: null, amount: 5_400_00 },
        { id: newId(), account: '64', label: '', funder: null, amount: askedCents + own - 5_400_00 },
        { id: newId(), account: '74', label: '', funder: 'asked', amount: askedCents },
        { id: newId(), account: '75', label: '', funder: null, amount: own },
      ],
    },
    indicators: 'Trajets rendus possibles, entrées en formation et en emploi à trois mois, satisfaction des jeunes.',
  };
}

/** What somebody had time to write. */
export function demoAnswersBegun(): Readonly<Record<string, unknown>> {
  const { report, cofunded, summary, place, budget: whole } = demoAnswers(60, 18_000_00);
  const { lines } = whole as { lines: readonly object[] };
  return { report, cofunded, summary, place, asked: 18_000_00, budget: { lines: lines.slice(0, 3) } };
}

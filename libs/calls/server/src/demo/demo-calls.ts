import type { CallTerms, LockableField } from '@maillage/calls-domain';

/** How far an application of the demo has come. */
export type DemoApplicationEnd =
  'draft' | 'awaitingSignOff' | 'submitted' | 'admissibility' | 'changesRequested' | 'review' | 'awarded' | 'rejected';

export interface DemoApplicationStory {
  /** A Mission by its code, or by its place among the others of the region. */
  readonly mission: string | number;
  readonly title: string;
  readonly reached: number;
  readonly askedCents: number;
  readonly ends: DemoApplicationEnd;
}

export interface DemoCallStory {
  readonly coordinator: string;
  readonly programme: string | null;
  readonly title: string;
  readonly texts: Pick<CallTerms, 'context' | 'objectives' | 'audience' | 'fundingRules' | 'process'>;
  readonly regionCodes: readonly string[];
  readonly envelopeCents: number;
  readonly mostPerOrganisationCents: number;
  readonly opensInDays: number;
  readonly closesInDays: number;
  readonly ends: 'draft' | 'announced' | 'open' | 'instructing' | 'decided';
  readonly locked: readonly LockableField[];
  readonly applications: readonly DemoApplicationStory[];
}

export const demoProgramme = {
  title: 'Mobilité des jeunes',
  description: 'Les trajets qui empêchent de se former ou de travailler.',
};

/** The Mission of the accounts that the sign-in page offers. */
const ours = 'DEMO-45-03';
const region = 'DEMO-ARML-CVL';
const union = 'DEMO-UNML';

const texts: DemoCallStory['texts'] = {
  context:
    'Un jeune sur trois refuse une formation ou un emploi faute de pouvoir s’y rendre. Les aides existent, mais ' +
    'restent dispersées et peu connues.',
  objectives:
    'Rendre possibles les trajets des jeunes accompagnés.\nEssayer des solutions légères, reprises ensuite par d’autres.',
  audience: 'Les jeunes de 16 à 25 ans accompagnés par une Mission Locale, en zone rurale ou peu desservie.',
  fundingRules:
    'Jusqu’à 80 % des charges. Le personnel dédié, les achats et les prestations sont pris en compte ; ' +
    'l’investissement au-delà de 5 000 € ne l’est pas.',
  process: 'Dépôt en ligne, recevabilité en deux semaines, jury, convention, un bilan à mi-parcours et un bilan final.',
};

const base = {
  ...{ coordinator: region, programme: demoProgramme.title, texts, regionCodes: ['24'], locked: [] },
  ...{ envelopeCents: 640_000_00, mostPerOrganisationCents: 21_000_00 },
} as const;

const application = (
  mission: string | number,
  title: string,
  ends: DemoApplicationEnd,
  reached = 80,
): DemoApplicationStory => ({ mission, title, ends, reached, askedCents: (12_000 + reached * 100) * 100 });

/** Calls in each state, so that every screen has something to show; all of it is invented. */
export const demoCalls: readonly DemoCallStory[] = [
  {
    ...base,
    ...{ title: 'Des trajets pour se former', programme: base.programme, opensInDays: -400, closesInDays: -350 },
    ends: 'decided',
    applications: [
      application(ours, 'Un minibus partagé', 'awarded'),
      application(0, 'Le permis accompagné', 'awarded', 64),
      application(1, 'Taxi à la demande', 'rejected', 40),
    ],
  },
  {
    ...base,
    ...{ title: 'Logement des jeunes en mobilité', programme: null, opensInDays: -60, closesInDays: -9 },
    ends: 'instructing',
    applications: [
      application(ours, 'Une chambre près de la formation', 'changesRequested'),
      application(0, 'Chez l’habitant, en semaine', 'submitted', 45),
      application(1, 'Bail glissant', 'admissibility', 30),
      application(2, 'Colocations solidaires', 'submitted', 52),
      application(3, 'Un toit pour l’alternance', 'review', 61),
    ],
  },
  {
    ...base,
    ...{ title: 'Mobilités 16-25', opensInDays: -20, closesInDays: 11, ends: 'open' },
    applications: [
      application(ours, 'Des vélos et un permis pour tous', 'draft'),
      application(0, 'Le vélo d’abord', 'submitted', 70),
      application(1, 'Covoiturage entre jeunes', 'awaitingSignOff', 38),
    ],
  },
  {
    ...base,
    ...{ coordinator: union, title: 'Santé mentale des jeunes', programme: null, regionCodes: [] },
    ...{ opensInDays: 10, closesInDays: 60, ends: 'announced', envelopeCents: 1_200_000_00 },
    locked: ['objectives', 'eligibility', 'mostPerOrganisationCents', 'grid'],
    applications: [],
  },
  {
    ...base,
    ...{ coordinator: union, title: 'Numérique de confiance', programme: null, regionCodes: [] },
    ...{ opensInDays: -5, closesInDays: 33, ends: 'open', envelopeCents: 900_000_00 },
    applications: [],
  },
  {
    ...base,
    ...{ title: 'Culture et premiers emplois', programme: null, opensInDays: 20, closesInDays: 70, ends: 'draft' },
    texts: { ...texts, audience: '', process: '' },
    applications: [],
  },
];

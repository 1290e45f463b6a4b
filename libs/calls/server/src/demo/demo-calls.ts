import type { CallTerms, LockableField, Marks } from '@maillage/calls-domain';
import { demoMarks } from './demo-reviews.js';

/** How far an application of the demo has come. */
export type DemoApplicationEnd =
  | ('draft' | 'awaitingSignOff' | 'submitted' | 'admissibility' | 'changesRequested' | 'review')
  | ('awarded' | 'awardedPartially' | 'reserveList' | 'rejected');

export interface DemoPartnerStory {
  readonly mission: string;
  readonly role: string;
  readonly contribution: string;
  readonly reached: number;
  readonly askedCents: number;
  readonly ends: 'invited' | 'accepted' | 'committed';
  readonly isReplaced?: boolean;
  readonly cameLate?: boolean;
}

export interface DemoConsortiumStory {
  /** Of each report, in days from now: begin, end, and the last day on which it comes in time. */
  readonly periods: readonly (readonly [number, number, number])[];
  readonly partners: readonly DemoPartnerStory[];
}

export interface DemoApplicationStory {
  /** A Mission by its code, or by its place among the others of the region. */
  readonly mission: string | number;
  readonly title: string;
  readonly reached: number;
  readonly askedCents: number;
  readonly ends: DemoApplicationEnd;
  /** What the jury says of its decision. */
  readonly motives: string | null;
  /** Of each reviewer who has given a review, in their order. */
  readonly marks: readonly Marks[];
  readonly consortium: DemoConsortiumStory | null;
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
  readonly ends: 'draft' | 'announced' | 'open' | 'instructing' | 'decided' | 'funding';
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
): DemoApplicationStory => ({
  ...{ mission, title, ends, reached, askedCents: (12_000 + reached * 100) * 100 },
  ...{ motives: null, marks: [], consortium: null },
});

const partner = (
  mission: string,
  role: string,
  contribution: string,
  [reached, askedCents]: readonly [number, number],
): DemoPartnerStory => ({ mission, role, contribution, reached, askedCents, ends: 'committed' });

/** A project that six Missions Locales carry, one of which left after the award and was replaced. */
const hereAndThere: DemoConsortiumStory = {
  periods: [
    [-330, -150, -115],
    [-149, -20, -4],
    [-19, 200, 245],
  ],
  partners: [
    partner(
      'DEMO-45-01',
      'Repérage en quartier',
      'Deux permanences par semaine avec les éducateurs de rue.',
      [110, 24_000_00],
    ),
    partner(
      'DEMO-45-02',
      'Permanences rurales',
      'Un minibus d’accueil dans sept bourgs, un jour chacun.',
      [95, 21_500_00],
    ),
    partner(
      'DEMO-41-01',
      'Lien avec les lycées',
      'Rappel des jeunes sortis sans diplôme, avec les deux lycées.',
      [90, 19_000_00],
    ),
    partner(
      'DEMO-28-01',
      'Ateliers de remobilisation',
      'Six sessions de trois semaines, par le sport et le théâtre.',
      [105, 22_500_00],
    ),
    {
      ...partner(
        'DEMO-37-02',
        'Accès au logement',
        'Diagnostic logement et relais vers les bailleurs.',
        [80, 17_000_00],
      ),
      isReplaced: true,
    },
    {
      ...partner(
        'DEMO-37-03',
        'Accès au logement',
        'Diagnostic logement, relais vers trois bailleurs.',
        [80, 17_000_00],
      ),
      cameLate: true,
    },
  ],
};

/** A project that is being written: one partner fills its share, another has not answered yet. */
const bikesTogether: DemoConsortiumStory = {
  periods: [
    [90, 270, 300],
    [271, 450, 500],
  ],
  partners: [
    {
      ...partner('DEMO-45-01', 'Atelier de réparation', 'Un atelier vélo chaque samedi.', [40, 9_000_00]),
      ends: 'accepted',
    },
    { ...partner('DEMO-41-03', 'Bourse au permis', '', [20, 6_000_00]), ends: 'invited' },
  ],
};

/** The same, led by another: ours fills its share. */
const trustOnline: DemoConsortiumStory = {
  periods: [
    [120, 300, 330],
    [301, 480, 520],
  ],
  partners: [
    {
      ...partner(ours, 'Ateliers en antenne', 'Des ateliers de deux heures dans nos trois antennes.', [60, 12_000_00]),
      ends: 'accepted',
    },
    { ...partner('DEMO-45-02', 'Prêt d’ordinateurs', '', [30, 8_000_00]), ends: 'invited' },
  ],
};

const decided = (
  told: DemoApplicationStory,
  motives: string,
  ...marks: readonly (readonly [number, number, number, number])[]
): DemoApplicationStory => ({ ...told, motives, marks: marks.map((one) => demoMarks(...one)) });

/** Calls in each state, so that every screen has something to show; all of it is invented. */
export const demoCalls: readonly DemoCallStory[] = [
  {
    ...base,
    ...{ title: 'Aller vers les jeunes invisibles', programme: null, opensInDays: -470, closesInDays: -420 },
    ...{ ends: 'funding', envelopeCents: 190_000_00, mostPerOrganisationCents: 120_000_00 },
    applications: [
      decided(
        {
          ...application(ours, 'Aller vers, ensemble', 'awarded', 480),
          ...{ askedCents: 118_000_00, consortium: hereAndThere },
        },
        'Un consortium équilibré, des cibles précises par territoire, un pilotage clair.',
        [5, 4, 4, 5],
        [4, 5, 4, 4],
        [5, 4, 4, 4],
      ),
      decided(
        { ...application('DEMO-37-01', 'Un café des possibles', 'awarded', 130), askedCents: 45_000_00 },
        'Un lieu ouvert sans rendez-vous, tenu avec deux associations ; coûts maîtrisés.',
        [4, 4, 4, 4],
        [4, 4, 3, 4],
        [4, 3, 4, 4],
      ),
      decided(
        { ...application('DEMO-18-01', 'Sur les marchés', 'awardedPartially', 140), askedCents: 52_000_00 },
        'Action utile ; le poste de chargé de mission est retenu à mi-temps.',
        [4, 3, 3, 3],
        [4, 4, 2, 3],
        [3, 3, 3, 4],
      ),
      decided(
        application('DEMO-36-01', 'Une caravane des possibles', 'reserveList', 90),
        'Projet solide, à reprendre si l’enveloppe le permet.',
        [3, 3, 3, 3],
        [3, 3, 2, 3],
        [4, 3, 3, 3],
      ),
      decided(
        application('DEMO-28-03', 'Une application de repérage', 'rejected', 60),
        'L’outil double ceux de l’État et ne dit pas comment les jeunes seront rencontrés.',
        [2, 2, 1, 2],
        [3, 2, 2, 2],
        [2, 2, 2, 3],
      ),
    ],
  },
  {
    ...base,
    ...{ title: 'Des trajets pour se former', programme: base.programme, opensInDays: -400, closesInDays: -350 },
    ends: 'decided',
    applications: [
      decided(
        application(ours, 'Un minibus partagé', 'awarded'),
        'Le besoin est documenté et l’équipe est en place.',
        [4, 4, 3, 4],
      ),
      decided(
        application(0, 'Le permis accompagné', 'awarded', 64),
        'Une réponse simple, déjà éprouvée dans le département voisin.',
        [4, 3, 4, 4],
      ),
      decided(
        application(1, 'Taxi à la demande', 'rejected', 40),
        'Le besoin du territoire n’est pas établi.',
        [2, 2, 3, 2],
      ),
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
      { ...application(ours, 'Des vélos et un permis pour tous', 'draft'), consortium: bikesTogether },
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
    applications: [
      { ...application('DEMO-18-02', 'Apprendre à se défendre en ligne', 'draft'), consortium: trustOnline },
    ],
  },
  {
    ...base,
    ...{ title: 'Culture et premiers emplois', programme: null, opensInDays: 20, closesInDays: 70, ends: 'draft' },
    texts: { ...texts, audience: '', process: '' },
    applications: [],
  },
];

import type { CampaignFamily, Eligibility, MinimumKind } from '@maillage/pooling-domain';

/** Months are counted from a day that comes so many days before the demo is laid; past ones negative. */
export interface DemoSavings {
  readonly startsInDays: number;
  readonly months: number;
  readonly feeCents: number;
  readonly source: string;
  /** What a typical Mission pays over these months. */
  readonly paidCents: number;
  readonly references: number;
  /** Whether ours says what it paid before, too. */
  readonly ourReference: boolean;
  readonly isClosed: boolean;
}

/** One campaign of the invented network. Days are counted from the day on which the demo is laid, past ones negative. */
export interface DemoCampaign {
  /** Code of the organisation that leads it. */
  readonly coordinator: string;
  readonly family: CampaignFamily;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly (readonly [label: string, unit: string, referencePriceCents: number | null])[];
  readonly minimum: readonly [kind: MinimumKind, value: number];
  readonly seats?: number;
  readonly eligibility: Pick<Eligibility, 'kind'> & Partial<Eligibility>;
  readonly opensInDays: number;
  readonly closesInDays: number;
  readonly extendedToDays?: number;
  readonly joined: number;
  /** Whether the Mission of the demo accounts, which answers nothing else, is engaged too. */
  readonly withOurs?: boolean;
  /** What it saved: what each pays over these months, and how many say what they paid before. */
  readonly savings?: DemoSavings;
  /** Of the Missions that joined, how many keep their quantities to themselves. */
  readonly unshared?: number;
  readonly declared?: number;
  /** Mean firm quantity of a line. */
  readonly typicalNeed: number;
  readonly ends: 'draft' | 'open' | 'closed' | 'abandoned';
  readonly reason?: string;
}

const centre = { kind: 'regions', regionCodes: ['24'] } as const;

/** The campaigns that the demo accounts meet: one in each state, of each family that directors asked to pool. */
const named: readonly DemoCampaign[] = [
  {
    coordinator: 'DEMO-ARML-CVL',
    family: 'purchasing',
    title: 'Licences bureautiques 2027',
    description:
      'Un prix cadre négocié à vingt, sans adhérer à une centrale d’achat. Chaque Mission garde son contrat et sa facture.',
    lines: [['Suite bureautique, par poste et par an', 'licence', 14_200]],
    minimum: ['members', 12],
    eligibility: centre,
    opensInDays: -20,
    closesInDays: 12,
    joined: 9,
    unshared: 3,
    declared: 2,
    typicalNeed: 44,
    ends: 'open',
  },
  {
    coordinator: 'DEMO-ARML-CVL',
    family: 'communication',
    title: 'Poste partagé de chargé de communication',
    description: 'Une personne à temps plein pour cinq Missions, un jour par semaine chacune, employée par l’ARML.',
    lines: [['Un jour par semaine, par an', 'jour', 980_000]],
    minimum: ['members', 4],
    seats: 5,
    eligibility: centre,
    opensInDays: -9,
    closesInDays: 20,
    joined: 3,
    declared: 1,
    typicalNeed: 1,
    ends: 'open',
  },
  {
    coordinator: 'DEMO-ARML-CVL',
    family: 'purchasing',
    title: 'Véhicules de service partagés',
    description: 'Location longue durée de véhicules pour les permanences rurales.',
    lines: [['Petite citadine, par mois', 'véhicule', 31_000]],
    minimum: ['quantity', 40],
    eligibility: centre,
    opensInDays: -75,
    closesInDays: -40,
    extendedToDays: -20,
    joined: 6,
    typicalNeed: 3,
    ends: 'closed',
    reason: 'Deux fournisseurs sur trois ont demandé un délai.',
  },
  {
    coordinator: 'DEMO-ARML-CVL',
    family: 'communication',
    title: 'Kit de communication apprentissage',
    description: 'Affiches, vidéos courtes et gabarits, adaptables au nom de chaque Mission.',
    lines: [['Kit complet', 'kit', 62_000]],
    minimum: ['members', 8],
    eligibility: centre,
    opensInDays: -120,
    closesInDays: -80,
    joined: 14,
    withOurs: true,
    typicalNeed: 1,
    ends: 'closed',
    savings: {
      ...{ startsInDays: -60, months: 12, feeCents: 84_000, source: 'Factures de l’imprimeur, par Mission' },
      ...{ paidCents: 62_000, references: 4, ourReference: false, isClosed: false },
    },
  },
  {
    coordinator: 'DEMO-ARML-CVL',
    family: 'purchasing',
    title: 'Entretien des copieurs',
    description: 'Un même contrat d’entretien pour tous les copieurs de la région, à la page et sans forfait.',
    lines: [['Entretien, par copieur et par an', 'copieur', 46_000]],
    minimum: ['members', 6],
    eligibility: centre,
    opensInDays: -390,
    closesInDays: -350,
    joined: 11,
    withOurs: true,
    typicalNeed: 4,
    ends: 'closed',
    savings: {
      ...{ startsInDays: -325, months: 12, feeCents: 120_005, source: 'Factures du titulaire, douze mois' },
      ...{ paidCents: 184_000, references: 9, ourReference: true, isClosed: true },
    },
  },
  {
    coordinator: 'DEMO-ARML-CVL',
    family: 'thematicFacilitation',
    title: 'Animation du groupe Santé et accès aux soins',
    description: 'Une animatrice pour dix rencontres dans l’année, compte rendu et outils compris.',
    lines: [['Rencontre animée', 'rencontre', 45_000]],
    minimum: ['members', 6],
    eligibility: centre,
    opensInDays: 6,
    closesInDays: 36,
    joined: 0,
    typicalNeed: 4,
    ends: 'draft',
  },
  {
    coordinator: 'DEMO-ARML-CVL',
    family: 'purchasing',
    title: 'Téléphonie mobile',
    description: 'Forfaits professionnels et remplacement des appareils.',
    lines: [['Forfait, par mois', 'ligne', 1_290]],
    minimum: ['members', 10],
    eligibility: centre,
    opensInDays: -50,
    closesInDays: -15,
    joined: 3,
    typicalNeed: 30,
    ends: 'abandoned',
    reason: 'L’opérateur a retiré son offre avant la clôture.',
  },
  {
    coordinator: 'DEMO-UNML',
    family: 'purchasing',
    title: 'Assurance des locaux et de la flotte',
    description:
      'Un devis national, décliné par Mission. L’adhésion reste libre et se quitte avec trois mois de préavis.',
    lines: [
      ['Locaux, par site et par an', 'site', 118_000],
      ['Véhicules, par véhicule et par an', 'véhicule', 64_000],
    ],
    minimum: ['members', 40],
    eligibility: { kind: 'network' },
    opensInDays: -30,
    closesInDays: 50,
    joined: 46,
    unshared: 11,
    declared: 6,
    typicalNeed: 4,
    ends: 'open',
  },
  {
    coordinator: 'DEMO-45-03',
    family: 'thematicFacilitation',
    title: 'Analyse de la pratique entre conseillers',
    description: 'Six séances d’un groupe de dix conseillers de Missions voisines.',
    lines: [['Place pour six séances', 'place', 36_000]],
    minimum: ['quantity', 10],
    seats: 6,
    eligibility: centre,
    opensInDays: -4,
    closesInDays: 17,
    joined: 4,
    typicalNeed: 2,
    ends: 'open',
  },
];

const regional: readonly Pick<DemoCampaign, 'family' | 'title' | 'description' | 'lines' | 'typicalNeed'>[] = [
  {
    family: 'callsForProjects',
    title: 'Réponse commune à l’appel « Repérage des jeunes »',
    description: 'Un dossier porté par l’ARML ; chaque Mission déclare les places qu’elle ouvrirait.',
    lines: [['Place d’accompagnement', 'place', null]],
    typicalNeed: 35,
  },
  {
    family: 'purchasing',
    title: 'Ordinateurs portables reconditionnés',
    description: 'Un devis commun, livré Mission par Mission.',
    lines: [['Portable reconditionné', 'poste', 39_000]],
    typicalNeed: 12,
  },
  {
    family: 'communication',
    title: 'Site internet partagé',
    description: 'Un même outil, une page par Mission, hébergement compris.',
    lines: [['Page et hébergement, par an', 'site', 48_000]],
    typicalNeed: 1,
  },
];

/** Every campaign of the demo: the named ones, and one for each of the other regional associations. */
export function demoCampaigns(regionals: readonly { code: string; regionCodes: readonly string[] }[]): DemoCampaign[] {
  const others = regionals.filter(({ code }) => code !== 'DEMO-ARML-CVL');
  return [
    ...named,
    ...others.flatMap(({ code, regionCodes }, index) => {
      const subject = regional[index % regional.length];
      if (subject === undefined) return [];
      const isClosed = index % 4 === 3;
      return {
        ...subject,
        coordinator: code,
        minimum: ['members', 3] as const,
        eligibility: { kind: 'regions' as const, regionCodes },
        opensInDays: isClosed ? -70 - index : -10 - index,
        closesInDays: isClosed ? -20 - index : 8 + 2 * index,
        joined: 1 + (index % 4),
        ends: isClosed ? ('closed' as const) : ('open' as const),
      };
    }),
  ];
}

import type { GroupTerms } from '@maillage/workgroups-domain';

/** A Mission by its code, or by its place among the active ones of the region but for those named by code. */
export type DemoMission = string | number;

export interface DemoGroupStory {
  readonly sponsor: string;
  readonly terms: GroupTerms;
  /** Whose director leads; null while it is vacant. */
  readonly lead: DemoMission | null;
  readonly ends: 'proposed' | 'active' | 'paused' | 'closed';
  readonly callsVolunteers?: boolean;
  readonly volunteers?: readonly DemoMission[];
  readonly members?: readonly (readonly [DemoMission, string | null])[];
  readonly asking?: readonly (readonly [DemoMission, string | null])[];
  readonly invited?: readonly DemoMission[];
  readonly report?: string;
}

const region = 'DEMO-ARML-CVL';
const ours = 'DEMO-45-03';

const theme = (
  title: string,
  situation: GroupTerms['situation'],
  letter: GroupTerms['letter'],
  more: Partial<GroupTerms> = {},
): GroupTerms => ({
  ...{ kind: 'theme', situation, title, theme: title, band: 'region', joining: 'open', letter },
  ...{ startsOn: null, endsOn: null, seats: null, regionSeats: [], ...more },
});

const letterOf = (purpose: string, deliverables: readonly string[], means = ''): GroupTerms['letter'] => ({
  ...{ purpose, deliverables, means },
});

/** The eight themes of a region, as it keeps them in its register. */
const themes: readonly DemoGroupStory[] = [
  {
    sponsor: region,
    terms: theme(
      'Finances et comptabilité analytique',
      'toBeDecided',
      letterOf('Décider s’il faut un groupe, ou garder les rendez-vous déjà tenus avec la Région.', []),
    ),
    ...{ lead: null, ends: 'proposed' },
  },
  {
    sponsor: region,
    terms: theme(
      'Labellisation et mutualisation',
      'exists',
      letterOf(
        'Préparer ensemble les auto-évaluations et partager ce qui a servi de preuve.',
        ['Un calendrier commun des audits', 'Une bibliothèque d’éléments de preuve anonymisés'],
        'Deux demi-journées par trimestre, l’appui du référent labellisation.',
      ),
      { joining: 'onRequest', seats: 12 },
    ),
    ...{ lead: ours, ends: 'active' },
    members: [
      [0, 'Un regard extérieur sur notre plan d’amélioration'],
      [1, null],
      [2, 'Un modèle de baromètre de satisfaction'],
    ],
    asking: [
      [3, 'Notre audit est dans huit mois'],
      [4, null],
    ],
  },
  {
    sponsor: region,
    terms: theme(
      'Observatoire',
      'exists',
      letterOf('Lire les mêmes chiffres de la même façon, et en tirer une note par an.', [
        'Une grille commune d’indicateurs',
        'La note annuelle sur les jeunes du territoire',
      ]),
    ),
    ...{ lead: 0, ends: 'active' },
    members: [
      [ours, null],
      [1, null],
      [2, null],
      [5, 'Comparer nos délais d’accueil'],
    ],
  },
  {
    sponsor: region,
    terms: theme(
      'Orientation et événements',
      'exists',
      letterOf('Monter des journées d’orientation que chaque Mission peut reprendre.', [
        'Un kit de journée d’orientation',
      ]),
      { joining: 'byInvitation' },
    ),
    ...{ lead: 1, ends: 'active' },
    members: [[2, null]],
    invited: [ours, 3],
  },
  {
    sponsor: region,
    terms: theme(
      'Formation',
      'toBeCreated',
      letterOf(
        'Mettre nos plans de formation en commun et former ensemble.',
        ['Un plan régional de formation', 'Un modèle de plan pour une Mission'],
        'Le budget de professionnalisation de l’association régionale.',
      ),
    ),
    ...{ lead: null, ends: 'proposed', callsVolunteers: true, volunteers: [2] },
  },
  {
    sponsor: region,
    terms: theme(
      'Coopération et relation aux entreprises',
      'exists',
      letterOf('Tenir la charte de coopération et ouvrir les entreprises aux jeunes.', [
        'Une charte signée par dix entreprises',
      ]),
      { seats: 6 },
    ),
    ...{ lead: 2, ends: 'active' },
    members: [
      [0, null],
      [4, null],
    ],
  },
  {
    sponsor: region,
    terms: theme(
      'Communication',
      'exists',
      letterOf('Parler d’une seule voix.', ['Un calendrier de campagnes', 'Un kit de visuels']),
    ),
    ...{ lead: 3, ends: 'paused' },
    members: [
      [1, null],
      [5, null],
    ],
  },
  {
    sponsor: region,
    terms: theme(
      'France Travail',
      'toBeCreated',
      letterOf('Suivre ce que change la loi pour le plein emploi dans l’accompagnement des jeunes.', [
        'Une foire aux questions tenue à jour',
      ]),
    ),
    ...{ lead: null, ends: 'proposed' },
  },
];

const pooled: readonly DemoGroupStory[] = [
  {
    sponsor: region,
    terms: {
      ...theme(
        'Achats informatiques du Centre',
        'exists',
        letterOf('Regrouper nos renouvellements d’ordinateurs et de téléphonie.', [
          'Un calendrier commun de renouvellement',
          'Un cahier des charges type',
        ]),
      ),
      ...{ kind: 'pooling', theme: 'Achats' },
    },
    ...{ lead: 4, ends: 'active' },
    members: [
      [0, 'Quarante postes en 2027'],
      [1, 'Un contrat de téléphonie qui finit en mars'],
      [5, null],
    ],
  },
  {
    sponsor: 'DEMO-UNML',
    terms: {
      ...theme(
        'Outils de pilotage partagés',
        'toBeCreated',
        letterOf('Choisir et entretenir ensemble les outils que chacun paie seul aujourd’hui.', [
          'Un comparatif des outils en place',
        ]),
        {
          band: 'network',
          joining: 'onRequest',
          seats: 15,
          regionSeats: [
            { regionCode: '24', seats: 2 },
            { regionCode: '53', seats: 2 },
            { regionCode: '28', seats: 2 },
          ],
        },
      ),
      ...{ kind: 'pooling', theme: 'Outils' },
    },
    ...{ lead: 5, ends: 'active' },
    asking: [[1, 'Nous changeons de logiciel cette année']],
  },
  {
    sponsor: region,
    terms: theme(
      'Accueil à distance',
      'exists',
      letterOf('Garder le lien avec les jeunes quand les portes sont fermées.', ['Un guide de l’accueil à distance']),
    ),
    ...{ lead: 0, ends: 'closed' },
    members: [[1, null]],
    report: 'Le guide est écrit et neuf Missions s’en servent. Les permanences en ligne continuent sans le groupe.',
  },
];

/** Groups of both kinds and in each state; all of it is invented. */
export const demoGroups: readonly DemoGroupStory[] = [...themes, ...pooled];
export const demoRegion = '24';
/** Named by code in the stories, or kept out of them. */
export const namedMissions: readonly string[] = [ours];

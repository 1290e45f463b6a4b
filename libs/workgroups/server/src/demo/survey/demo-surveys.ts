import type { PoolingFamily, Stance } from '@maillage/workgroups-domain';

/** One survey of the invented network. Days are counted from the day on which the demo is laid, past ones negative. */
export interface DemoSurvey {
  /** Code of the organisation that holds it. */
  readonly sponsor: string;
  readonly title: string;
  readonly purpose: string;
  /** With the shares, in percent, of those that would pool it and of those that pool it already. */
  readonly families: readonly (readonly [
    PoolingFamily,
    label: string,
    unit: string,
    wouldPool: number,
    alreadyDo: number,
  ])[];
  readonly opensInDays: number;
  readonly closesInDays: number;
  /** Of the Missions asked, how many in a hundred answer. */
  readonly answering: number;
  readonly ends: 'draft' | 'open' | 'published';
}

const purpose =
  'Mutualiser n’est pas adhérer à une centrale d’achat : un devis commun, un prix cadre, un poste ou un outil partagé y suffisent. Chaque Mission choisit ce qu’elle rejoint, et l’économie se compte sur ce qu’elle paie vraiment aujourd’hui.';

/** One survey in each state that the demo accounts meet. */
export const demoSurveys: readonly DemoSurvey[] = [
  {
    sponsor: 'DEMO-UNML',
    title: 'Ce que nous voulons mutualiser',
    purpose,
    families: [
      ['purchasing', 'Achats', 'postes équipés', 63, 14],
      ['callsForProjects', 'Gestion des appels à projets', 'dossiers', 59, 9],
      ['communication', 'Communication', 'jours', 55, 21],
      ['thematicFacilitation', 'Animation thématique', 'rencontres', 57, 18],
      ['other', 'Paie et ressources humaines', 'bulletins', 34, 12],
    ],
    opensInDays: -60,
    closesInDays: -30,
    answering: 78,
    ends: 'published',
  },
  {
    sponsor: 'DEMO-ARML-CVL',
    title: 'Nos besoins communs pour 2027',
    purpose: `Pour le plan d’action régional. ${purpose}`,
    families: [
      ['purchasing', 'Achats', 'postes équipés', 66, 12],
      ['callsForProjects', 'Appels à projets', 'dossiers', 58, 10],
      ['communication', 'Communication', 'jours', 60, 15],
      ['thematicFacilitation', 'Animation thématique', 'rencontres', 52, 20],
      ['other', 'Véhicules pour les permanences rurales', 'véhicules', 45, 10],
    ],
    opensInDays: -6,
    closesInDays: 15,
    answering: 45,
    ends: 'open',
  },
  {
    sponsor: 'DEMO-ARML-CVL',
    title: 'Mutualiser la formation des équipes',
    purpose: 'Avant d’écrire le plan régional de formation.',
    families: [
      ['other', 'Formation des conseillers', 'jours', 60, 10],
      ['thematicFacilitation', 'Analyse de la pratique', 'séances', 55, 20],
    ],
    opensInDays: 10,
    closesInDays: 30,
    answering: 0,
    ends: 'draft',
  },
];

const hundred = 100;

/** A number from 0 to 99 that looks like chance and is the same for the same places. */
export function demoDraw(mission: number, family: number): number {
  const mixed = Math.imul(mission + 1, 0x9e3779b1) ^ Math.imul(family + 7, 0x85ebca6b);
  return (((mixed ^ (mixed >>> 15)) >>> 0) * 2_654_435) % hundred;
}

export function demoStance(drawn: number, wouldPool: number, alreadyDo: number): Stance {
  if (drawn < wouldPool) return 'wouldPool';
  return drawn < wouldPool + alreadyDo ? 'alreadyDo' : 'notConcerned';
}

import type { DeliverableState, ResourceKind } from '@maillage/workgroups-domain';

/** One deliverable of the demo, with what is in its file; a replay has an address instead. */
export interface DemoDeliverable {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly summary: string;
  readonly lines: readonly string[];
  readonly link?: string;
  readonly ends: Extract<DeliverableState, 'draft' | 'reviewed' | 'adopted' | 'published'>;
  readonly daysAgo: number;
  /** The place of the deliverable, among those of the group, of which it is the next edition. */
  readonly renews?: number;
  /** By how many members it was used. */
  readonly usedBy?: number;
}

export interface DemoWorkStory {
  readonly milestones: readonly { readonly title: string; readonly inDays: number; readonly isReached: boolean }[];
  readonly tasks: readonly {
    readonly title: string;
    readonly milestone: number;
    /** The place of who has it among the people of the group; null for nobody. */
    readonly owner: number | null;
    readonly inDays: number;
    readonly state: 'open' | 'underWay' | 'done';
  }[];
  readonly messages: readonly { readonly by: number; readonly body: string; readonly daysAgo: number }[];
  readonly files: readonly { readonly title: string; readonly by: number; readonly lines: readonly string[] }[];
  readonly deliverables: readonly DemoDeliverable[];
}

const notReal = 'Document de démonstration : aucun fait n’y est réel.';

const label: DemoWorkStory = {
  milestones: [
    { title: 'Calendrier commun des audits arrêté', inDays: -30, isReached: true },
    { title: 'Grille d’auto-évaluation commentée, deuxième édition', inDays: -4, isReached: false },
    { title: 'Bibliothèque d’éléments de preuve ouverte', inDays: 45, isReached: false },
  ],
  tasks: [
    { title: 'Recueillir les dates d’audit de chacun', milestone: 0, owner: 1, inDays: -40, state: 'done' },
    { title: 'Relire les commentaires de l’axe 3', milestone: 1, owner: 0, inDays: -2, state: 'open' },
    { title: 'Anonymiser dix éléments de preuve', milestone: 2, owner: 2, inDays: 20, state: 'underWay' },
    { title: 'Trouver qui relit l’axe 5', milestone: 2, owner: null, inDays: 30, state: 'open' },
  ],
  messages: [
    {
      by: 1,
      body: 'Notre audit s’est bien passé. Je prépare un retour d’expérience pour la bibliothèque.',
      daysAgo: 9,
    },
    { by: 0, body: '@{1} merci. Pouvez-vous y joindre votre calendrier de préparation ?', daysAgo: 8 },
    { by: 1, body: 'Oui, il est dans les fichiers du groupe depuis ce matin.', daysAgo: 7 },
  ],
  files: [
    { title: 'Calendrier de préparation d’un audit', by: 1, lines: ['Trois mois, semaine par semaine.', notReal] },
  ],
  deliverables: [
    {
      ...{ title: 'Grille d’auto-évaluation commentée', kind: 'model', ends: 'published', daysAgo: 80, usedBy: 2 },
      summary: 'Les six axes, avec pour chaque critère ce que les auditeurs regardent en premier.',
      lines: ['Première édition : axes 1 à 4.', notReal],
    },
    {
      ...{ title: 'Préparer son audit en trois mois', kind: 'practiceFeedback', ends: 'published', daysAgo: 6 },
      summary: 'Ce qui a servi, ce qui n’a servi à rien, et le temps que cela a pris.',
      ...{ lines: ['Le récit d’une Mission, semaine par semaine.', notReal], usedBy: 3 },
    },
    {
      ...{ title: 'Grille d’auto-évaluation commentée', kind: 'model', ends: 'published', daysAgo: 3, renews: 0 },
      summary: 'Les six axes, avec pour chaque critère ce que les auditeurs regardent en premier. Axes 5 et 6 ajoutés.',
      ...{ lines: ['Deuxième édition : les six axes.', notReal], usedBy: 1 },
    },
    {
      ...{ title: 'Kit d’accueil des auditeurs', kind: 'kit', ends: 'reviewed', daysAgo: 2 },
      summary: 'Le programme des deux jours, les salles, les personnes à prévenir.',
      lines: ['Programme type et liste de contrôle.', notReal],
    },
    {
      ...{ title: 'Questions fréquentes sur les preuves', kind: 'model', ends: 'draft', daysAgo: 1 },
      summary: 'Vingt questions posées par les Missions, avec les réponses du groupe.',
      lines: ['Vingt questions et leurs réponses.', notReal],
    },
  ],
};

const observatory: DemoWorkStory = {
  milestones: [
    { title: 'Grille commune d’indicateurs', inDays: -15, isReached: true },
    { title: 'Note annuelle publiée', inDays: 60, isReached: false },
  ],
  tasks: [
    { title: 'Rassembler les délais d’accueil', milestone: 1, owner: 1, inDays: 5, state: 'open' },
    { title: 'Écrire la page sur le logement', milestone: 1, owner: 0, inDays: 25, state: 'open' },
  ],
  messages: [
    { by: 0, body: 'La grille est publiée. Dites ici ce qui manque pour vos territoires.', daysAgo: 5 },
    { by: 2, body: '@{0} il nous manque les communes de moins de mille habitants.', daysAgo: 4 },
  ],
  files: [{ title: 'Données de l’an dernier', by: 0, lines: ['Totaux par département.', notReal] }],
  deliverables: [
    {
      ...{ title: 'Grille commune d’indicateurs', kind: 'model', ends: 'published', daysAgo: 14, usedBy: 4 },
      summary: 'Douze indicateurs, leur définition, et où les trouver.',
      lines: ['Douze indicateurs et leur définition.', notReal],
    },
    {
      ...{
        title: 'Lire les chiffres de l’insertion ensemble',
        kind: 'replay',
        ends: 'published',
        daysAgo: 20,
        usedBy: 2,
      },
      summary: 'L’enregistrement du web-atelier : une heure, avec les questions.',
      ...{ lines: [], link: 'https://video.exemple.test/lire-les-chiffres' },
    },
    {
      ...{ title: 'Modèle de note annuelle', kind: 'model', ends: 'adopted', daysAgo: 2 },
      summary: 'Quatre pages : le territoire, les jeunes, ce qui change, ce que nous en tirons.',
      lines: ['Plan de la note, avec des exemples.', notReal],
    },
  ],
};

/** The work of the first groups of the region; all of it is invented. */
export const demoWorks: readonly DemoWorkStory[] = [label, observatory];

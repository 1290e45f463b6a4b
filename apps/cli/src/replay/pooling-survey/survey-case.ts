/** What the network's diagnosis of September 2019 said of pooling: facts alone. */
export const surveyCase = {
  title: 'Ce que les directions voudraient mutualiser',
  purpose:
    'Mutualiser n’est pas adhérer à une centrale d’achat : un devis commun, un prix cadre, un poste ou un outil partagé y suffisent. Chaque Mission choisit ce qu’elle rejoint.',
  /** Four families, in each of which more than half of the directors asked see a benefit. */
  families: [
    { family: 'purchasing', label: 'Achats', unit: 'postes équipés', percent: 64 },
    { family: 'callsForProjects', label: 'Gestion des appels à projets', unit: 'dossiers', percent: 61 },
    { family: 'communication', label: 'Communication', unit: 'jours', percent: 57 },
    { family: 'thematicFacilitation', label: 'Animation thématique', unit: 'rencontres', percent: 59 },
  ],
  thresholdPercent: 50,
  seed: 20_190_901,
} as const;

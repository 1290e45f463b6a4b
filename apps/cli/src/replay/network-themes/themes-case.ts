/** The themes that a regional association gives to directors to lead, and the web workshops of a year: facts alone. */
export const themesCase = {
  themes: [
    { title: 'Financement et comptabilité analytique', situation: 'toBeDecided' },
    { title: 'Labellisation et mutualisation', situation: 'exists' },
    { title: 'Observatoire', situation: 'exists' },
    { title: 'Orientation et événementiel', situation: 'exists' },
    { title: 'Formation', situation: 'toBeCreated' },
    { title: 'Charte de coopération et relation entreprise', situation: 'exists' },
    { title: 'Communication', situation: 'exists' },
    { title: 'France Travail', situation: 'toBeCreated' },
  ],
  /** Forty in a year, of which twenty-nine exchanges of practice. */
  workshops: { exchange: 29, information: 6, training: 5 },
  /** Seats of each: few enough that people wait in line. */
  capacity: 12,
  mostComing: 18,
} as const;

export type WorkshopKindOfCase = keyof typeof themesCase.workshops;

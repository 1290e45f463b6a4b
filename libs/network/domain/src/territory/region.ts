/** A region of the official geographic code, or an overseas collectivity that the network counts as one. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** IANA name of the zone that its clocks follow. */
  readonly timeZone: string;
}

export const regions: readonly Region[] = [
  { code: '01', name: 'Guadeloupe', timeZone: 'America/Guadeloupe' },
  { code: '02', name: 'Martinique', timeZone: 'America/Martinique' },
  { code: '03', name: 'Guyane', timeZone: 'America/Cayenne' },
  { code: '04', name: 'La Réunion', timeZone: 'Indian/Reunion' },
  { code: '06', name: 'Mayotte', timeZone: 'Indian/Mayotte' },
  { code: '11', name: 'Île-de-France', timeZone: 'Europe/Paris' },
  { code: '24', name: 'Centre-Val de Loire', timeZone: 'Europe/Paris' },
  { code: '27', name: 'Bourgogne-Franche-Comté', timeZone: 'Europe/Paris' },
  { code: '28', name: 'Normandie', timeZone: 'Europe/Paris' },
  { code: '32', name: 'Hauts-de-France', timeZone: 'Europe/Paris' },
  { code: '44', name: 'Grand Est', timeZone: 'Europe/Paris' },
  { code: '52', name: 'Pays de la Loire', timeZone: 'Europe/Paris' },
  { code: '53', name: 'Bretagne', timeZone: 'Europe/Paris' },
  { code: '75', name: 'Nouvelle-Aquitaine', timeZone: 'Europe/Paris' },
  { code: '76', name: 'Occitanie', timeZone: 'Europe/Paris' },
  { code: '84', name: 'Auvergne-Rhône-Alpes', timeZone: 'Europe/Paris' },
  { code: '93', name: "Provence-Alpes-Côte d'Azur", timeZone: 'Europe/Paris' },
  { code: '94', name: 'Corse', timeZone: 'Europe/Paris' },
  { code: '975', name: 'Saint-Pierre-et-Miquelon', timeZone: 'America/Miquelon' },
  { code: '977', name: 'Saint-Barthélemy', timeZone: 'America/St_Barthelemy' },
  { code: '978', name: 'Saint-Martin', timeZone: 'America/Marigot' },
];

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The region of a code, or undefined when no region has it. */
export function regionOfCode(code: string): Region | undefined {
  return byCode.get(code);
}

import type { Language } from './language.js';

/** `Intl` says "heure d’Europe centrale" where people of the network say "heure de Paris": the places they name. */
const places: Record<string, { fr: string; en: string }> = {
  'Europe/Paris': { fr: 'de Paris', en: 'Paris' },
  'Indian/Reunion': { fr: 'de La Réunion', en: 'Réunion' },
  'Indian/Mayotte': { fr: 'de Mayotte', en: 'Mayotte' },
  'America/Guadeloupe': { fr: 'de la Guadeloupe', en: 'Guadeloupe' },
  'America/Martinique': { fr: 'de la Martinique', en: 'Martinique' },
  'America/Cayenne': { fr: 'de la Guyane', en: 'French Guiana' },
  'America/Miquelon': { fr: 'de Saint-Pierre-et-Miquelon', en: 'Saint Pierre and Miquelon' },
  'Pacific/Noumea': { fr: 'de la Nouvelle-Calédonie', en: 'New Caledonia' },
  'Pacific/Tahiti': { fr: 'de Tahiti', en: 'Tahiti' },
  'Pacific/Wallis': { fr: 'de Wallis-et-Futuna', en: 'Wallis and Futuna' },
};

/** "heure de Paris", "Paris time"; an unknown zone is named by its city. */
export function zoneName(zone: string, language: Language): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const place = places[zone] ?? { fr: `de ${city}`, en: city };
  return language === 'fr' ? `heure ${place.fr}` : `${place.en} time`;
}

/** Names of organisations that take an article in a sentence, by how they begin. Screens have the same, in the design system. */
const articles: readonly (readonly [RegExp, string])[] = [
  [/^(?:Association|Union|ARML|UNML|Agence|Académie|Entente)\b/i, 'l’'],
  [/^(?:Mission|Commission|Région|Commune|Ville|Métropole|Communauté|Fédération)\b/i, 'la '],
];

/** The name as it stands in a French sentence: "la Mission Locale du Val d’Aubre", "l’ARML Bretagne", "Ada Ferrand". */
export function articledInFrench(name: string): string {
  return `${articleOf(name)}${name}`;
}

/** The same where it begins a sentence: "La Mission Locale du Val d’Aubre", "L’ARML Bretagne". */
export function openingInFrench(name: string): string {
  const articled = articledInFrench(name);
  return `${articled.charAt(0).toLocaleUpperCase('fr')}${articled.slice(1)}`;
}

/** The name after "de": "de la Mission Locale du Val d’Aubre", "de l’ARML Bretagne", "d’Ada Ferrand", "du Havre". */
export function ofInFrench(name: string): string {
  const article = articleOf(name);
  if (article !== '') return `de ${article}${name}`;
  const contracted = /^(Le|Les) (.+)$/.exec(name);
  if (contracted?.[2] !== undefined) return `${contracted[1] === 'Le' ? 'du' : 'des'} ${contracted[2]}`;
  return /^[aeiouyhàâäéèêëîïôöùûüœæ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

function articleOf(name: string): string {
  return articles.find(([beginning]) => beginning.test(name))?.[1] ?? '';
}

/** Names of organisations that take an article in a sentence, by how they begin. */
const articles: readonly (readonly [RegExp, string])[] = [
  [/^(?:Association|Union|ARML|UNML|Agence|Académie|Entente)\b/i, 'l’'],
  [/^(?:Mission|Commission|Région|Commune|Ville|Métropole|Communauté|Fédération)\b/i, 'la '],
];

/** The name as it stands in a French sentence: "la Mission Locale du Val d’Aubre", "l’ARML Bretagne", "Ada Ferrand". */
export function articledInFrench(name: string): string {
  return `${articleOf(name)}${name}`;
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

/** A size as people say it: « 3,2 Mo ». */
export function sizeInWords(bytes: number | null, language: 'fr' | 'en'): string {
  if (bytes === null) return language === 'fr' ? 'une taille inconnue' : 'an unknown size';
  const mebibytes = bytes / (1024 * 1024);
  const isSmall = mebibytes < 1;
  const value = isSmall ? Math.ceil(bytes / 1024) : mebibytes;
  const text = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
  return `${text} ${unit(isSmall, language)}`;
}

function unit(isSmall: boolean, language: 'fr' | 'en'): string {
  if (language === 'fr') return isSmall ? 'Ko' : 'Mo';
  return isSmall ? 'KB' : 'MB';
}

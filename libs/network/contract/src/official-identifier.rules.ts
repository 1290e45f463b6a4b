/** The sum that a SIREN or SIRET makes a multiple of ten of (Luhn, ISO/IEC 7812-1), from the right. */
function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}

/** The SIREN of La Poste, whose post offices have a key of their own: the sum of their digits is a multiple of five. */
const sirenOfThePost = '356000000';

/**
 * Whether a text is a SIRET: 14 digits of which the keys of the enterprise and of the establishment hold.
 * Source: INSEE, Sirene, composition of the number.
 */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  if (luhnSum(text) % 10 === 0) return luhnSum(text.slice(0, 9)) % 10 === 0;
  return text.startsWith(sirenOfThePost) && [...text].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** Makes a SIRET of the first 8 digits of an enterprise and the 4 of an establishment. */
export function withSiretKey(digits: string): string {
  const siren = withKey(digits.slice(0, 8));
  return withKey(`${siren}${digits.slice(8, 12)}`);
}

function withKey(digits: string): string {
  return `${digits}${(10 - (luhnSum(`${digits}0`) % 10)) % 10}`;
}

/** Whether a text is a number of the national register of associations: W and nine digits. */
export function isRna(text: string): boolean {
  return /^W\d{9}$/.test(text);
}

/** Whether a text is a commune of the official geographic code: five digits, the second of Corsica a letter. */
export function isCommuneCode(text: string): boolean {
  return /^(\d{5}|2[AB]\d{3})$/.test(text);
}

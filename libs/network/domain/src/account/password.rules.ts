import { DomainError } from '@maillage/platform-kernel';

export const shortestPassword = 12;
export const longestPassword = 256;

/** Those that guessing programs try first, written without what people put around them to make them longer. */
const common = new Set([
  ...['maillage', 'missionlocale', 'missionslocales', 'motdepasse', 'monmotdepasse', 'lemotdepasse', 'changezmoi'],
  ...[
    'azertyuiop',
    'azertyuiopqsdf',
    'qwertyuiop',
    'qwertyuiopasdf',
    'azerty',
    'qwerty',
    'bonjour',
    'soleil',
    'password',
  ],
  ...['passwordpassword', 'motdepassemotdepasse', 'letmein', 'letmeinplease', 'welcome', 'bienvenue', 'iloveyou'],
  ...['jetaime', 'administrateur', 'administrator', 'admin', 'azertyazerty', 'qwertyqwerty', 'abcdefghijkl'],
  ...['abcdefghijklm', 'abcdefghijklmnop', 'doudou', 'chouchou', 'marseille', 'france', 'loulou', 'secret', 'superman'],
]);

/**
 * Long enough, not what everybody tries, not the address itself; no rule of composition, which makes passwords that
 * people write down.
 *
 * @throws DomainError passwordTooWeak with the reason
 */
export function demandPassword(password: string, email: string): void {
  const refuse = (reason: string): never => {
    throw new DomainError('passwordTooWeak', { reason, min: shortestPassword, max: longestPassword });
  };
  const length = [...password].length;
  if (length < shortestPassword) refuse('short');
  if (length > longestPassword) refuse('long');
  if (isCommon(password)) refuse('common');
  if (isOfAddress(password, email)) refuse('address');
}

function isCommon(password: string): boolean {
  const letters = plain(password);
  if (letters === '' || new Set(letters).size <= 2) return new Set(password).size <= 6;
  return common.has(letters) || common.has(letters.replace(/^(.+)\1$/, '$1'));
}

function isOfAddress(password: string, email: string): boolean {
  const [name = ''] = email.toLowerCase().split('@');
  return plain(password) === plain(name) || password.toLowerCase() === email.toLowerCase();
}

/** The letters alone, as a guesser sees them: without accents, figures and signs. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

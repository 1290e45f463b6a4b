import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const period = 30;

/** A secret of 160 bits, as applications take it (RFC 6238). */
export function newFactorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the picture that an application reads says. */
export function factorUri(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** The step of 30 seconds to which a code belongs: the present one, or a neighbour for clocks that differ. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(secret, '').validate({ token, window: 1, timestamp: now.getTime() });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / period) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Maillage', label, algorithm: 'SHA1', digits: 6, period, secret });
}

/** Without letters and figures that are taken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 79 bits each, in groups that one can copy from paper. */
export function newRecoveryCodes(): string[] {
  const group = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 10 }, () => [group(), group(), group(), group()].join('-'));
}

/** As it was given, whatever was typed between the groups. */
export function plainRecoveryCode(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}

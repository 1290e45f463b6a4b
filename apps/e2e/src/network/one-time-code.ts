import { TOTP } from 'otpauth';

/** What the application of a person shows, so many steps of 30 seconds from now: a code serves once. */
export function oneTimeCode(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
}

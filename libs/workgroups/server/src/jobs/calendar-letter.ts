import type { Recipient } from '@maillage/network-contract';
import { dayIn } from '@maillage/platform-kernel';

/** The body of a mail about meetings and workshops, in French: a greeting, what is told, and the link. */
export function calendarLetter({ name }: Pick<Recipient, 'name'>, told: readonly string[]): string {
  const said = told.filter((line) => line.trim() !== '');
  return [`Bonjour ${name},`, ...said, 'Maillage, le portail du réseau des Missions Locales'].join('\n\n');
}

/** Why, in one line of a mail, however it was typed; empty when nobody said why. */
export function reasonLine(reason: string | null): string {
  return reason === null ? '' : `Motif : ${reason.trim().replaceAll(/\s+/gu, ' ')}`;
}

/** "mardi 8 décembre 2026, 14:00-16:00 (UTC+1)", on the clock of who reads. */
export function timeInFrench(startsAt: Date, endsAt: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone }).format(startsAt);
  const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone });
  const zone = new Intl.DateTimeFormat('fr-FR', { timeZoneName: 'short', timeZone }).formatToParts(startsAt);
  const name = zone.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return `${day}, ${hour.format(startsAt)}-${hour.format(endsAt)} (${name})`;
}

/** "Demain" for what begins within a day, unless it is today already on the clock of who reads. @param at when it is told */
export function dayAhead(startsAt: Date, at: Date, timeZone: string): 'Aujourd’hui' | 'Demain' {
  return dayIn(timeZone, startsAt) === dayIn(timeZone, at) ? 'Aujourd’hui' : 'Demain';
}

/** Who sends: nobody reads what is answered to it. @param host of the portal */
export function portalGuest(host: string): { readonly name: string; readonly email: string } {
  return { name: 'Maillage', email: `ne-pas-repondre@${host}` };
}

import { describe, expect, it } from '@jest/globals';
import { formatDay, formatShortDate } from './format-date.js';
import { formatDistance, formatInstant, formatTime } from './format-instant.js';
import { formatCount, formatDuration, formatMoney, formatPercent } from './format-number.js';
import { typeset } from './typography.js';

const shown = (text: string | null) => text?.replaceAll('\u00A0', '_');

describe('amounts', () => {
  it('show cents only when they are not zero', () => {
    expect(shown(formatMoney(2_100_000, 'fr'))).toBe('21_000_€');
    expect(shown(formatMoney(15_150, 'fr'))).toBe('151,50_€');
    expect(shown(formatMoney(15_100, 'fr', { cents: 'always' }))).toBe('151,00_€');
  });

  it('are negative with a true minus sign', () => {
    expect(shown(formatMoney(-123_400, 'fr'))).toBe('\u22121_234_€');
    expect(formatMoney(-123_400, 'en')).toBe('\u2212€1,234');
    expect(formatCount(-4, 'fr')).toBe('\u22124');
  });

  it('never carry the narrow space that the body font lacks', () => {
    const texts = [formatMoney(123_456_789, 'fr'), formatPercent(0.58, 'fr'), formatCount(2140, 'fr')];
    expect(texts.join('')).not.toContain('\u202F');
    expect(shown(formatPercent(0.58, 'fr'))).toBe('58_%');
    expect(shown(formatCount(2140, 'fr'))).toBe('2_140');
    expect(formatCount(31.5, 'fr')).toBe('31,5');
  });
});

describe('dates', () => {
  const closing = new Date('2026-12-04T17:00:00Z');

  it('tell a deadline in full with its zone', () => {
    const text = formatInstant(closing, {
      language: 'fr',
      readerZone: 'Europe/Paris',
      coordinatorZone: 'Europe/Paris',
    });
    expect(shown(text)).toBe('vendredi 4_décembre 2026 à 18_h_00, heure de Paris');
  });

  it('tell an overseas reader their own time first, the coordinator’s after', () => {
    const reunion = formatInstant(closing, {
      language: 'fr',
      readerZone: 'Indian/Reunion',
      coordinatorZone: 'Europe/Paris',
    });
    const noumea = formatInstant(closing, {
      language: 'fr',
      readerZone: 'Pacific/Noumea',
      coordinatorZone: 'Europe/Paris',
    });
    expect(shown(reunion)).toBe('vendredi 4_décembre 2026 à 21_h_00, heure de La Réunion (18_h_00, heure de Paris)');
    expect(shown(noumea)).toBe(
      'samedi 5_décembre 2026 à 4_h_00, heure de la Nouvelle-Calédonie (vendredi 4_décembre 2026 à 18_h_00, heure de Paris)',
    );
  });

  it('read in English too', () => {
    const text = formatInstant(closing, {
      language: 'en',
      readerZone: 'Europe/Paris',
      coordinatorZone: 'Europe/Paris',
    });
    expect(shown(text)).toBe('Friday 4_December 2026 at 18:00, Paris time');
  });

  it('write the first of the month as French does', () => {
    expect(shown(formatShortDate('2027-01-01', { language: 'fr' }))).toBe('1ᵉʳ_janv.');
    expect(shown(formatDay('2027-01-01', { language: 'fr', weekday: false }))).toBe('1ᵉʳ_janvier 2027');
    expect(shown(formatShortDate('2027-01-11', { language: 'fr' }))).toBe('11_janv.');
  });

  it('never shift a calendar day, whatever the zone', () => {
    expect(shown(formatShortDate('2026-12-04', { language: 'fr', zone: 'Pacific/Tahiti' }))).toBe('4_déc.');
  });

  it('count the days on the calendar of the reader, under fifteen days', () => {
    const now = new Date('2026-11-23T22:30:00Z');
    expect(shown(formatDistance(closing, { now, language: 'fr' }))).toBe('dans 11_jours');
    expect(formatDistance(new Date('2026-11-23T23:30:00Z'), { now, language: 'fr' })).toBe('demain');
    expect(formatDistance(new Date('2026-12-08T12:00:00Z'), { now, language: 'fr' })).toBeNull();
  });

  it('write hours and lengths of time with an h', () => {
    expect(shown(formatTime('2026-11-23T09:42:00Z', { language: 'fr' }))).toBe('10_h_42');
    expect([55, 70, 120].map((minutes) => shown(formatDuration(minutes)))).toEqual(['55_min', '1_h_10', '2_h_00']);
  });
});

describe('French typography', () => {
  it('puts unbreakable spaces around high punctuation', () => {
    expect(shown(typeset('Une question ? « Oui » : 58 % et 3 €.', 'fr'))).toBe('Une question_? «_Oui_»_: 58_% et 3_€.');
  });

  it('leaves English as it is written', () => {
    expect(typeset('A question : no', 'en')).toBe('A question : no');
  });
});

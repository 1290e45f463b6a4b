import { expect, test } from '@jest/globals';
import { dayAhead, reasonLine, timeInFrench } from './calendar-letter.js';

test.each([
  ['the day before', '2027-03-08T13:00:00Z', 'Europe/Paris', 'Demain'],
  ['in the morning', '2027-03-09T07:00:00Z', 'Europe/Paris', 'Aujourd’hui'],
  ['before midnight in Paris', '2027-03-08T22:59:00Z', 'Europe/Paris', 'Demain'],
  ['after midnight in Paris', '2027-03-08T23:01:00Z', 'Europe/Paris', 'Aujourd’hui'],
  ['after midnight in La Réunion alone', '2027-03-08T21:00:00Z', 'Indian/Reunion', 'Aujourd’hui'],
])('a meeting of the afternoon, told %s, is called by the day of who reads', (_case, at, timeZone, word) => {
  expect(dayAhead(new Date('2027-03-09T13:00:00Z'), new Date(at), timeZone)).toBe(word);
});

test('the hours of a letter are on the clock of who reads, summer time included', () => {
  const told = (day: string, zone: string) =>
    timeInFrench(new Date(`${day}T13:00:00Z`), new Date(`${day}T14:30:00Z`), zone);

  expect(told('2027-03-26', 'Europe/Paris')).toBe('vendredi 26 mars 2027, 14:00-15:30 (UTC+1)');
  expect(told('2027-03-29', 'Europe/Paris')).toBe('lundi 29 mars 2027, 15:00-16:30 (UTC+2)');
  expect(told('2027-03-29', 'Indian/Reunion')).toBe('lundi 29 mars 2027, 17:00-18:30 (UTC+4)');
});

test.each([
  [null, ''],
  ['Salle prise', 'Motif : Salle prise'],
  [' Salle prise.\r\n\r\nOn se voit\n à\u00a0 Tours. ', 'Motif : Salle prise. On se voit à Tours.'],
])('a reason stands in one line of a letter: %j', (reason, line) => {
  expect(reasonLine(reason)).toBe(line);
});

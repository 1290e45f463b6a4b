import { describe, expect, test } from '@jest/globals';
import { mentionsIn, messageMustHold } from './thread-message.js';

const lise = { personId: 'lise', name: 'Lise Arbrissel' };
const other = { personId: 'other', name: 'Lise Arbrissel-Morand' };
const hugo = { personId: 'hugo', name: 'Hugo Férrand' };
const people = [lise, other, hugo];

describe('a message of the thread', () => {
  test.each<[string, readonly string[]]>([
    ['Bonjour @Lise Arbrissel, une question', ['lise']],
    ['@lise arbrissel-morand et @HUGO FERRAND.', ['other', 'hugo']],
    ['@Lise Arbrissel et @Lise Arbrissel', ['lise']],
    ['Écrire à lise@arbrissel.example', []],
    ['@Lise Arbrisselle', []],
    ['Lise Arbrissel sans arobase', []],
    ['@Nadia Colin n’est pas du groupe', []],
    ['@\nHugo Férrand', []],
  ])('%j mentions %j', (body, mentioned) => {
    expect(mentionsIn(body, people).map(({ personId }) => personId)).toEqual(mentioned);
  });

  test('mentions all who bear the name, and nobody without a name', () => {
    const namesakes = [lise, { personId: 'twin', name: 'LISE ARBRISSEL' }, { personId: 'nobody', name: ' ' }];

    expect(mentionsIn('@Lise Arbrissel @ ', namesakes).map(({ personId }) => personId)).toEqual(['lise', 'twin']);
  });

  test.each<[string, string]>([
    ['messageEmpty', ' \n '],
    ['INVALID_INPUT', 'a'.repeat(5_001)],
    ['INVALID_INPUT', 'caché\u202e'],
  ])('is refused with %s', (code, body) => {
    expect(messageMustHold(body)).toMatchObject({ can: false, code });
    expect(messageMustHold('Bonjour\nà tous')).toEqual({ can: true });
  });
});

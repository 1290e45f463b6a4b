import { describe, expect, test } from '@jest/globals';
import { DomainError } from '@maillage/platform-kernel';
import { demandPassword } from './password.rules.js';

const email = 'maelle.tournebise@val-aubre.example';

function refusalOf(password: string): unknown {
  try {
    demandPassword(password, email);
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.params['reason'] : error;
  }
}

describe('a password', () => {
  test.each([
    ['passé onze fois', 'trop court!', 'short'],
    ['a hundred letters longer than anybody types', 'x'.repeat(257), 'long'],
    ['the word itself', 'MotDePasse2026!', 'common'],
    ['the name of the portal', 'Maillage-2026', 'common'],
    ['the rows of a keyboard', 'azertyuiop12', 'common'],
    ['one letter again and again', 'aaaaaaaaaaaa', 'common'],
    ['figures in a row', '111111222222', 'common'],
    ['a common word twice', 'bonjourbonjour', 'common'],
    ['the address', email, 'address'],
    ['the name in the address', 'Maelle.Tournebise75', 'address'],
  ])('is refused when it is %s', (_, password, reason) => {
    expect(refusalOf(password)).toBe(reason);
  });

  test.each([
    'quatre chevaux sans selle',
    '7 pommes vertes',
    'ÉtangDuBoisJoli',
    'k3!vP9#zQw1&',
    '🐎🐎🐎 au galop ce soir',
  ])('is accepted without any rule of composition: %s', (password) => {
    expect(refusalOf(password)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { partsOf } from './message-parts.js';

const mentioned = (body: string, names: readonly string[]) =>
  partsOf(body, names)
    .filter(({ isMention }) => isMention)
    .map(({ text }) => text);

describe('the words of a message', () => {
  it('are kept to the letter, whoever they mention', () => {
    const body = 'Merci @Lise Arbrissel (et @LISE ARBRISSEL).\nÀ jeudi.';

    expect(
      partsOf(body, ['Lise Arbrissel'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(body);
    expect(mentioned(body, ['Lise Arbrissel'])).toEqual(['@Lise Arbrissel', '@LISE ARBRISSEL']);
  });

  it('tell the longer of two names first, and take a name as it is written', () => {
    expect(mentioned('@Ana Roy-Le Gall et @Ana Roy', ['Ana Roy', 'Ana Roy-Le Gall'])).toEqual([
      '@Ana Roy-Le Gall',
      '@Ana Roy',
    ]);
    expect(mentioned('@J. (Jo) Roy', ['J. (Jo) Roy'])).toEqual(['@J. (Jo) Roy']);
  });

  it('mention nobody where nobody is mentioned', () => {
    expect(partsOf('Bonjour', [])).toEqual([{ text: 'Bonjour', isMention: false }]);
  });
});

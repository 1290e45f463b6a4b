import { describe, expect, it } from '@jest/globals';
import { createI18n } from './i18n.js';
import { defineMessages } from './messages.js';

const pooling = defineMessages({
  fr: { joined_one: '{{count}} Mission a rejoint !', joined_other: '{{count}} Missions ont rejoint !' },
  en: { joined_one: '{{count}} Mission has joined!', joined_other: '{{count}} Missions have joined!' },
});

describe('the languages of the screens', () => {
  it('are ready at once, each context in its namespace', () => {
    const i18n = createI18n('fr', { pooling });
    expect(i18n.t('pooling:joined', { count: 9 })).toBe('9 Missions ont rejoint\u00A0!');
    expect(i18n.t('platform:shell.skip')).toBe('Aller au contenu');
  });

  it('change on demand', async () => {
    const i18n = createI18n('fr', { pooling });
    await i18n.changeLanguage('en');
    expect(i18n.t('pooling:joined', { count: 1 })).toBe('1 Mission has joined!');
  });

  it('give a name its article in French, and nothing in English', async () => {
    const named = defineMessages({
      fr: { file: 'Le dossier {{name, de}} est lu par {{reader, le}}' },
      en: { file: '{{reader}} reads the file of {{name}}' },
    });
    const params = { name: 'Mission Locale du Val', reader: 'ARML Bretagne' };
    const i18n = createI18n('fr', { named });

    expect(i18n.t('named:file', params)).toBe('Le dossier de la Mission Locale du Val est lu par l’ARML Bretagne');
    await i18n.changeLanguage('en');
    expect(i18n.t('named:file', params)).toBe('ARML Bretagne reads the file of Mission Locale du Val');
  });

  it('read a whole million as the ordinary plural', () => {
    expect(createI18n('fr', { pooling }).t('pooling:joined', { count: 1_000_000 })).toContain('Missions ont rejoint');
  });
});

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './language.js';

/** The language of the screens and the way to change it. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => Promise<void> } {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'fr';
  const setLanguage = useCallback(
    async (next: Language) => {
      await i18n.changeLanguage(next);
    },
    [i18n],
  );
  return { language, setLanguage };
}

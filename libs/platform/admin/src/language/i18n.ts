import { createInstance, type i18n as I18n, type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { articledInFrench, ofInFrench } from './french-name.js';
import { isLanguage, type Language } from './language.js';
import type { MessageTree } from './messages.js';
import { platformMessages } from './platform.messages.js';
import { typeset } from './typography.js';

const typographer: PostProcessorModule = {
  type: 'postProcessor',
  name: 'typography',
  process: (value, _key, options, translator: { language?: string }) => {
    const asked: unknown = options['lng'] ?? translator.language;
    return typeset(value, typeof asked === 'string' && isLanguage(asked) ? asked : 'fr');
  },
};

export type Resources = Record<string, { readonly fr: MessageTree; readonly en: MessageTree }>;

/** French has a third plural, for whole millions, which reads like the second: it need not be written. */
function withMillions(tree: MessageTree): MessageTree {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string | MessageTree][] => {
    if (typeof value !== 'string') return [[key, withMillions(value)]];
    return key.endsWith('_other')
      ? [
          [key.replace(/_other$/, '_many'), value],
          [key, value],
        ]
      : [[key, value]];
  });
  return Object.fromEntries(entries);
}

/**
 * The languages of the screens: one namespace per context, and `platform` for the components of this library.
 * French sentences write `{{name, le}}` and `{{name, de}}` for a name with its article, and after "de".
 */
export function createI18n(language: Language, resources: Resources): I18n {
  const all: Resources = { ...resources, platform: platformMessages };
  const side = (of: Language) =>
    Object.fromEntries(
      Object.entries(all).map(([name, messages]) => [name, of === 'fr' ? withMillions(messages.fr) : messages.en]),
    );
  const instance = createInstance();
  void instance
    .use(initReactI18next)
    .use(typographer)
    .init({
      lng: language,
      fallbackLng: 'fr',
      supportedLngs: ['fr', 'en'],
      ns: Object.keys(all),
      defaultNS: 'platform',
      resources: { fr: side('fr'), en: side('en') },
      postProcess: ['typography'],
      initAsync: false,
      returnNull: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  instance.services.formatter?.add('le', (value: unknown) => articledInFrench(String(value)));
  instance.services.formatter?.add('de', (value: unknown) => ofInFrench(String(value)));
  return instance;
}

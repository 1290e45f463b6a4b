import './styles.js';
import { localStorageColorSchemeManager, MantineProvider, type MantineColorScheme } from '@mantine/core';
import type { i18n as I18n } from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLanguage } from '../language/use-language.js';
import { LinkContext, type LinkComponent } from './link.js';
import { resolver } from './resolver.js';
import { theme } from './theme.js';

const schemes = localStorageColorSchemeManager({ key: 'maillage-theme' });

function PageLanguage({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return children;
}

export interface MaillageProviderProps {
  i18n: I18n;
  /** What a person who has chosen nothing sees; `auto` follows the device. */
  colorScheme?: MantineColorScheme | undefined;
  linkComponent?: LinkComponent | undefined;
  /** For a content security policy that names its inline styles. */
  styleNonce?: string | undefined;
  children: ReactNode;
}

/** Theme, colour scheme, languages and links for everything below. */
export function MaillageProvider({
  i18n,
  colorScheme = 'auto',
  linkComponent,
  styleNonce,
  children,
}: MaillageProviderProps) {
  const inside = <PageLanguage>{children}</PageLanguage>;
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolver}
        defaultColorScheme={colorScheme}
        colorSchemeManager={schemes}
        {...(styleNonce === undefined ? {} : { getStyleNonce: () => styleNonce })}
      >
        {linkComponent ? <LinkContext value={linkComponent}>{inside}</LinkContext> : inside}
      </MantineProvider>
    </I18nextProvider>
  );
}

import { createTheme, Menu } from '@mantine/core';
import { brume, dark, mirabelle, petrole } from './scales.js';
import floating from './floating.module.css';

const body = "'Figtree Variable', system-ui, sans-serif";
const display = "'Bricolage Grotesque Variable', 'Figtree Variable', sans-serif";

const components = {
  Menu: Menu.extend({
    defaultProps: {
      withinPortal: false,
      withInitialFocusPlaceholder: false,
      floatingStrategy: 'fixed',
      shadow: 'md',
      radius: 'md',
      position: 'bottom-start',
      offset: 6,
      transitionProps: { duration: 160 },
    },
    classNames: { dropdown: floating.panel ?? '', item: floating.item ?? '', label: floating.label ?? '' },
  }),
};

/** Mantine's theme with the tokens of Maillage: scales, type, spacing, radius. Colours by role come from the resolver. */
export const theme = createTheme({
  primaryColor: 'petrole',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  white: '#FFFFFF',
  black: '#142123',
  colors: { petrole, mirabelle, brume, gray: brume, dark },
  fontFamily: body,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.3' },
  headings: {
    fontFamily: display,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.18', fontWeight: '680' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1.25rem', lg: '1.75rem', xl: '2.5rem' },
  radius: { xs: '4px', sm: '6px', md: '9px', lg: '14px', xl: '999px' },
  defaultRadius: 'md',
  shadows: { xs: '0 1px 2px rgba(20,33,35,.06)', md: 'var(--ml-shadow)' },
  breakpoints: { xs: '22.5em', sm: '47.5em', md: '67.5em', lg: '80em', xl: '100em' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components,
});

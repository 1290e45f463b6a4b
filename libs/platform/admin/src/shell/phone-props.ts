import type { AppShellProps } from './app-shell.js';

/** What the bar and the menu of a phone are made of. */
export type PhoneProps = Pick<
  AppShellProps,
  'organisations' | 'onSwitch' | 'places' | 'secondaryPlaces' | 'footerLinks'
>;

import type { RefusalWording } from '@maillage/platform-admin';

export const catalogueRefusalsInEnglish = {
  outsideCallArchived: () => ({
    what: 'This external call is archived.',
    next: 'Enter a new one if the funder opens it again.',
  }),
  outsideCallChangedMeanwhile: () => ({
    what: 'The external call has changed meanwhile.',
    next: 'Reload the page, then change it again: nothing on the screen is lost.',
  }),
  outsideSourceNotHttps: () => ({
    what: 'The address of the source is not a whole https address.',
    next: 'Copy the address of the funder’s page: it begins with https://.',
  }),
  amountsReversed: () => ({
    what: 'The lowest amount is above the highest.',
    next: 'Exchange the two amounts, or leave one of them empty.',
  }),
  tooManyAlerts: () => ({
    what: 'You have as many alerts already as a person may keep.',
    next: 'Stop one to keep another.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

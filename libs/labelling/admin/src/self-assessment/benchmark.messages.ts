import { defineMessages } from '@maillage/platform-admin';

/** How the Missions of the region answered a criterion, none of them named. */
export const benchmarkMessages = defineMessages({
  fr: {
    done_zero: 'Dans votre région, aucune ou presque des {{shown}} Missions qui ont répondu n’a dit « Fait »',
    done_one: 'Dans votre région, environ {{count}} % des {{shown}} Missions qui ont répondu ont dit « Fait »',
    done_other: 'Dans votre région, environ {{count}} % des {{shown}} Missions qui ont répondu ont dit « Fait »',
    share: '{{share}} %',
    label: 'Réponses des Missions de votre région',
    ours: 'votre réponse',
    anonymous:
      'Sans aucun nom : des parts arrondies à dix pour cent, renouvelées une fois par jour, dès que cinq autres Missions ont répondu et qu’elles ne disent pas toutes de même. Votre réponse est comptée.',
  },
  en: {
    done_zero: 'In your region, hardly any of the {{shown}} Missions that answered said “Done”',
    done_one: 'In your region, about {{count}}% of the {{shown}} Missions that answered said “Done”',
    done_other: 'In your region, about {{count}}% of the {{shown}} Missions that answered said “Done”',
    share: '{{share}}%',
    label: 'Answers of the Missions in your region',
    ours: 'your answer',
    anonymous:
      'Anonymous: shares are rounded to ten percent and updated once a day, once five other Missions have answered and not all say the same. Your answer is counted.',
  },
});

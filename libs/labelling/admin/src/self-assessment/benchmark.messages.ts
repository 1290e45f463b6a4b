import { defineMessages } from '@maillage/platform-admin';

/** How the Missions of the region answered a criterion, none of them named. */
export const benchmarkMessages = defineMessages({
  fr: {
    done_zero: 'Dans votre région, aucune des {{shown}} Missions qui ont répondu n’a dit « Fait »',
    done_one: 'Dans votre région, une Mission a répondu « Fait » sur {{shown}}',
    done_other: 'Dans votre région, {{count}} Missions ont répondu « Fait » sur {{shown}}',
    label: 'Réponses des Missions de votre région',
    ours: 'votre réponse',
    anonymous: 'Sans aucun nom, et jamais à moins de cinq Missions. Votre réponse est comptée.',
  },
  en: {
    done_zero: 'In your region, none of the {{shown}} Missions that answered said “Done”',
    done_one: 'In your region, one Mission answered “Done” of {{shown}}',
    done_other: 'In your region, {{count}} Missions answered “Done” of {{shown}}',
    label: 'Answers of the Missions of your region',
    ours: 'your answer',
    anonymous: 'Without any name, and never of fewer than five Missions. Your answer is counted.',
  },
});

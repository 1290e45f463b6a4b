import { defineMessages } from '@maillage/platform-admin';

export const awaitedMessages = defineMessages({
  fr: {
    by: 'Appel à projets, {{call}}',
    title: {
      correct_one: 'Corriger une réponse de « {{title}} »',
      correct_other: 'Corriger {{count}} réponses de « {{title}} »',
      signOff: 'Valider la candidature « {{title}} »',
      deposit: 'Déposer la candidature « {{title}} »',
      finish: 'Finir la candidature « {{title}} »',
      examine_one: 'Examiner la candidature déposée à « {{title}} »',
      examine_other: 'Examiner les {{count}} candidatures déposées à « {{title}} »',
      answer_one: 'Répondre à une question sur « {{title}} »',
      answer_other: 'Répondre à {{count}} questions sur « {{title}} »',
    },
    act: {
      correct: 'Corriger',
      signOff: 'Lire et valider',
      deposit: 'Déposer',
      finish: 'Continuer',
      examine: 'Examiner',
      answer: 'Répondre',
    },
  },
  en: {
    by: 'Call for projects, {{call}}',
    title: {
      correct_one: 'Correct one answer of “{{title}}”',
      correct_other: 'Correct {{count}} answers of “{{title}}”',
      signOff: 'Sign the application “{{title}}” off',
      deposit: 'Deposit the application “{{title}}”',
      finish: 'Finish the application “{{title}}”',
      examine_one: 'Examine the application deposited with “{{title}}”',
      examine_other: 'Examine the {{count}} applications deposited with “{{title}}”',
      answer_one: 'Answer a question about “{{title}}”',
      answer_other: 'Answer {{count}} questions about “{{title}}”',
    },
    act: {
      correct: 'Correct',
      signOff: 'Read and sign off',
      deposit: 'Deposit',
      finish: 'Go on',
      examine: 'Examine',
      answer: 'Answer',
    },
  },
});

import { defineMessages } from '@maillage/platform-admin';

export const prefilledMessages = defineMessages({
  fr: {
    count_one: 'Une réponse est déjà là',
    count_other: '{{count}} réponses sont déjà là',
    verify:
      'Elles sont reprises de l’annuaire, de votre label ou de votre candidature précédente. Vérifiez-les : chacune devient la vôtre dès que vous la confirmez ou la changez.',
    from: {
      organisation: 'Repris de l’annuaire.',
      label: 'Repris de votre label.',
      earlierResponse: 'Repris de votre candidature précédente.',
    },
    confirm: 'Confirmer',
    confirmAll: 'Confirmer les {{count}} réponses reprises',
    toVerify_one: 'Une réponse reprise, à vérifier',
    toVerify_other: '{{count}} réponses reprises, à vérifier',
  },
  en: {
    count_one: 'One answer is there already',
    count_other: '{{count}} answers are there already',
    verify:
      'They come from the directory, your label or your earlier application. Check them: each becomes yours once you confirm or change it.',
    from: {
      organisation: 'From the directory.',
      label: 'From your label.',
      earlierResponse: 'From your earlier application.',
    },
    confirm: 'Confirm',
    confirmAll: 'Confirm the {{count}} answers taken over',
    toVerify_one: 'One answer taken over, to check',
    toVerify_other: '{{count}} answers taken over, to check',
  },
});

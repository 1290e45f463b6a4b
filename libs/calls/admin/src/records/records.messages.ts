import { defineMessages } from '@maillage/platform-admin';

/** The records of this context, for who reads what is kept of the organisation. */
export const recordsMessages = defineMessages({
  fr: {
    callForProjects: 'Nos appels à projets',
    callForProjectsFor: 'faire connaître les appels, et y répondre',
    callApplication: 'Nos candidatures aux appels à projets',
    callApplicationFor: 'les écrire, les examiner et en décider',
    callAnswer: 'Les réponses de nos candidatures',
    callAnswerFor: 'les compléter, puis les examiner',
    callDeposit: 'Les versions que nous avons déposées',
    callDepositFor: 'prouver ce qui a été déposé, et quand',
    callMessage: 'Les messages de nos candidatures',
    callMessageFor: 'échanger avec qui conduit l’appel',
    consortiumShare: 'Nos parts dans des consortiums',
    consortiumShareFor: 'dire ce que nous prenons, et nous y engager',
    projectReportShare: 'Nos parts dans les bilans',
    projectReportShareFor: 'rendre compte une seule fois de ce qui a été fait et dépensé',
  },
  en: {
    callForProjects: 'Our calls for projects',
    callForProjectsFor: 'to make calls known, and to answer them',
    callApplication: 'Our applications to calls for projects',
    callApplicationFor: 'to write, examine and decide on them',
    callAnswer: 'The answers of our applications',
    callAnswerFor: 'to complete, then examine them',
    callDeposit: 'The versions that we deposited',
    callDepositFor: 'to prove what was deposited, and when',
    callMessage: 'The messages of our applications',
    callMessageFor: 'to talk with whoever runs the call',
    consortiumShare: 'Our shares in consortiums',
    consortiumShareFor: 'to say what we take on, and commit to it',
    projectReportShare: 'Our shares in reports',
    projectReportShareFor: 'to account once for what was done and spent',
  },
});

import { defineMessages } from '@maillage/platform-admin';

export const recordSubjectMessages = defineMessages({
  fr: {
    labelCycle: 'Nos étapes et nos scores de labellisation',
    labelCycleFor: 'accompagner, auditer et décider',
    labelFinding: 'Les constats d’audit et leurs suites',
    labelFindingFor: 'répondre, et progresser',
    labelAnswer: 'Nos réponses, nos preuves et notre plan d’amélioration',
    labelAnswerFor: 'être accompagnés critère par critère, puis audités',
    labelComment: 'Nos commentaires sur l’auto-évaluation',
    labelCommentFor: 'échanger avec ceux que nous avons choisis',
    label: 'Notre label',
    labelFor: 'le faire connaître et permettre de le vérifier',
  },
  en: {
    labelCycle: 'Our labelling stages and scores',
    labelCycleFor: 'to support, audit and decide',
    labelFinding: 'What audits found and what came of it',
    labelFindingFor: 'to respond and improve',
    labelAnswer: 'Our answers, our evidence and our improvement plan',
    labelAnswerFor: 'to be supported criterion by criterion, then audited',
    labelComment: 'Our comments on the self-assessment',
    labelCommentFor: 'to talk with those we chose',
    label: 'Our label',
    labelFor: 'to publish it and let anyone check it',
  },
});

import { demoAxis, required, welcome } from './demo-criterion.js';

export const missionsValues = demoAxis('2', 'Positionnement et valeurs', [
  {
    key: 'values.public-service',
    title: 'Tenir les engagements d’un service public de proximité',
    weight: 3,
    help: 'Attendu : un accueil gratuit, égal et sans condition, affiché dans chaque lieu et connu de l’équipe.',
    expectedEvidence: [required('Charte ou engagements affichés')],
  },
  {
    key: 'values.whole-person',
    title: 'Accompagner la personne dans tout ce qu’elle vit',
    weight: 4,
    help: 'Attendu : emploi, formation, santé, logement, mobilité, droits et citoyenneté sont abordés avec chacun, et l’équipe sait vers qui orienter.',
    expectedEvidence: [required('Trame d’entretien ou de diagnostic'), welcome('Carte des partenaires par thème')],
  },
  {
    key: 'values.equality',
    title: 'Prévenir les discriminations et agir pour l’égalité',
    help: 'Attendu : une personne repère, des formations, et une manière connue de signaler ce qui ne va pas.',
    expectedEvidence: [required('Plan d’action pour l’égalité'), welcome('Attestations de formation')],
  },
  {
    key: 'values.secularism',
    title: 'Faire vivre la laïcité et la neutralité',
    help: 'Attendu : un cadre écrit, expliqué à l’arrivée dans l’équipe, et des temps d’échange sur des situations réelles.',
    expectedEvidence: [required('Cadre écrit')],
    question: { kind: 'yesNo' },
  },
  {
    key: 'values.data-protection',
    title: 'Protéger les données des jeunes',
    weight: 3,
    help: 'Attendu : un registre tenu, des durées respectées, une information lisible par un jeune de seize ans.',
    expectedEvidence: [required('Registre des traitements'), required('Information remise aux jeunes')],
  },
  {
    key: 'values.network',
    title: 'Prendre part à la vie du réseau',
    help: 'Attendu : une présence dans les travaux de l’association régionale ou de l’union, et un retour fait à l’équipe.',
    expectedEvidence: [required('Participation à un groupe de travail'), welcome('Retour fait à l’équipe')],
  },
]);

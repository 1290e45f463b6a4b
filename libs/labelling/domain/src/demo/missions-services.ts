import { demoAxis, required, welcome } from './demo-criterion.js';

export const missionsServices = demoAxis('4', 'Offre de service', [
  {
    key: 'service.open-door',
    title: 'Accueillir sans rendez-vous au moins une demi-journée par semaine',
    weight: 3,
    help: 'Attendu : des plages affichées dans chaque lieu, tenues toute l’année, et une première réponse le jour même.',
    expectedEvidence: [required('Horaires affichés'), welcome('Compte des visites sans rendez-vous')],
  },
  {
    key: 'service.youth-voice',
    title: 'Recueillir l’avis des jeunes et en tenir compte',
    weight: 4,
    help: 'Attendu : un recueil au moins annuel, ses résultats, et une décision qui en découle.',
    expectedEvidence: [required('Résultats du recueil'), required('Compte rendu de la décision')],
  },
  {
    key: 'service.written-path',
    title: 'Proposer un parcours écrit à chaque jeune suivi',
    weight: 4,
    help: 'Attendu : des étapes écrites avec le jeune, dont il garde un exemplaire, et revues avec lui au moins chaque trimestre.',
    expectedEvidence: [required('Modèle de parcours'), welcome('Trois exemples rendus anonymes')],
  },
  {
    key: 'service.health',
    title: 'Faciliter l’accès à la santé',
    help: 'Attendu : un premier repérage, des permanences ou des partenaires, et un accompagnement vers les droits.',
    expectedEvidence: [required('Convention ou permanence santé')],
  },
  {
    key: 'service.housing-mobility',
    title: 'Lever les freins du logement et de la mobilité',
    help: 'Attendu : des solutions connues de l’équipe, les aides mobilisées et leur suivi.',
    expectedEvidence: [required('Répertoire des solutions'), welcome('Bilan des aides')],
  },
  {
    key: 'service.employer-satisfaction',
    title: 'Mesurer la satisfaction des employeurs',
    weight: 3,
    help: 'Attendu : quelques questions posées après chaque immersion ou recrutement, une synthèse annuelle, une suite donnée.',
    expectedEvidence: [required('Questionnaire et synthèse')],
  },
  {
    key: 'service.digital',
    title: 'Ne laisser personne au bord du numérique',
    help: 'Attendu : des services utilisables au téléphone et sur place, et une aide aux démarches en ligne.',
    expectedEvidence: [required('Description de l’aide proposée')],
  },
  {
    key: 'service.every-site',
    title: 'Offrir le même service dans chaque lieu d’accueil',
    help: 'Attendu : pour chaque lieu, les services rendus et leurs jours ; ce qui manque est organisé autrement et dit aux jeunes.',
    expectedEvidence: [required('Tableau des services par lieu')],
    applicability: { op: 'atLeast', fact: 'siteCount', value: 2 },
  },
]);

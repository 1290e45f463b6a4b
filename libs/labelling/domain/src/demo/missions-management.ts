import { demoAxis, required, welcome } from './demo-criterion.js';

export const missionsManagement = demoAxis('5', 'Management', [
  {
    key: 'management.roles',
    title: 'Dire à chacun son rôle et le suivre',
    weight: 3,
    help: 'Attendu : une fiche de poste à jour pour chaque personne, un entretien annuel, et ses suites.',
    expectedEvidence: [required('Modèle de fiche de poste'), required('Calendrier des entretiens')],
  },
  {
    key: 'management.welcome',
    title: 'Accueillir les nouveaux membres de l’équipe',
    help: 'Attendu : un parcours d’arrivée de quelques semaines, un collègue repère, un bilan après trois mois.',
    expectedEvidence: [required('Parcours d’arrivée')],
  },
  {
    key: 'management.skills',
    title: 'Prévoir les compétences à trois ans',
    weight: 3,
    help: 'Attendu : les départs, les besoins et les envies sont regardés ensemble, et un plan de formation en découle.',
    expectedEvidence: [required('Plan à trois ans'), welcome('Plan de formation de l’année')],
  },
  {
    key: 'management.wellbeing',
    title: 'Prendre soin des conditions de travail',
    help: 'Attendu : les risques sont évalués chaque année avec l’équipe, et des mesures sont prises et suivies.',
    expectedEvidence: [required('Évaluation des risques'), welcome('Suivi des mesures')],
  },
  {
    key: 'management.social-dialogue',
    title: 'Faire vivre le dialogue social',
    help: 'Attendu : des élus réunis régulièrement, informés et consultés, et des comptes rendus partagés.',
    expectedEvidence: [required('Comptes rendus de l’année')],
    applicability: { op: 'atLeast', fact: 'staff', value: 11 },
  },
]);

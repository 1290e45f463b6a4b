import { demoAxis, required, welcome } from './demo-criterion.js';

export const missionsSteering = demoAxis('6', 'Pilotage', [
  {
    key: 'steering.dashboard',
    title: 'Suivre l’activité avec quelques chiffres choisis',
    weight: 3,
    help: 'Attendu : un tableau court, regardé chaque mois par la direction et chaque trimestre par les instances.',
    expectedEvidence: [required('Tableau de bord du dernier trimestre')],
  },
  {
    key: 'steering.results-shared',
    title: 'Partager les résultats avec les financeurs',
    help: 'Attendu : un bilan remis à l’heure, une rencontre annuelle, et les questions posées qui ont reçu réponse.',
    expectedEvidence: [required('Dernier bilan remis'), welcome('Compte rendu de rencontre')],
  },
  {
    key: 'steering.budget',
    title: 'Tenir le budget et prévoir la trésorerie',
    weight: 4,
    help: 'Attendu : un budget adopté avant l’année, un suivi trimestriel, une prévision de trésorerie à douze mois.',
    expectedEvidence: [required('Budget adopté'), required('Prévision de trésorerie')],
  },
  {
    key: 'steering.risks',
    title: 'Connaître ses risques et s’y préparer',
    help: 'Attendu : les risques principaux, ce qui est fait pour chacun, et qui s’en occupe. La perte d’un financement en fait partie.',
    expectedEvidence: [required('Carte des risques')],
  },
  {
    key: 'steering.improvement',
    title: 'Améliorer sans cesse, et le montrer',
    weight: 3,
    help: 'Attendu : un plan d’amélioration tenu à jour, des actions datées et portées par quelqu’un, un bilan annuel partagé.',
    expectedEvidence: [required('Plan d’amélioration'), welcome('Bilan annuel du plan')],
  },
]);

import { demoAxis, required, welcome } from './demo-criterion.js';

export const missionsGovernance = demoAxis('1', 'Gouvernance', [
  {
    key: 'governance.project',
    title: 'Écrire un projet associatif et le faire vivre',
    weight: 4,
    help: 'Attendu : un projet adopté depuis moins de cinq ans, connu de l’équipe et des partenaires, et relu chaque année. Il est le fil de tout ce qui suit.',
    expectedEvidence: [required('Projet associatif adopté'), required('Compte rendu de sa dernière relecture')],
  },
  {
    key: 'governance.bodies',
    title: 'Réunir les instances à un rythme connu d’avance',
    weight: 3,
    help: 'Attendu : un calendrier annuel du bureau, du conseil et de l’assemblée, des dossiers envoyés avant la séance, des comptes rendus approuvés.',
    expectedEvidence: [required('Calendrier des instances'), required('Deux comptes rendus de l’année')],
  },
  {
    key: 'governance.delegations',
    title: 'Dire par écrit qui décide de quoi',
    help: 'Attendu : des délégations écrites entre la présidence, le conseil et la direction, relues à chaque changement de titulaire.',
    expectedEvidence: [required('Délégations en vigueur')],
    question: { kind: 'yesNo' },
  },
  {
    key: 'governance.new-board-members',
    title: 'Accueillir les nouveaux administrateurs',
    help: 'Attendu : un temps d’accueil dans les trois mois, un livret court, la visite d’un site. Un administrateur plus ancien peut accompagner le nouveau.',
    expectedEvidence: [required('Livret ou programme d’accueil'), welcome('Liste des personnes accueillies')],
  },
  {
    key: 'governance.youth-place',
    title: 'Donner une place aux jeunes dans la gouvernance',
    help: 'Attendu : des jeunes invités, consultés ou élus, et au moins une décision de l’année qui doit quelque chose à leur parole.',
    expectedEvidence: [required('Trace de la participation de jeunes'), welcome('Décision qui en découle')],
    question: {
      kind: 'choices',
      choices: [
        { title: 'Aucune participation', percent: 0 },
        { title: 'Des jeunes sont consultés', percent: 40 },
        { title: 'Des jeunes siègent avec voix consultative', percent: 70 },
        { title: 'Des jeunes siègent et votent', percent: 100 },
      ],
    },
  },
]);

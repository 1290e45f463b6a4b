import type { FrameworkContent } from '../framework/framework-content.js';
import { demoAxis, required, welcome } from './demo-criterion.js';
import type { DemoFramework } from './demo-framework.js';

const governance = demoAxis('1', 'Gouvernance', [
  {
    key: 'association.project',
    title: 'Porter un projet partagé par les adhérents',
    weight: 4,
    help: 'Attendu : un projet débattu et adopté par l’assemblée, relu chaque année avec les adhérents.',
    expectedEvidence: [required('Projet adopté'), welcome('Compte rendu du débat')],
  },
  {
    key: 'association.representation',
    title: 'Faire une place à chaque territoire dans les instances',
    weight: 3,
    help: 'Attendu : des règles qui équilibrent petites et grandes structures, villes et campagnes, et qui sont suivies.',
    expectedEvidence: [required('Composition des instances')],
  },
  {
    key: 'association.overseas-voice',
    title: 'Associer les territoires ultramarins aux décisions',
    help: 'Attendu : des horaires qui tiennent compte du décalage, une participation à distance, un élu référent.',
    expectedEvidence: [required('Calendrier des instances')],
    applicability: { op: 'equals', fact: 'kind', value: 'nationalUnion' },
  },
]);

const support = demoAxis('2', 'Appui aux Missions', [
  {
    key: 'association.accompany-label',
    title: 'Accompagner les Missions vers le label',
    weight: 4,
    help: 'Attendu : une personne référente, un contact avec chaque Mission dans l’année, un journal tenu.',
    expectedEvidence: [required('Bilan de l’accompagnement')],
    applicability: { op: 'equals', fact: 'kind', value: 'regionalAssociation' },
  },
  {
    key: 'association.framework-care',
    title: 'Tenir le référentiel et la qualité des audits',
    weight: 4,
    help: 'Attendu : des versions expliquées, des auditeurs formés, des écarts entre audits regardés chaque année.',
    expectedEvidence: [required('Bilan annuel des audits')],
    applicability: { op: 'equals', fact: 'kind', value: 'nationalUnion' },
  },
  {
    key: 'association.training',
    title: 'Former les équipes et les élus du réseau',
    weight: 3,
    help: 'Attendu : un programme construit à partir des besoins dits par les Missions, et son évaluation.',
    expectedEvidence: [required('Programme de l’année'), welcome('Évaluation')],
  },
  {
    key: 'association.pooling',
    title: 'Mutualiser ce qui coûte moins cher ensemble',
    help: 'Attendu : des achats, des outils ou des postes partagés, choisis avec les Missions, et ce qu’ils ont apporté.',
    expectedEvidence: [required('Bilan des mutualisations')],
  },
]);

const voice = demoAxis('3', 'Représentation', [
  {
    key: 'association.partners',
    title: 'Représenter le réseau auprès des partenaires publics',
    weight: 3,
    help: 'Attendu : des positions construites avec les adhérents, des comptes rendus de rencontre partagés sous quinze jours.',
    expectedEvidence: [required('Positions publiées'), welcome('Comptes rendus')],
  },
  {
    key: 'association.observatory',
    title: 'Observer et faire connaître ce que vivent les jeunes',
    help: 'Attendu : une publication annuelle à partir des chiffres et de la parole des jeunes.',
    expectedEvidence: [required('Publication de l’année')],
  },
  {
    key: 'association.youth-voice',
    title: 'Porter la parole des jeunes',
    help: 'Attendu : des jeunes associés aux travaux, aux événements ou aux instances.',
    expectedEvidence: [required('Trace de la participation de jeunes')],
  },
]);

const steering = demoAxis('4', 'Pilotage', [
  {
    key: 'association.members-opinion',
    title: 'Recueillir l’avis des Missions sur nos services',
    weight: 3,
    help: 'Attendu : une enquête annuelle, ses résultats partagés, et ce qui a changé ensuite.',
    expectedEvidence: [required('Résultats de l’enquête'), welcome('Suites données')],
  },
  {
    key: 'association.budget',
    title: 'Tenir le budget et le rendre lisible aux adhérents',
    weight: 3,
    help: 'Attendu : un budget adopté avant l’année, un suivi trimestriel, et l’emploi des cotisations expliqué.',
    expectedEvidence: [required('Budget adopté')],
  },
  {
    key: 'association.improvement',
    title: 'Améliorer sans cesse, et le montrer',
    help: 'Attendu : un plan d’amélioration tenu à jour, des actions datées et portées par quelqu’un.',
    expectedEvidence: [required('Plan d’amélioration')],
  },
]);

const content: FrameworkContent = {
  isDemo: true,
  axes: [governance, support, voice, steering],
  levels: [
    {
      ...{ number: 1, title: 'Socle', thresholdPercent: 60, completenessPercent: 100, evidenceRequired: true },
      conditions: [{ criterionKey: 'association.project', minimumDonePercent: 50 }],
    },
    {
      ...{ number: 2, title: 'Référence', thresholdPercent: 80, completenessPercent: 100, evidenceRequired: true },
      conditions: [{ criterionKey: 'association.members-opinion', minimumDonePercent: 60 }],
    },
  ],
};

/** Our own words, to show the product: for the regional associations and their union. */
export const demoAssociationsFramework: DemoFramework = {
  code: 'demo-associations',
  title: 'Label des associations du réseau, référentiel de démonstration',
  audience: 'associations',
  versions: [content],
};

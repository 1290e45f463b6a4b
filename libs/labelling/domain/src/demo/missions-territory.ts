import { demoAxis, required, welcome } from './demo-criterion.js';

export const missionsTerritory = demoAxis('3', 'Ancrage territorial', [
  {
    key: 'territory.diagnosis',
    title: 'Connaître les jeunes du territoire et ce qui leur manque',
    weight: 3,
    help: 'Attendu : un diagnostic de moins de trois ans, nourri de chiffres et de rencontres, qui dit aussi qui ne vient pas.',
    expectedEvidence: [required('Diagnostic de territoire')],
  },
  {
    key: 'territory.elected-officials',
    title: 'Travailler avec les collectivités du territoire',
    help: 'Attendu : chaque commune ou intercommunalité sait ce que fait la Mission, par une rencontre ou un bilan au moins annuel.',
    expectedEvidence: [required('Bilan remis aux collectivités'), welcome('Convention avec une collectivité')],
  },
  {
    key: 'territory.outreach',
    title: 'Aller vers les jeunes que personne ne voit',
    weight: 4,
    help: 'Attendu : des lieux, des jours et des partenaires pour aller à leur rencontre, et le compte de ceux qui sont venus ensuite.',
    expectedEvidence: [required('Programme d’aller-vers'), required('Bilan chiffré de l’année')],
  },
  {
    key: 'territory.employers',
    title: 'Mobiliser les employeurs du territoire',
    weight: 3,
    help: 'Attendu : un portefeuille d’employeurs suivi, des immersions et des rencontres, en lien avec les autres acteurs de l’emploi.',
    expectedEvidence: [required('Liste des employeurs partenaires'), welcome('Bilan des immersions')],
  },
  {
    key: 'territory.agreements',
    title: 'Suivre les conventions de partenariat',
    help: 'Attendu : une liste à jour des conventions, leur échéance, une personne qui suit chacune, et un bilan avant de renouveler.',
    expectedEvidence: [required('Tableau de suivi des conventions'), welcome('Bilan d’une convention')],
  },
  {
    key: 'territory.overseas',
    title: 'Adapter l’offre aux réalités ultramarines',
    help: 'Attendu : des réponses à l’éloignement, à la mobilité vers l’Hexagone et au plurilinguisme, construites avec les acteurs locaux.',
    expectedEvidence: [required('Description des adaptations')],
    applicability: { op: 'equals', fact: 'isOverseas', value: true },
  },
]);

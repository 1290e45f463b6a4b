import type { Axis, Criterion, FrameworkContent, FrameworkLevel } from '../framework/framework-content.js';
import type { DemoFramework } from './demo-framework.js';
import { required } from './demo-criterion.js';
import { missionsGovernance } from './missions-governance.js';
import { missionsManagement } from './missions-management.js';
import { missionsServices } from './missions-services.js';
import { missionsSteering } from './missions-steering.js';
import { missionsTerritory } from './missions-territory.js';
import { missionsValues } from './missions-values.js';

const asked = { completenessPercent: 100, evidenceRequired: true };
const levels: readonly FrameworkLevel[] = [
  {
    ...asked,
    ...{ number: 1, title: 'Socle', thresholdPercent: 65 },
    conditions: [{ criterionKey: 'governance.project', minimumDonePercent: 50 }],
  },
  {
    ...asked,
    ...{ number: 2, title: 'Approfondi', thresholdPercent: 75 },
    conditions: [
      { criterionKey: 'governance.project', minimumDonePercent: 100 },
      { criterionKey: 'service.youth-voice', minimumDonePercent: 60 },
    ],
  },
  {
    ...asked,
    ...{ number: 3, title: 'Référence', thresholdPercent: 85 },
    conditions: [
      { criterionKey: 'service.youth-voice', minimumDonePercent: 100 },
      { criterionKey: 'steering.improvement', minimumDonePercent: 80 },
    ],
  },
];

const first: FrameworkContent = {
  isDemo: true,
  axes: [missionsGovernance, missionsValues, missionsTerritory, missionsServices, missionsManagement, missionsSteering],
  levels,
};

/** What the second version says otherwise: one of each kind of change. */
const changed: Readonly<Record<string, Partial<Criterion>>> = {
  'service.youth-voice': { weight: 5 },
  'service.employer-satisfaction': {
    title: 'Mesurer la satisfaction des employeurs et y donner suite',
  },
  'governance.delegations': { question: { kind: 'progress' } },
  'steering.risks': {
    expectedEvidence: [required('Carte des risques'), required('Compte rendu de sa revue annuelle')],
  },
  'service.digital': { code: '4.9' },
};

const ecology: Criterion = {
  ...{ key: 'steering.ecology', code: '6.6', title: 'Réduire l’empreinte de l’activité', weight: 2 },
  help: 'Attendu : quelques mesures choisies sur les déplacements, l’énergie et les achats, et leur suivi.',
  expectedEvidence: [required('Mesures choisies et leur suivi')],
  ...{ applicability: null, question: { kind: 'progress' } },
};

/** The second version: it drops one criterion, adds one, and changes a few. */
const second: FrameworkContent = {
  ...first,
  axes: first.axes.map((axis): Axis => ({
    ...axis,
    criteria: [
      ...axis.criteria
        .filter(({ key }) => key !== 'values.secularism')
        .map((criterion) => ({ ...criterion, ...changed[criterion.key] }))
        .sort((one, other) => one.code.localeCompare(other.code)),
      ...(axis.code === '6' ? [ecology] : []),
    ],
  })),
};

/** Our own words, to show the product. It is not the network's framework, which is imported. */
export const demoMissionsFramework: DemoFramework = {
  code: 'demo-missions',
  title: 'Label Mission Locale, référentiel de démonstration',
  audience: 'missions',
  versions: [first, second],
};

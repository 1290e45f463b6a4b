import { dayOfUnion, type CommissionDecision } from '@maillage/labelling-domain';
import { articledInFrench } from '@maillage/platform-kernel';
import { dayInFrench } from '../day-in-french.js';

/** What the letter says is what was decided, and nothing that the organisation may not read. */
export interface LetterFacts {
  readonly id: string;
  readonly organisation: string;
  readonly framework: string;
  readonly isDemo: boolean;
  readonly heldOn: string;
  readonly decision: CommissionDecision;
  readonly levelTitle: string | null;
  readonly motives: string;
  readonly conditions: string | null;
  readonly decidedAt: Date;
}

export interface DecisionLetter {
  readonly title: string;
  readonly reference: string;
  readonly paragraphs: readonly string[];
  readonly signedBy: string;
  readonly dated: string;
}

const subjects = {
  granted: 'Attribution du label',
  grantedWithConditions: 'Attribution du label sous conditions',
  deferred: 'Report de la décision',
  refused: 'Refus du label',
} as const satisfies Record<CommissionDecision, string>;

/** The letter that goes with a decision of the commission, in French, dated as the label that it gives. */
export function decisionLetter(facts: LetterFacts): DecisionLetter {
  return {
    title: subjects[facts.decision],
    reference: `Commission nationale de labellisation du ${dayInFrench(facts.heldOn)}, dossier ${facts.id.slice(-8).toUpperCase()}`,
    paragraphs: [
      'Madame, Monsieur,',
      `La commission nationale de labellisation, réunie le ${dayInFrench(facts.heldOn)}, a examiné le dossier présenté par ${articledInFrench(facts.organisation)}, au regard du référentiel « ${facts.framework} ».`,
      decided(facts),
      ...(facts.isDemo ? ['Ce référentiel est une démonstration : la décision n’a pas de portée officielle.'] : []),
      ...quoted('Motifs de la décision', facts.motives),
      ...(facts.conditions === null ? [] : quoted('Conditions', facts.conditions)),
      next[facts.decision],
      'Nous vous prions de recevoir, Madame, Monsieur, nos salutations distinguées.',
    ],
    signedBy: 'Pour la commission nationale de labellisation, l’Union nationale des Missions Locales',
    dated: dayInFrench(dayOfUnion(facts.decidedAt)),
  };
}

function decided({ decision, levelTitle }: LetterFacts): string {
  const level = levelTitle === null ? '' : ` au niveau « ${levelTitle} »`;
  switch (decision) {
    case 'granted':
      return `La commission attribue le label${level}.`;
    case 'grantedWithConditions':
      return `La commission attribue le label${level}, sous les conditions énoncées ci-dessous.`;
    case 'deferred':
      return 'La commission reporte sa décision : le dossier lui sera présenté de nouveau.';
    case 'refused':
      return 'La commission n’attribue pas le label.';
  }
}

const next = {
  granted:
    'Un suivi aura lieu à mi-parcours. Il portera d’abord sur les points d’alerte du rapport et sur les éléments de preuve arrivés à échéance.',
  grantedWithConditions:
    'Le suivi à mi-parcours vérifiera les conditions, les points d’alerte du rapport et les éléments de preuve arrivés à échéance.',
  deferred:
    'Vous pouvez compléter votre dossier dès maintenant : l’auto-évaluation et le plan d’amélioration restent ouverts.',
  refused:
    'Vous pouvez former un recours auprès de la commission depuis le portail, ou engager une nouvelle démarche quand vous le souhaitez.',
} as const satisfies Record<CommissionDecision, string>;

function quoted(heading: string, text: string): string[] {
  const paragraphs = text.split(/\n{2,}/u).map((paragraph) => paragraph.trim());
  return [`${heading} :`, ...paragraphs.filter((paragraph) => paragraph !== '')];
}

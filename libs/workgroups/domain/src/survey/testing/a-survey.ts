import type { AskedOrganisation } from '../asked-organisation.js';
import type { SurveySituation } from '../answer-survey.js';
import type { PoolingSurvey, SurveyTerms } from '../survey.js';
import type { FamilyAnswer } from '../survey-answer.js';

export function someSurveyTerms(facts: Partial<SurveyTerms> = {}): SurveyTerms {
  return {
    title: 'Que voulons-nous mutualiser ?',
    purpose: 'Pour préparer le plan d’action régional.',
    families: [
      { id: 'purchasing', family: 'purchasing', label: 'Achats', unit: 'poste' },
      { id: 'calls', family: 'callsForProjects', label: 'Appels à projets', unit: 'dossier' },
    ],
    closesAt: new Date('2026-12-20T17:00:00Z'),
    thresholdPercent: 50,
    ...facts,
  };
}

export function aSurvey(facts: Partial<PoolingSurvey> = {}): PoolingSurvey {
  return { ...someSurveyTerms(), id: 'survey', tenantId: 'region', state: 'open', remindedAt: null, ...facts };
}

export function anAsked(facts: Partial<AskedOrganisation> = {}): AskedOrganisation {
  return { id: 'mission', kind: 'localMission', state: 'active', regionCodes: ['24'], ...facts };
}

export function aSituation(facts: Partial<SurveySituation> = {}): SurveySituation {
  const sponsor = anAsked({ id: 'region', kind: 'regionalAssociation' });
  return { sponsor, organisation: anAsked(), staffTenths: 312, answer: null, ...facts };
}

export function aFamilyAnswer(familyId: string, facts: Partial<FamilyAnswer> = {}): FamilyAnswer {
  return { familyId, stance: 'wouldPool', reasons: ['price'], note: '', amountCents: null, quantity: null, ...facts };
}

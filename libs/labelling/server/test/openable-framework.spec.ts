import { describe, expect, test } from '@jest/globals';
import { openableFrameworkView } from '../src/application/assessment/openable-framework.view.js';
import type { OpenableRow } from '../src/persistence/assessment/registration.statements.js';

const framework: OpenableRow = {
  id: 'f1',
  title: 'Label Mission Locale',
  audience: 'missions',
  isDemo: false,
  versionNumber: 1,
  criteriaCount: 35,
  openCycleId: null,
  isLabelled: false,
  kind: 'localMission',
};

function actorWith(...capabilities: readonly string[]) {
  const organisation = { organisationId: 'o1', organisationKind: 'localMission' };
  return {
    ...{ personId: 'p1', name: 'Ada Ferrand', role: 'director', ...organisation },
    ...{ capabilities: new Set(capabilities), visible: [], upward: [] },
  };
}

describe('a framework that is open to an organisation', () => {
  test('is offered to who leads its assessment', () => {
    expect(openableFrameworkView(framework, actorWith('readLabelling', 'leadAssessment'))).toMatchObject({ can: true });
  });

  test('is refused to who may only read, before anything is sent', () => {
    expect(openableFrameworkView(framework, actorWith('readLabelling'))).toMatchObject({
      ...{ can: false, code: 'FORBIDDEN' },
      params: { capability: 'leadAssessment' },
    });
  });
});

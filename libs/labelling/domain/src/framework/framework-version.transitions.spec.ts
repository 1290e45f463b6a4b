import { describe, expect, test } from '@jest/globals';
import { type ActStamp, nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import {
  frameworkVersionActs,
  frameworkVersionStates,
  type FrameworkVersion,
  type FrameworkVersionAct,
  type FrameworkVersionState,
} from './framework-version.js';
import { frameworkVersionTransitions } from './framework-version.transitions.js';
import { aFramework, aLevel } from './testing/a-framework.js';
import { draftVersion, editVersion, movedVersion, publishVersion, retireVersion } from './version-acts.js';
import { versionVerdict } from './version-verdict.js';

const stamp: ActStamp = {
  decisionId: 'decision',
  actor: { personId: 'hakim', name: 'Hakim Sauvelande', organisationId: 'unml' },
  at: new Date('2026-11-26T10:00:00Z'),
  reason: null,
};

function aVersion(state: FrameworkVersionState, facts: Partial<FrameworkVersion> = {}): FrameworkVersion {
  return { id: 'v1', frameworkId: 'missions', number: 1, state, content: aFramework(), ...facts };
}

const expected: Record<FrameworkVersionState, Record<FrameworkVersionAct, string>> = {
  draft: { edit: 'draft', publish: 'published', retire: 'versionNotPublished' },
  published: { edit: 'versionNotDraft', publish: 'versionNotDraft', retire: 'retired' },
  retired: { edit: 'versionRetired', publish: 'versionRetired', retire: 'versionRetired' },
};
const pairs = frameworkVersionStates.flatMap((state) =>
  frameworkVersionActs.map((act) => [state, act, expected[state][act]] as const),
);

describe('the states of a version', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const verdict = versionVerdict(act, aVersion(state), null);
    const reached = nextState<FrameworkVersionState, FrameworkVersionAct>(frameworkVersionTransitions, state, act);

    expect(verdict.can ? reached : verdict.code).toBe(outcome);
    expect(verdict.can).toBe(reached !== undefined);
  });

  test('every state can be reached from the draft, and a version ends retired', () => {
    const reached = statesReachableFrom<FrameworkVersionState, FrameworkVersionAct>(
      frameworkVersionTransitions,
      'draft',
    );

    expect([...reached].sort()).toEqual([...frameworkVersionStates].sort());
    expect(terminalStates<FrameworkVersionState, FrameworkVersionAct>(frameworkVersionTransitions)).toEqual([
      'retired',
    ]);
  });

  test('a move that the table does not know is a fault, not a refusal', () => {
    expect(() => movedVersion(aVersion('retired'), 'publish', stamp)).toThrow(RangeError);
  });
});

describe('the acts on a version', () => {
  test('a version is drafted with the next number', () => {
    const draft = draftVersion({ id: 'v3', frameworkId: 'missions', content: aFramework() }, [
      aVersion('retired'),
      aVersion('published', { number: 2 }),
    ]);

    expect(draft).toMatchObject({ number: 3, state: 'draft' });
  });

  test('a framework has one draft at a time', () => {
    const again = (): unknown =>
      draftVersion({ id: 'v2', frameworkId: 'missions', content: aFramework() }, [aVersion('draft')]);

    expect(again).toThrow('draftAlreadyThere');
  });

  test('a draft that has faults can be kept, and cannot be published', () => {
    const { version } = editVersion(aVersion('draft'), aFramework({ levels: [aLevel(1, 0)] }), stamp);

    expect(versionVerdict('publish', version, null)).toEqual({
      can: false,
      code: 'versionHasFaults',
      params: { count: 1 },
    });
  });

  test('a version that says what the latest says is not published', () => {
    const again = (): unknown => publishVersion(aVersion('draft', { number: 2 }), aVersion('published'), stamp);

    expect(again).toThrow('versionChangesNothing');
  });

  test('publishing and retiring leave the content as it is, and are signed', () => {
    const { version, decision } = publishVersion(aVersion('draft'), null, stamp);
    const retired = retireVersion(version, stamp);

    expect(version).toEqual(aVersion('published'));
    expect(decision).toMatchObject({
      act: 'publish',
      from: 'draft',
      to: 'published',
      actor: stamp.actor,
      at: stamp.at,
    });
    expect(retired.version.content).toBe(version.content);
  });
});

import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { aFormOf, aText } from '../../test/a-form.js';
import {
  type FormVersion,
  formVersionActs,
  formVersionStates,
  formVersionTransitions,
  formVersionVerdict,
  mayDraftFormVersion,
} from './form-version.js';

const holding = aFormOf(aText('un'));
const alone = { latest: null, model: null };
const version = (state: FormVersion['state'], definition = holding): FormVersion => ({
  ...{ id: 'version', formId: 'form', number: 1, state, definition },
});

describe('a version of a form', () => {
  test.each(formVersionStates.flatMap((state) => formVersionActs.map((act) => [state, act] as const)))(
    'that is %s may be moved by %s as the table says',
    (state, act) => {
      const verdict = formVersionVerdict(act, version(state), alone);

      expect(verdict.can).toBe(act in formVersionTransitions[state]);
    },
  );

  test('ends retired, and every state is reached', () => {
    expect(terminalStates(formVersionTransitions)).toEqual(['retired']);
    expect(statesReachableFrom(formVersionTransitions, 'draft')).toEqual(new Set(formVersionStates));
  });

  test('is not published with faults, nor when it changes nothing, nor against its model', () => {
    const faulty = version('draft', aFormOf());
    const model = aFormOf(aText('deux', { locked: true }));

    const codes = [
      formVersionVerdict('publish', faulty, alone),
      formVersionVerdict('publish', version('draft'), { ...alone, latest: version('published') }),
      formVersionVerdict('publish', version('draft'), { ...alone, model }),
    ].map((verdict) => (verdict.can ? null : verdict.code));

    expect(codes).toEqual(['formVersionHasFaults', 'formVersionChangesNothing', 'formVersionHasFaults']);
  });

  test('is the only draft of its form', () => {
    expect(mayDraftFormVersion([version('published')]).can).toBe(true);
    expect(mayDraftFormVersion([version('published'), version('draft')]).can).toBe(false);
  });
});

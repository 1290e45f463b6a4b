import { type Condition } from '../condition.js';
import { formLimits } from '../form-limits.js';
import { listOf, number, objectOf, oneOf, type Place, type Reader, text, word } from './readers.js';

/** Reads a condition, no deeper than is taken: what is sent may be anything. */
export const readCondition: Reader<Condition> = (value, at) => readAt(0)(value, at);

function readAt(depth: number): Reader<Condition> {
  if (depth > formLimits.conditionDepth) return tooDeep;
  const inner: Reader<Condition> = (value, at) => readAt(depth + 1)(value, at);
  const several = <Op extends 'all' | 'any'>(op: Op): Reader<Condition> =>
    objectOf<{ op: Op; conditions: readonly Condition[] }>({
      op: word([op]),
      conditions: listOf(inner, formLimits.conditionSize),
    });
  return oneOf('op', {
    all: several('all'),
    any: several('any'),
    not: objectOf<Extract<Condition, { op: 'not' }>>({ op: word(['not']), condition: inner }),
    ...comparisons,
  });
}

const figure = <Op extends 'atLeast' | 'atMost'>(op: Op): Reader<Condition> =>
  objectOf<{ op: Op; field: string; value: number }>({ op: word([op]), field: text, value: number });
const day = <Op extends 'onOrAfter' | 'onOrBefore'>(op: Op): Reader<Condition> =>
  objectOf<{ op: Op; field: string; value: string }>({ op: word([op]), field: text, value: text });

const comparisons = {
  answered: objectOf<Extract<Condition, { op: 'answered' }>>({ op: word(['answered']), field: text }),
  isOneOf: objectOf<Extract<Condition, { op: 'isOneOf' }>>({
    ...{ op: word(['isOneOf']), field: text },
    values: listOf(text, formLimits.choices),
  }),
  ...{ atLeast: figure('atLeast'), atMost: figure('atMost') },
  ...{ onOrAfter: day('onOrAfter'), onOrBefore: day('onOrBefore') },
};

function tooDeep(_value: unknown, at: Place): Condition {
  return at.fault('tooDeep', { max: formLimits.conditionDepth });
}

import { isBlank, isLegible, isLegibleLine } from '@maillage/platform-kernel';
import { faultAt, type FormFault } from '../form-fault.js';
import { formLimits } from '../form-limits.js';

/** A line that must say something. */
export function labelFaults(value: string, path: string): readonly FormFault[] {
  if (isBlank(value)) return [faultAt(path, 'textMissing')];
  if (value.length > formLimits.label) return [faultAt(path, 'textTooLong', { max: formLimits.label })];
  return isLegibleLine(value) ? [] : [faultAt(path, 'hiddenCharacters')];
}

/** A text of several lines, which may be empty. */
export function helpFaults(value: string, path: string): readonly FormFault[] {
  if (value.length > formLimits.text) return [faultAt(path, 'textTooLong', { max: formLimits.text })];
  return isLegible(value) ? [] : [faultAt(path, 'hiddenCharacters')];
}

const keyShape = /^[a-z][a-z0-9-]*$/;

export function keyFaults(key: string, path: string): readonly FormFault[] {
  const isReadable = keyShape.test(key) && key.length <= formLimits.key;
  return isReadable ? [] : [faultAt(path, 'keyUnreadable', { key })];
}

/** Names the second of two that are the same. */
export function takenKeys(keys: readonly { readonly key: string; readonly path: string }[]): readonly FormFault[] {
  const seen = new Set<string>();
  return keys.flatMap(({ key, path }) => {
    if (seen.has(key)) return [faultAt(path, 'keyTaken', { key })];
    seen.add(key);
    return [];
  });
}

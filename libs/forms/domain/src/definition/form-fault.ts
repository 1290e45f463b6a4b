import type { RefusalParams } from '@maillage/platform-kernel';

export const formFaults = [
  'unreadable',
  'wordUnknown',
  'propertyUnknown',
  'tooDeep',
  'tooMany',
  'sectionsMissing',
  'fieldsMissing',
  'textMissing',
  'textTooLong',
  'hiddenCharacters',
  'keyUnreadable',
  'keyTaken',
  'keyReserved',
  'choicesMissing',
  'accountsMissing',
  'numberOutOfRange',
  'boundsReversed',
  'dayUnreadable',
  'referenceUnknown',
  'referenceLater',
  'referenceUnfit',
  'referenceCircle',
  'valueUnfit',
  'conditionEmpty',
  'operandsMissing',
  'unitUnfit',
  'prefillUnfit',
  'lockedFieldChanged',
  'lockedFieldMissing',
] as const;
/** What a definition cannot be published with. */
export type FormFaultCode = (typeof formFaults)[number];

/** A fault and its place: `sections.1.fields.0.showWhen` is the condition of the first field of the second section. */
export interface FormFault {
  readonly code: FormFaultCode;
  readonly path: string;
  readonly params: RefusalParams;
}

export function faultAt(path: string, code: FormFaultCode, params: RefusalParams = {}): FormFault {
  return { code, path, params };
}

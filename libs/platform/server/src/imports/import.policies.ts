import type { Policy } from '../policy/policy.js';

/** At the door, whoever imports anything; then the kind of import names the capability that it asks for. */
export const importPolicies = {
  read: { capability: 'importRecords', writes: 'nothing' },
  receive: { capability: 'importRecords', writes: 'own' },
  preview: { capability: 'importRecords', writes: 'own' },
  /** What is imported may be people with their roles, which give rights. */
  apply: { capability: 'importRecords', writes: 'own', secondFactor: true },
  discard: { capability: 'importRecords', writes: 'own' },
  undo: { capability: 'importRecords', writes: 'organisationsOfTheFile', secondFactor: true },
  saveProfile: { capability: 'importRecords', writes: 'own' },
  removeProfile: { capability: 'importRecords', writes: 'own' },
} as const satisfies Record<string, Policy>;

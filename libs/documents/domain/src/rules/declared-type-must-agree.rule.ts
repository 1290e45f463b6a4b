import { allowed } from '@maillage/platform-kernel';
import { isDeclaredAs, kindOfName } from '../accepted-types.js';
import { type FileVerdict, refusedFile } from './file-name-must-be-safe.rule.js';

/** What is said of a file must be what its name says. */
export function declaredTypeMustAgree(fileName: string, mediaType: string): FileVerdict {
  const kind = kindOfName(fileName);
  if (kind === undefined) return refusedFile('typeNotAccepted');
  return isDeclaredAs(kind, mediaType) ? allowed : refusedFile('typeDiffers');
}

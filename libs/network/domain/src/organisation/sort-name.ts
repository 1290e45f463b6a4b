import { foldedText } from '@maillage/platform-kernel';

/** A name as lists sort and search it. */
export function sortNameOf(name: string): string {
  return foldedText(name);
}

import { brokenDatabases } from './broken-databases.js';
import type { FailingPortal, ForcedFailure } from './forced-failure.js';
import { hostileDocuments } from './hostile-documents.js';
import { hostileRequests } from './hostile-requests.js';
import { insideShown } from './inside.js';

export const forcedFailures: readonly ForcedFailure[] = [...hostileDocuments, ...hostileRequests, ...brokenDatabases];

/** @returns a sentence for each failure whose answer shows the inside, or that did not come about */
export async function leaksOf(portal: FailingPortal, failures = forcedFailures): Promise<string[]> {
  const leaks: string[] = [];
  for (const { name, provoke } of failures) {
    const { text, isRefused } = await provoke(portal);
    const shown = insideShown(text);
    if (shown !== undefined) leaks.push(`${name}: shows "${shown.slice(0, 80)}"`);
    if (!isRefused) leaks.push(`${name}: did not come about (${text.slice(0, 80)})`);
  }
  return leaks;
}

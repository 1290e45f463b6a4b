import { createProjectGraphAsync, readCachedProjectGraph } from '@nx/devkit';

/**
 * The boundary rule reads Nx's cached project graph and, when there is none, skips itself with a mere warning.
 * So the graph is made here, before any file is linted, unless Nx started this run and has just made it.
 */
export async function ensureProjectGraph() {
  if (process.env.NX_TASK_TARGET_PROJECT === undefined) {
    process.env.NX_DAEMON ??= 'false';
    await createProjectGraphAsync({ exitOnError: false });
  }
  return readCachedProjectGraph();
}

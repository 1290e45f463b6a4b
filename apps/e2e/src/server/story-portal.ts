/**
 * Where the portal of this run listens, with its demo network: started once, shared by all stories. A story that
 * counts things makes its own first; one that stops or kills a portal starts its own with `startMaillage`.
 */
export function storyPortalUrl(): string {
  return told('MAILLAGE_STORY_URL');
}

/** The data folder of that portal, for what a story checks in its database. */
export function storyPortalFolder(): string {
  return told('MAILLAGE_STORY_FOLDER');
}

function told(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error('No portal in this run: name the test file *.e2e-spec.ts.');
  return value;
}

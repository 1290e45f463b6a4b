/**
 * Where the portal of this run listens, with its demo network: started once, shared by all stories. A story that
 * counts things makes its own first; one that stops or kills a portal starts its own with `startMaillage`.
 */
export function storyPortalUrl(): string {
  const url = process.env.MAILLAGE_STORY_URL;
  if (url === undefined) throw new Error('No portal in this run: name the test file *.e2e-spec.ts.');
  return url;
}

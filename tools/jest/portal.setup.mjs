import { startMaillage } from '../../apps/e2e/dist/server/start-maillage.js';

/** One portal with the demo network, shared by the stories of a run. It runs from `dist`: build before. */
export default async function startPortalOfTheRun() {
  const portal = await startMaillage({ demo: true });
  process.env.MAILLAGE_STORY_URL = portal.url;
  process.env.MAILLAGE_STORY_FOLDER = portal.dataDir;
  globalThis.maillageStoryPortal = portal;
}

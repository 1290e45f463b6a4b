export * from './axe.js';
export * from './browser/open-browser.js';
export * from './browser/screen.js';
export * from './browser/signed-in-page.js';
export * from './calls/awarded-consortium.js';
export * from './calls/story-signatory.js';
export * from './calls/awarded-applications.js';
export * from './campaigns/campaign-acts.js';
export * from './campaigns/story-campaign.js';
export * from './campaigns/story-terms.js';
export * from './campaigns/written-rows.js';
export * from './groups/surveyed-group.js';
export * from './groups/group-acts.js';
export * from './label/finished-assessment.js';
export * from './label/guests-of-union.js';
export * from './label/label-acts.js';
export * from './label/steered-missions.js';
export * from './label/story-assessment.js';
export * from './network/demo-missions.js';
export * from './network/one-time-code.js';
export * from './network/sent-links.js';
export * from './network/story-sessions.js';
export * from './server/free-port.js';
export * from './server/portal-database.js';
export * from './server/postgres-of-folder.js';
export * from './server/run-maillage.js';
export * from './server/signed-in.js';
export * from './server/start-maillage.js';
export * from './server/story-portal.js';
export * from './server/start-server-mode.js';
export * from './check-api/cop-checks.js';
export {
  checkFiles,
  faultsOf as faultsOfFiles,
  type FilesCheck,
  keeperOn,
  tryHonest,
  tryHostile,
} from './check-files/check-files.js';
export * from './check-files/hostile-files.js';
export * from './check-files/honest-files.js';
export { type Keeper } from './check-files/upload-over-http.js';
export * from './check-api/forced-failure.js';
export * from './check-api/forced-failures.js';
export * from './check-api/http-audits.js';
export * from './check-api/inside.js';

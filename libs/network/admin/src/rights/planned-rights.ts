import type { Capability, NetworkRightsQuery, Role, UpwardItem, UpwardLevel } from '../generated/graphql.js';

export const capabilities = [
  'readDirectory',
  'readCampaigns',
  'readOwnMail',
  'exportLists',
  'keepOwnTokens',
  'declareNeeds',
  'joinCampaigns',
  'coordinateCampaigns',
  'readCalls',
  'coordinateCalls',
  'writeApplications',
  'depositApplications',
  'signOffApplications',
  'readGroups',
  'workInGroups',
  'joinGroups',
  'sponsorGroups',
  'readLabelling',
  'answerAssessment',
  'leadAssessment',
  'accompanyLabelling',
  'steerLabelling',
  'auditLabels',
  'sitOnCommission',
  'keepDocuments',
  'writeForms',
  'keepProfile',
  'grantRights',
  'delegateRights',
  'importRecords',
  'importDirectory',
  'keepDirectory',
  'editRoles',
  'impersonate',
] as const satisfies readonly Capability[];

type Rights = NetworkRightsQuery['networkRights'];

/** A right that may be edited: a role's, or what a level sees. */
export type EditedRight =
  | { readonly holder: Role; readonly item: Capability; readonly of: 'role' }
  | { readonly holder: UpwardLevel; readonly item: UpwardItem; readonly of: 'level' };

/** Whether the right will hold once all that is announced has taken effect: an edit turns that round. */
export function willHold(right: EditedRight, rights: Rights): boolean {
  const planned = rights.changes
    .filter(({ holder, item }) => holder === right.holder && item === right.item)
    .sort((one, other) => Date.parse(other.effectiveAt) - Date.parse(one.effectiveAt));
  const [latest] = planned;
  if (latest !== undefined) return latest.grants;
  return right.of === 'role'
    ? rights.roles.some(({ role, capabilities: held }) => role === right.holder && held.includes(right.item))
    : rights.upward.some(({ level, items }) => level === right.holder && items.includes(right.item));
}

/** What is widened from above waits for the notice; anything else holds at once. */
export function waitsForNotice(right: EditedRight, grants: boolean): boolean {
  return right.of === 'level' && grants;
}

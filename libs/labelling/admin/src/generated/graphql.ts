/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AwaitedLabelKind =
  | 'admit'
  | 'answerEntrusted'
  | 'answerFindings'
  | 'assignAuditors'
  | 'audit'
  | 'closeContradiction'
  | 'finishAssessment'
  | 'help'
  | 'planAudit'
  | 'putOnAgenda'
  | 'readFiles'
  | 'renew'
  | 'review'
  | 'sendEvidence'
  | 'writeReport';

export type LabelCycleState =
  | 'abandoned'
  | 'admissible'
  | 'appealed'
  | 'applied'
  | 'auditInProgress'
  | 'auditorsAssigned'
  | 'commissionScheduled'
  | 'completed'
  | 'contradictoryPhase'
  | 'deferred'
  | 'granted'
  | 'grantedWithConditions'
  | 'planSent'
  | 'refused'
  | 'regionalReview'
  | 'registered'
  | 'reportDraft'
  | 'reportFinal'
  | 'selfAssessment';

export type LabelDeadlineKind =
  | 'admission'
  | 'assignment'
  | 'audit'
  | 'contradiction'
  | 'expiry'
  | 'finish'
  | 'followUp';

export type LabelFunnelStage =
  | 'applied'
  | 'assessed'
  | 'audited'
  | 'decided'
  | 'engaged'
  | 'labelled';

export type LabelHelpNeed =
  | 'asked'
  | 'inProgress'
  | 'toOffer';

export type SteeredMissionFilterInput = {
  regionCode?: string | null | undefined;
  text?: string | null | undefined;
  view?: SteeredMissionView | null | undefined;
};

export type SteeredMissionView =
  | 'all'
  | 'expiringSoon'
  | 'ready'
  | 'toHelp';

export type AwaitedLabelActsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitedLabelActsQuery = { awaitedLabelActs: Array<{ kind: AwaitedLabelKind, subjectId: string, organisationName: string, count: number, dueOn: string | null }> };

export type LabelSteeringQueryVariables = Exact<{
  frameworkId?: string | number | null | undefined;
  month?: string | null | undefined;
}>;


export type LabelSteeringQuery = { labelSteering: { month: string, computedAt: string | null, members: number, waiting: number, ready: number, needHelp: number, medianWeeksToApply: number | null, medianWeeksToDecide: number | null, frameworks: Array<{ id: string, title: string, audience: string, isDemo: boolean, versionNumber: number }>, framework: { id: string, title: string, audience: string, isDemo: boolean, versionNumber: number, thresholdPercent: number }, funnel: Array<{ stage: LabelFunnelStage, count: number }>, regions: Array<{ regionCode: string, members: number, labelled: number }>, groups: Array<{ organisationId: string, name: string, members: number, engaged: number, applied: number, labelled: number, needHelp: number }>, criteria: Array<{ key: string, code: string, title: string, respondents: number, notDone: number }>, expiries: Array<{ month: string, count: number, unbegun: number }>, evolution: Array<{ month: string, engaged: number, applied: number, labelled: number }>, commissions: Array<{ id: string, title: string, heldOn: string, files: number }> } };

export type SteeredMissionsQueryVariables = Exact<{
  frameworkId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  filter?: SteeredMissionFilterInput | null | undefined;
}>;


export type SteeredMissionsQuery = { steeredMissions: { endCursor: string | null, hasMore: boolean, rows: Array<{ id: string, code: string, name: string, regionCodes: Array<string>, cycleId: string | null, state: LabelCycleState | null, doneScore: number, plannedScore: number, labelledUntil: string | null, labelLevel: number | null, renewalBegun: boolean, need: LabelHelpNeed | null, deadline: { kind: LabelDeadlineKind, on: string | null } | null }>, counts: { all: number, toHelp: number, expiringSoon: number, ready: number } } };

export type SteeringRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SteeringRegionsQuery = { regions: Array<{ code: string, name: string }> };


export const AwaitedLabelActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwaitedLabelActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaitedLabelActs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<AwaitedLabelActsQuery, AwaitedLabelActsQueryVariables>;
export const LabelSteeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LabelSteering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelSteering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"frameworkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"needHelp"}},{"kind":"Field","name":{"kind":"Name","value":"medianWeeksToApply"}},{"kind":"Field","name":{"kind":"Name","value":"medianWeeksToDecide"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"labelled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"engaged"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"labelled"}},{"kind":"Field","name":{"kind":"Name","value":"needHelp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"respondents"}},{"kind":"Field","name":{"kind":"Name","value":"notDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unbegun"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"engaged"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"labelled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"files"}}]}}]}}]}}]} as unknown as DocumentNode<LabelSteeringQuery, LabelSteeringQueryVariables>;
export const SteeredMissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SteeredMissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SteeredMissionFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steeredMissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"frameworkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"frameworkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"cycleId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneScore"}},{"kind":"Field","name":{"kind":"Name","value":"plannedScore"}},{"kind":"Field","name":{"kind":"Name","value":"labelledUntil"}},{"kind":"Field","name":{"kind":"Name","value":"labelLevel"}},{"kind":"Field","name":{"kind":"Name","value":"renewalBegun"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"toHelp"}},{"kind":"Field","name":{"kind":"Name","value":"expiringSoon"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}}]}}]}}]}}]} as unknown as DocumentNode<SteeredMissionsQuery, SteeredMissionsQueryVariables>;
export const SteeringRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SteeringRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SteeringRegionsQuery, SteeringRegionsQueryVariables>;
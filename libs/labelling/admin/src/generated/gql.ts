/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n": typeof types.AwaitedLabelActsDocument,
    "\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n": typeof types.LabelSteeringDocument,
    "\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        state\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n": typeof types.SteeredMissionsDocument,
    "\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.SteeringRegionsDocument,
};
const documents: Documents = {
    "\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n": types.AwaitedLabelActsDocument,
    "\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n": types.LabelSteeringDocument,
    "\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        state\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n": types.SteeredMissionsDocument,
    "\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n": types.SteeringRegionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n"): (typeof documents)["\n  query AwaitedLabelActs {\n    awaitedLabelActs {\n      kind\n      subjectId\n      organisationName\n      count\n      dueOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n"): (typeof documents)["\n  query LabelSteering($frameworkId: ID, $month: String) {\n    labelSteering(frameworkId: $frameworkId, month: $month) {\n      frameworks {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n      }\n      framework {\n        id\n        title\n        audience\n        isDemo\n        versionNumber\n        thresholdPercent\n      }\n      month\n      computedAt\n      members\n      funnel {\n        stage\n        count\n      }\n      waiting\n      ready\n      needHelp\n      medianWeeksToApply\n      medianWeeksToDecide\n      regions {\n        regionCode\n        members\n        labelled\n      }\n      groups {\n        organisationId\n        name\n        members\n        engaged\n        applied\n        labelled\n        needHelp\n      }\n      criteria {\n        key\n        code\n        title\n        respondents\n        notDone\n      }\n      expiries {\n        month\n        count\n        unbegun\n      }\n      evolution {\n        month\n        engaged\n        applied\n        labelled\n      }\n      commissions {\n        id\n        title\n        heldOn\n        files\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        state\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n"): (typeof documents)["\n  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {\n    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {\n      rows {\n        id\n        code\n        name\n        regionCodes\n        cycleId\n        state\n        doneScore\n        plannedScore\n        labelledUntil\n        labelLevel\n        renewalBegun\n        need\n        deadline {\n          kind\n          on\n        }\n      }\n      endCursor\n      hasMore\n      counts {\n        all\n        toHelp\n        expiringSoon\n        ready\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query SteeringRegions {\n    regions {\n      code\n      name\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
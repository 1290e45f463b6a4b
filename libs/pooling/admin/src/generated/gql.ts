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
    "\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign { ...CampaignSummary }\n    }\n  }\n": typeof types.AwaitedActsDocument,
    "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows { ...CampaignSummary }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  mutation DraftCampaign($input: DraftCampaignInput!) { draftCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.DraftCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.EditCampaignDocument,
    "\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) { rows { id name } }\n  }\n": typeof types.EligibilityOrganisationsDocument,
    "\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator { id name timeZone }\n    minimum { kind value }\n    gauge { eligible members declared firm probable maximum missing minimumReached seatsLeft }\n    ours { id state }\n  }\n": typeof types.CampaignSummaryFragmentDoc,
    "\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf { id name }\n  }\n": typeof types.CampaignDecisionFragmentDoc,
    "\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations { id name }\n    }\n    lines { id label unit referencePriceCents firm probable maximum }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs { lineId firm probable maximum currentPriceCents }\n      decisions { ...CampaignDecision }\n    }\n    decisions { ...CampaignDecision }\n    acts { act can code params }\n  }\n": typeof types.CampaignDetailFragmentDoc,
    "\n  query Campaign($id: ID!) { campaign(id: $id) { ...CampaignDetail } }\n": typeof types.CampaignDocument,
    "\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation { id name departmentCode }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts { eligible joined declared withdrawn none }\n    }\n  }\n": typeof types.CampaignMembersDocument,
    "\n  mutation JoinCampaign($input: JoinCampaignInput!) { joinCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.JoinCampaignDocument,
    "\n  mutation DeclareNeeds($input: DeclareNeedsInput!) { declareNeeds(input: $input) { ...CampaignDetail } }\n": typeof types.DeclareNeedsDocument,
    "\n  mutation WithdrawFromCampaign($input: WithdrawInput!) { withdrawFromCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.WithdrawFromCampaignDocument,
    "\n  mutation OpenCampaign($input: OpenCampaignInput!) { openCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.OpenCampaignDocument,
    "\n  mutation ExtendCampaign($input: ExtendCampaignInput!) { extendCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.ExtendCampaignDocument,
    "\n  mutation CloseCampaign($input: CloseCampaignInput!) { closeCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.CloseCampaignDocument,
    "\n  mutation AbandonCampaign($input: AbandonCampaignInput!) { abandonCampaign(input: $input) { ...CampaignDetail } }\n": typeof types.AbandonCampaignDocument,
    "\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people { role person { id givenName familyName } }\n    }\n  }\n": typeof types.CoordinatorPeopleDocument,
    "\n  query RegionNames { regions { code name } }\n": typeof types.RegionNamesDocument,
};
const documents: Documents = {
    "\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign { ...CampaignSummary }\n    }\n  }\n": types.AwaitedActsDocument,
    "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows { ...CampaignSummary }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.CampaignsDocument,
    "\n  mutation DraftCampaign($input: DraftCampaignInput!) { draftCampaign(input: $input) { ...CampaignDetail } }\n": types.DraftCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { ...CampaignDetail } }\n": types.EditCampaignDocument,
    "\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) { rows { id name } }\n  }\n": types.EligibilityOrganisationsDocument,
    "\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator { id name timeZone }\n    minimum { kind value }\n    gauge { eligible members declared firm probable maximum missing minimumReached seatsLeft }\n    ours { id state }\n  }\n": types.CampaignSummaryFragmentDoc,
    "\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf { id name }\n  }\n": types.CampaignDecisionFragmentDoc,
    "\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations { id name }\n    }\n    lines { id label unit referencePriceCents firm probable maximum }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs { lineId firm probable maximum currentPriceCents }\n      decisions { ...CampaignDecision }\n    }\n    decisions { ...CampaignDecision }\n    acts { act can code params }\n  }\n": types.CampaignDetailFragmentDoc,
    "\n  query Campaign($id: ID!) { campaign(id: $id) { ...CampaignDetail } }\n": types.CampaignDocument,
    "\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation { id name departmentCode }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts { eligible joined declared withdrawn none }\n    }\n  }\n": types.CampaignMembersDocument,
    "\n  mutation JoinCampaign($input: JoinCampaignInput!) { joinCampaign(input: $input) { ...CampaignDetail } }\n": types.JoinCampaignDocument,
    "\n  mutation DeclareNeeds($input: DeclareNeedsInput!) { declareNeeds(input: $input) { ...CampaignDetail } }\n": types.DeclareNeedsDocument,
    "\n  mutation WithdrawFromCampaign($input: WithdrawInput!) { withdrawFromCampaign(input: $input) { ...CampaignDetail } }\n": types.WithdrawFromCampaignDocument,
    "\n  mutation OpenCampaign($input: OpenCampaignInput!) { openCampaign(input: $input) { ...CampaignDetail } }\n": types.OpenCampaignDocument,
    "\n  mutation ExtendCampaign($input: ExtendCampaignInput!) { extendCampaign(input: $input) { ...CampaignDetail } }\n": types.ExtendCampaignDocument,
    "\n  mutation CloseCampaign($input: CloseCampaignInput!) { closeCampaign(input: $input) { ...CampaignDetail } }\n": types.CloseCampaignDocument,
    "\n  mutation AbandonCampaign($input: AbandonCampaignInput!) { abandonCampaign(input: $input) { ...CampaignDetail } }\n": types.AbandonCampaignDocument,
    "\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people { role person { id givenName familyName } }\n    }\n  }\n": types.CoordinatorPeopleDocument,
    "\n  query RegionNames { regions { code name } }\n": types.RegionNamesDocument,
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
export function graphql(source: "\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign { ...CampaignSummary }\n    }\n  }\n"): (typeof documents)["\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign { ...CampaignSummary }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows { ...CampaignSummary }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows { ...CampaignSummary }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftCampaign($input: DraftCampaignInput!) { draftCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation DraftCampaign($input: DraftCampaignInput!) { draftCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) { rows { id name } }\n  }\n"): (typeof documents)["\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) { rows { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator { id name timeZone }\n    minimum { kind value }\n    gauge { eligible members declared firm probable maximum missing minimumReached seatsLeft }\n    ours { id state }\n  }\n"): (typeof documents)["\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator { id name timeZone }\n    minimum { kind value }\n    gauge { eligible members declared firm probable maximum missing minimumReached seatsLeft }\n    ours { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf { id name }\n  }\n"): (typeof documents)["\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations { id name }\n    }\n    lines { id label unit referencePriceCents firm probable maximum }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs { lineId firm probable maximum currentPriceCents }\n      decisions { ...CampaignDecision }\n    }\n    decisions { ...CampaignDecision }\n    acts { act can code params }\n  }\n"): (typeof documents)["\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations { id name }\n    }\n    lines { id label unit referencePriceCents firm probable maximum }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs { lineId firm probable maximum currentPriceCents }\n      decisions { ...CampaignDecision }\n    }\n    decisions { ...CampaignDecision }\n    acts { act can code params }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: ID!) { campaign(id: $id) { ...CampaignDetail } }\n"): (typeof documents)["\n  query Campaign($id: ID!) { campaign(id: $id) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation { id name departmentCode }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts { eligible joined declared withdrawn none }\n    }\n  }\n"): (typeof documents)["\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation { id name departmentCode }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts { eligible joined declared withdrawn none }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinCampaign($input: JoinCampaignInput!) { joinCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation JoinCampaign($input: JoinCampaignInput!) { joinCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareNeeds($input: DeclareNeedsInput!) { declareNeeds(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation DeclareNeeds($input: DeclareNeedsInput!) { declareNeeds(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFromCampaign($input: WithdrawInput!) { withdrawFromCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation WithdrawFromCampaign($input: WithdrawInput!) { withdrawFromCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCampaign($input: OpenCampaignInput!) { openCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation OpenCampaign($input: OpenCampaignInput!) { openCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendCampaign($input: ExtendCampaignInput!) { extendCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation ExtendCampaign($input: ExtendCampaignInput!) { extendCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCampaign($input: CloseCampaignInput!) { closeCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation CloseCampaign($input: CloseCampaignInput!) { closeCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbandonCampaign($input: AbandonCampaignInput!) { abandonCampaign(input: $input) { ...CampaignDetail } }\n"): (typeof documents)["\n  mutation AbandonCampaign($input: AbandonCampaignInput!) { abandonCampaign(input: $input) { ...CampaignDetail } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people { role person { id givenName familyName } }\n    }\n  }\n"): (typeof documents)["\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people { role person { id givenName familyName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionNames { regions { code name } }\n"): (typeof documents)["\n  query RegionNames { regions { code name } }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign {\n        ...CampaignSummary\n      }\n    }\n  }\n": typeof types.AwaitedActsDocument,
    "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CampaignSummary\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  query OrganisationCampaigns($organisationId: ID!) {\n    organisationCampaigns(organisationId: $organisationId) {\n      id\n      title\n      family\n      state\n      outcome\n      part\n    }\n  }\n": typeof types.OrganisationCampaignsDocument,
    "\n  mutation DraftCampaign($input: DraftCampaignInput!) {\n    draftCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.DraftCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) {\n    editCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.EditCampaignDocument,
    "\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EligibilityOrganisationsDocument,
    "\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    minimum {\n      kind\n      value\n    }\n    gauge {\n      eligible\n      members\n      declared\n      firm\n      probable\n      maximum\n      missing\n      minimumReached\n      seatsLeft\n    }\n    ours {\n      id\n      state\n    }\n  }\n": typeof types.CampaignSummaryFragmentDoc,
    "\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf {\n      id\n      name\n    }\n  }\n": typeof types.CampaignDecisionFragmentDoc,
    "\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations {\n        id\n        name\n      }\n    }\n    lines {\n      id\n      label\n      unit\n      referencePriceCents\n      firm\n      probable\n      maximum\n    }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs {\n        lineId\n        firm\n        probable\n        maximum\n        currentPriceCents\n      }\n      decisions {\n        ...CampaignDecision\n      }\n    }\n    decisions {\n      ...CampaignDecision\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.CampaignDetailFragmentDoc,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.CampaignDocument,
    "\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation {\n          id\n          name\n          departmentCode\n        }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts {\n        eligible\n        joined\n        declared\n        withdrawn\n        none\n      }\n    }\n  }\n": typeof types.CampaignMembersDocument,
    "\n  mutation JoinCampaign($input: JoinCampaignInput!) {\n    joinCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.JoinCampaignDocument,
    "\n  mutation DeclareNeeds($input: DeclareNeedsInput!) {\n    declareNeeds(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.DeclareNeedsDocument,
    "\n  mutation WithdrawFromCampaign($input: WithdrawInput!) {\n    withdrawFromCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.WithdrawFromCampaignDocument,
    "\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.OpenCampaignDocument,
    "\n  mutation ExtendCampaign($input: ExtendCampaignInput!) {\n    extendCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.ExtendCampaignDocument,
    "\n  mutation CloseCampaign($input: CloseCampaignInput!) {\n    closeCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.CloseCampaignDocument,
    "\n  mutation AbandonCampaign($input: AbandonCampaignInput!) {\n    abandonCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": typeof types.AbandonCampaignDocument,
    "\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people {\n        role\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": typeof types.CoordinatorPeopleDocument,
    "\n  query RegionNames {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.RegionNamesDocument,
    "\n  fragment SavingLineFields on SavingLine {\n    reference {\n      amountCents\n      months\n      source\n    }\n    beforeCents\n    nowCents\n    feeCents\n    netCents\n  }\n": typeof types.SavingLineFieldsFragmentDoc,
    "\n  fragment SavingsDetail on CampaignSavings {\n    campaignId\n    campaignTitle\n    coordinator {\n      id\n      name\n    }\n    isOurs\n    isMember\n    state\n    startsOn\n    endsOn\n    months\n    feeCents\n    source\n    closedAt\n    closedBy\n    reference {\n      amountCents\n      months\n      source\n    }\n    members {\n      organisation {\n        id\n        name\n      }\n      line {\n        ...SavingLineFields\n      }\n      hasReference\n    }\n    own {\n      ...SavingLineFields\n    }\n    result {\n      members\n      withReference\n      totals {\n        beforeCents\n        nowCents\n        feeCents\n        netCents\n      }\n      medianNetCents\n      distribution {\n        fromPercent\n        untilPercent\n        count\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.SavingsDetailFragmentDoc,
    "\n  query CampaignSavings($campaignId: ID!) {\n    campaignSavings(campaignId: $campaignId) {\n      ...SavingsDetail\n    }\n  }\n": typeof types.CampaignSavingsDocument,
    "\n  mutation KeepCampaignSavings($input: KeepCampaignSavingsInput!) {\n    keepCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": typeof types.KeepCampaignSavingsDocument,
    "\n  mutation CloseCampaignSavings($input: CampaignSavingsInput!) {\n    closeCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": typeof types.CloseCampaignSavingsDocument,
    "\n  mutation GiveSavingReference($input: GiveSavingReferenceInput!) {\n    giveSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": typeof types.GiveSavingReferenceDocument,
    "\n  mutation WithdrawSavingReference($input: CampaignSavingsInput!) {\n    withdrawSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": typeof types.WithdrawSavingReferenceDocument,
    "\n  query GroupOfCampaign($campaignId: ID!) {\n    groupOfCampaign(campaignId: $campaignId) {\n      id\n      title\n    }\n  }\n": typeof types.GroupOfCampaignDocument,
};
const documents: Documents = {
    "\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign {\n        ...CampaignSummary\n      }\n    }\n  }\n": types.AwaitedActsDocument,
    "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CampaignSummary\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.CampaignsDocument,
    "\n  query OrganisationCampaigns($organisationId: ID!) {\n    organisationCampaigns(organisationId: $organisationId) {\n      id\n      title\n      family\n      state\n      outcome\n      part\n    }\n  }\n": types.OrganisationCampaignsDocument,
    "\n  mutation DraftCampaign($input: DraftCampaignInput!) {\n    draftCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.DraftCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) {\n    editCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.EditCampaignDocument,
    "\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": types.EligibilityOrganisationsDocument,
    "\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    minimum {\n      kind\n      value\n    }\n    gauge {\n      eligible\n      members\n      declared\n      firm\n      probable\n      maximum\n      missing\n      minimumReached\n      seatsLeft\n    }\n    ours {\n      id\n      state\n    }\n  }\n": types.CampaignSummaryFragmentDoc,
    "\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf {\n      id\n      name\n    }\n  }\n": types.CampaignDecisionFragmentDoc,
    "\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations {\n        id\n        name\n      }\n    }\n    lines {\n      id\n      label\n      unit\n      referencePriceCents\n      firm\n      probable\n      maximum\n    }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs {\n        lineId\n        firm\n        probable\n        maximum\n        currentPriceCents\n      }\n      decisions {\n        ...CampaignDecision\n      }\n    }\n    decisions {\n      ...CampaignDecision\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.CampaignDetailFragmentDoc,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignDetail\n    }\n  }\n": types.CampaignDocument,
    "\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation {\n          id\n          name\n          departmentCode\n        }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts {\n        eligible\n        joined\n        declared\n        withdrawn\n        none\n      }\n    }\n  }\n": types.CampaignMembersDocument,
    "\n  mutation JoinCampaign($input: JoinCampaignInput!) {\n    joinCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.JoinCampaignDocument,
    "\n  mutation DeclareNeeds($input: DeclareNeedsInput!) {\n    declareNeeds(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.DeclareNeedsDocument,
    "\n  mutation WithdrawFromCampaign($input: WithdrawInput!) {\n    withdrawFromCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.WithdrawFromCampaignDocument,
    "\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.OpenCampaignDocument,
    "\n  mutation ExtendCampaign($input: ExtendCampaignInput!) {\n    extendCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.ExtendCampaignDocument,
    "\n  mutation CloseCampaign($input: CloseCampaignInput!) {\n    closeCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.CloseCampaignDocument,
    "\n  mutation AbandonCampaign($input: AbandonCampaignInput!) {\n    abandonCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n": types.AbandonCampaignDocument,
    "\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people {\n        role\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": types.CoordinatorPeopleDocument,
    "\n  query RegionNames {\n    regions {\n      code\n      name\n    }\n  }\n": types.RegionNamesDocument,
    "\n  fragment SavingLineFields on SavingLine {\n    reference {\n      amountCents\n      months\n      source\n    }\n    beforeCents\n    nowCents\n    feeCents\n    netCents\n  }\n": types.SavingLineFieldsFragmentDoc,
    "\n  fragment SavingsDetail on CampaignSavings {\n    campaignId\n    campaignTitle\n    coordinator {\n      id\n      name\n    }\n    isOurs\n    isMember\n    state\n    startsOn\n    endsOn\n    months\n    feeCents\n    source\n    closedAt\n    closedBy\n    reference {\n      amountCents\n      months\n      source\n    }\n    members {\n      organisation {\n        id\n        name\n      }\n      line {\n        ...SavingLineFields\n      }\n      hasReference\n    }\n    own {\n      ...SavingLineFields\n    }\n    result {\n      members\n      withReference\n      totals {\n        beforeCents\n        nowCents\n        feeCents\n        netCents\n      }\n      medianNetCents\n      distribution {\n        fromPercent\n        untilPercent\n        count\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.SavingsDetailFragmentDoc,
    "\n  query CampaignSavings($campaignId: ID!) {\n    campaignSavings(campaignId: $campaignId) {\n      ...SavingsDetail\n    }\n  }\n": types.CampaignSavingsDocument,
    "\n  mutation KeepCampaignSavings($input: KeepCampaignSavingsInput!) {\n    keepCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": types.KeepCampaignSavingsDocument,
    "\n  mutation CloseCampaignSavings($input: CampaignSavingsInput!) {\n    closeCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": types.CloseCampaignSavingsDocument,
    "\n  mutation GiveSavingReference($input: GiveSavingReferenceInput!) {\n    giveSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": types.GiveSavingReferenceDocument,
    "\n  mutation WithdrawSavingReference($input: CampaignSavingsInput!) {\n    withdrawSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n": types.WithdrawSavingReferenceDocument,
    "\n  query GroupOfCampaign($campaignId: ID!) {\n    groupOfCampaign(campaignId: $campaignId) {\n      id\n      title\n    }\n  }\n": types.GroupOfCampaignDocument,
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
export function graphql(source: "\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign {\n        ...CampaignSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  query AwaitedActs {\n    awaitedActs {\n      act\n      dueAt\n      campaign {\n        ...CampaignSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CampaignSummary\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      rows {\n        ...CampaignSummary\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationCampaigns($organisationId: ID!) {\n    organisationCampaigns(organisationId: $organisationId) {\n      id\n      title\n      family\n      state\n      outcome\n      part\n    }\n  }\n"): (typeof documents)["\n  query OrganisationCampaigns($organisationId: ID!) {\n    organisationCampaigns(organisationId: $organisationId) {\n      id\n      title\n      family\n      state\n      outcome\n      part\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftCampaign($input: DraftCampaignInput!) {\n    draftCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation DraftCampaign($input: DraftCampaignInput!) {\n    draftCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCampaign($input: EditCampaignInput!) {\n    editCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation EditCampaign($input: EditCampaignInput!) {\n    editCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query EligibilityOrganisations($text: String!) {\n    organisations(first: 10, filter: { text: $text, kind: localMission }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    minimum {\n      kind\n      value\n    }\n    gauge {\n      eligible\n      members\n      declared\n      firm\n      probable\n      maximum\n      missing\n      minimumReached\n      seatsLeft\n    }\n    ours {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  fragment CampaignSummary on Campaign {\n    id\n    title\n    family\n    state\n    outcome\n    opensAt\n    closesAt\n    seats\n    coordinator {\n      id\n      name\n      timeZone\n    }\n    minimum {\n      kind\n      value\n    }\n    gauge {\n      eligible\n      members\n      declared\n      firm\n      probable\n      maximum\n      missing\n      minimumReached\n      seatsLeft\n    }\n    ours {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CampaignDecision on Decision {\n    id\n    act\n    at\n    by\n    reason\n    onBehalfOf {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations {\n        id\n        name\n      }\n    }\n    lines {\n      id\n      label\n      unit\n      referencePriceCents\n      firm\n      probable\n      maximum\n    }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs {\n        lineId\n        firm\n        probable\n        maximum\n        currentPriceCents\n      }\n      decisions {\n        ...CampaignDecision\n      }\n    }\n    decisions {\n      ...CampaignDecision\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment CampaignDetail on Campaign {\n    ...CampaignSummary\n    description\n    extended\n    eligibility {\n      kind\n      restricted\n      regionCodes\n      organisations {\n        id\n        name\n      }\n    }\n    lines {\n      id\n      label\n      unit\n      referencePriceCents\n      firm\n      probable\n      maximum\n    }\n    ours {\n      id\n      state\n      sharesQuantities\n      declaredAt\n      joinedAt\n      needs {\n        lineId\n        firm\n        probable\n        maximum\n        currentPriceCents\n      }\n      decisions {\n        ...CampaignDecision\n      }\n    }\n    decisions {\n      ...CampaignDecision\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation {\n          id\n          name\n          departmentCode\n        }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts {\n        eligible\n        joined\n        declared\n        withdrawn\n        none\n      }\n    }\n  }\n"): (typeof documents)["\n  query CampaignMembers($campaignId: ID!, $first: Int!, $after: String, $answer: MemberAnswer) {\n    campaignMembers(campaignId: $campaignId, first: $first, after: $after, answer: $answer) {\n      rows {\n        answer\n        answeredAt\n        sharesQuantities\n        firm\n        probable\n        maximum\n        organisation {\n          id\n          name\n          departmentCode\n        }\n      }\n      endCursor\n      hasMore\n      unsharedRows\n      rowsWithheld\n      counts {\n        eligible\n        joined\n        declared\n        withdrawn\n        none\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinCampaign($input: JoinCampaignInput!) {\n    joinCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation JoinCampaign($input: JoinCampaignInput!) {\n    joinCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareNeeds($input: DeclareNeedsInput!) {\n    declareNeeds(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation DeclareNeeds($input: DeclareNeedsInput!) {\n    declareNeeds(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFromCampaign($input: WithdrawInput!) {\n    withdrawFromCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawFromCampaign($input: WithdrawInput!) {\n    withdrawFromCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendCampaign($input: ExtendCampaignInput!) {\n    extendCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendCampaign($input: ExtendCampaignInput!) {\n    extendCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCampaign($input: CloseCampaignInput!) {\n    closeCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCampaign($input: CloseCampaignInput!) {\n    closeCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbandonCampaign($input: AbandonCampaignInput!) {\n    abandonCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AbandonCampaign($input: AbandonCampaignInput!) {\n    abandonCampaign(input: $input) {\n      ...CampaignDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people {\n        role\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoordinatorPeople($id: ID!) {\n    organisation(id: $id) {\n      id\n      people {\n        role\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionNames {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query RegionNames {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavingLineFields on SavingLine {\n    reference {\n      amountCents\n      months\n      source\n    }\n    beforeCents\n    nowCents\n    feeCents\n    netCents\n  }\n"): (typeof documents)["\n  fragment SavingLineFields on SavingLine {\n    reference {\n      amountCents\n      months\n      source\n    }\n    beforeCents\n    nowCents\n    feeCents\n    netCents\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavingsDetail on CampaignSavings {\n    campaignId\n    campaignTitle\n    coordinator {\n      id\n      name\n    }\n    isOurs\n    isMember\n    state\n    startsOn\n    endsOn\n    months\n    feeCents\n    source\n    closedAt\n    closedBy\n    reference {\n      amountCents\n      months\n      source\n    }\n    members {\n      organisation {\n        id\n        name\n      }\n      line {\n        ...SavingLineFields\n      }\n      hasReference\n    }\n    own {\n      ...SavingLineFields\n    }\n    result {\n      members\n      withReference\n      totals {\n        beforeCents\n        nowCents\n        feeCents\n        netCents\n      }\n      medianNetCents\n      distribution {\n        fromPercent\n        untilPercent\n        count\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment SavingsDetail on CampaignSavings {\n    campaignId\n    campaignTitle\n    coordinator {\n      id\n      name\n    }\n    isOurs\n    isMember\n    state\n    startsOn\n    endsOn\n    months\n    feeCents\n    source\n    closedAt\n    closedBy\n    reference {\n      amountCents\n      months\n      source\n    }\n    members {\n      organisation {\n        id\n        name\n      }\n      line {\n        ...SavingLineFields\n      }\n      hasReference\n    }\n    own {\n      ...SavingLineFields\n    }\n    result {\n      members\n      withReference\n      totals {\n        beforeCents\n        nowCents\n        feeCents\n        netCents\n      }\n      medianNetCents\n      distribution {\n        fromPercent\n        untilPercent\n        count\n      }\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignSavings($campaignId: ID!) {\n    campaignSavings(campaignId: $campaignId) {\n      ...SavingsDetail\n    }\n  }\n"): (typeof documents)["\n  query CampaignSavings($campaignId: ID!) {\n    campaignSavings(campaignId: $campaignId) {\n      ...SavingsDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepCampaignSavings($input: KeepCampaignSavingsInput!) {\n    keepCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"): (typeof documents)["\n  mutation KeepCampaignSavings($input: KeepCampaignSavingsInput!) {\n    keepCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCampaignSavings($input: CampaignSavingsInput!) {\n    closeCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCampaignSavings($input: CampaignSavingsInput!) {\n    closeCampaignSavings(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveSavingReference($input: GiveSavingReferenceInput!) {\n    giveSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"): (typeof documents)["\n  mutation GiveSavingReference($input: GiveSavingReferenceInput!) {\n    giveSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSavingReference($input: CampaignSavingsInput!) {\n    withdrawSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSavingReference($input: CampaignSavingsInput!) {\n    withdrawSavingReference(input: $input) {\n      ...SavingsDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupOfCampaign($campaignId: ID!) {\n    groupOfCampaign(campaignId: $campaignId) {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  query GroupOfCampaign($campaignId: ID!) {\n    groupOfCampaign(campaignId: $campaignId) {\n      id\n      title\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
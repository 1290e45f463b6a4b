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
    "\n  query Forms($ours: Boolean!, $after: String) {\n    forms(ours: $ours, after: $after, first: 20) {\n      rows {\n        id\n        title\n        ownerName\n        isOurs\n        versions {\n          id\n          number\n          state\n          fields\n          publishedAt\n          decidedBy\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.FormsDocument,
    "\n  query FormVersion($id: ID!) {\n    formVersion(id: $id) {\n      id\n      number\n      state\n      revision\n      definition\n      publishedAt\n      decidedBy\n      lockedKeys\n      form {\n        id\n        title\n        ownerName\n        isOurs\n      }\n      faults {\n        code\n        path\n        params\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": typeof types.FormVersionDocument,
    "\n  mutation CreateForm($input: CreateFormInput!) {\n    createForm(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateFormDocument,
    "\n  mutation CloneForm($input: CloneFormInput!) {\n    cloneForm(input: $input) {\n      id\n    }\n  }\n": typeof types.CloneFormDocument,
    "\n  mutation SaveFormDraft($input: SaveFormDraftInput!) {\n    saveFormDraft(input: $input) {\n      id\n      revision\n      decidedBy\n      faults {\n        code\n        path\n        params\n      }\n      form {\n        id\n        title\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": typeof types.SaveFormDraftDocument,
    "\n  mutation PublishFormVersion($input: FormVersionInput!) {\n    publishFormVersion(input: $input) {\n      id\n    }\n  }\n": typeof types.PublishFormVersionDocument,
    "\n  mutation DraftFormVersion($input: FormVersionInput!) {\n    draftFormVersion(input: $input) {\n      id\n    }\n  }\n": typeof types.DraftFormVersionDocument,
    "\n  mutation RetireFormVersion($input: FormVersionInput!) {\n    retireFormVersion(input: $input) {\n      id\n    }\n  }\n": typeof types.RetireFormVersionDocument,
    "\n  mutation DiscardFormDraft($input: FormVersionInput!) {\n    discardFormDraft(input: $input) {\n      id\n    }\n  }\n": typeof types.DiscardFormDraftDocument,
};
const documents: Documents = {
    "\n  query Forms($ours: Boolean!, $after: String) {\n    forms(ours: $ours, after: $after, first: 20) {\n      rows {\n        id\n        title\n        ownerName\n        isOurs\n        versions {\n          id\n          number\n          state\n          fields\n          publishedAt\n          decidedBy\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.FormsDocument,
    "\n  query FormVersion($id: ID!) {\n    formVersion(id: $id) {\n      id\n      number\n      state\n      revision\n      definition\n      publishedAt\n      decidedBy\n      lockedKeys\n      form {\n        id\n        title\n        ownerName\n        isOurs\n      }\n      faults {\n        code\n        path\n        params\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": types.FormVersionDocument,
    "\n  mutation CreateForm($input: CreateFormInput!) {\n    createForm(input: $input) {\n      id\n    }\n  }\n": types.CreateFormDocument,
    "\n  mutation CloneForm($input: CloneFormInput!) {\n    cloneForm(input: $input) {\n      id\n    }\n  }\n": types.CloneFormDocument,
    "\n  mutation SaveFormDraft($input: SaveFormDraftInput!) {\n    saveFormDraft(input: $input) {\n      id\n      revision\n      decidedBy\n      faults {\n        code\n        path\n        params\n      }\n      form {\n        id\n        title\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": types.SaveFormDraftDocument,
    "\n  mutation PublishFormVersion($input: FormVersionInput!) {\n    publishFormVersion(input: $input) {\n      id\n    }\n  }\n": types.PublishFormVersionDocument,
    "\n  mutation DraftFormVersion($input: FormVersionInput!) {\n    draftFormVersion(input: $input) {\n      id\n    }\n  }\n": types.DraftFormVersionDocument,
    "\n  mutation RetireFormVersion($input: FormVersionInput!) {\n    retireFormVersion(input: $input) {\n      id\n    }\n  }\n": types.RetireFormVersionDocument,
    "\n  mutation DiscardFormDraft($input: FormVersionInput!) {\n    discardFormDraft(input: $input) {\n      id\n    }\n  }\n": types.DiscardFormDraftDocument,
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
export function graphql(source: "\n  query Forms($ours: Boolean!, $after: String) {\n    forms(ours: $ours, after: $after, first: 20) {\n      rows {\n        id\n        title\n        ownerName\n        isOurs\n        versions {\n          id\n          number\n          state\n          fields\n          publishedAt\n          decidedBy\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query Forms($ours: Boolean!, $after: String) {\n    forms(ours: $ours, after: $after, first: 20) {\n      rows {\n        id\n        title\n        ownerName\n        isOurs\n        versions {\n          id\n          number\n          state\n          fields\n          publishedAt\n          decidedBy\n        }\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormVersion($id: ID!) {\n    formVersion(id: $id) {\n      id\n      number\n      state\n      revision\n      definition\n      publishedAt\n      decidedBy\n      lockedKeys\n      form {\n        id\n        title\n        ownerName\n        isOurs\n      }\n      faults {\n        code\n        path\n        params\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"): (typeof documents)["\n  query FormVersion($id: ID!) {\n    formVersion(id: $id) {\n      id\n      number\n      state\n      revision\n      definition\n      publishedAt\n      decidedBy\n      lockedKeys\n      form {\n        id\n        title\n        ownerName\n        isOurs\n      }\n      faults {\n        code\n        path\n        params\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateForm($input: CreateFormInput!) {\n    createForm(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateForm($input: CreateFormInput!) {\n    createForm(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloneForm($input: CloneFormInput!) {\n    cloneForm(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CloneForm($input: CloneFormInput!) {\n    cloneForm(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFormDraft($input: SaveFormDraftInput!) {\n    saveFormDraft(input: $input) {\n      id\n      revision\n      decidedBy\n      faults {\n        code\n        path\n        params\n      }\n      form {\n        id\n        title\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveFormDraft($input: SaveFormDraftInput!) {\n    saveFormDraft(input: $input) {\n      id\n      revision\n      decidedBy\n      faults {\n        code\n        path\n        params\n      }\n      form {\n        id\n        title\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishFormVersion($input: FormVersionInput!) {\n    publishFormVersion(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PublishFormVersion($input: FormVersionInput!) {\n    publishFormVersion(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftFormVersion($input: FormVersionInput!) {\n    draftFormVersion(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DraftFormVersion($input: FormVersionInput!) {\n    draftFormVersion(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireFormVersion($input: FormVersionInput!) {\n    retireFormVersion(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RetireFormVersion($input: FormVersionInput!) {\n    retireFormVersion(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardFormDraft($input: FormVersionInput!) {\n    discardFormDraft(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardFormDraft($input: FormVersionInput!) {\n    discardFormDraft(input: $input) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
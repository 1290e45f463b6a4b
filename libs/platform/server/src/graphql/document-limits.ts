import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Set from the largest operation of the screens × 1.5. */
export const documentLimits = {
  tokens: 1500,
  depth: 12,
  aliases: 15,
  rootFields: 10,
  mutationsPerRequest: 1,
  selections: 600,
};

/**
 * Refuses operations that ask for far more than any screen: too deep, too wide, too many aliases, several mutations at
 * once. Fragments count where they are spread, as often as they are.
 */
export function withinDocumentLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const refusal = refusalOf(operation, (name) => context.getFragment(name) ?? undefined);
      if (refusal !== undefined) context.reportError(new GraphQLError(refusal));
    },
  };
}

type Fragments = (name: string) => FragmentDefinitionNode | undefined;

interface Extent {
  /** Fields, fragments and spreads that were walked: a document of spreads alone must come to an end, too. */
  selections: number;
  aliases: number;
  rootFields: number;
  depth: number;
}

function refusalOf(operation: OperationDefinitionNode, fragments: Fragments): string | undefined {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return 'There is nothing to subscribe to';
  const extent: Extent = { selections: 0, aliases: 0, rootFields: 0, depth: 0 };
  measure(operation.selectionSet, { fragments, extent, depth: 1, within: [] });
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const rootLimit = isMutation ? documentLimits.mutationsPerRequest : documentLimits.rootFields;
  if (extent.depth > documentLimits.depth) return 'This document is nested too deeply';
  if (extent.selections > documentLimits.selections) return 'This document asks for too many fields';
  if (extent.aliases > documentLimits.aliases) return 'This document has too many aliases';
  if (extent.rootFields > rootLimit) return `At most ${rootLimit} of the operation's own fields in one request`;
  return undefined;
}

interface Place {
  readonly fragments: Fragments;
  readonly extent: Extent;
  readonly depth: number;
  /** The fragments that one is in: a circle is refused by another rule, and must not be walked. */
  readonly within: readonly string[];
}

function measure({ selections }: SelectionSetNode, place: Place): void {
  const { fragments, extent, depth, within } = place;
  extent.depth = Math.max(extent.depth, depth);
  for (const selection of selections) {
    extent.selections += 1;
    if (extent.selections > documentLimits.selections || depth > documentLimits.depth) return;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias !== undefined) extent.aliases += 1;
      if (depth === 1) extent.rootFields += 1;
      if (selection.selectionSet !== undefined) measure(selection.selectionSet, { ...place, depth: depth + 1 });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure(selection.selectionSet, place);
    } else if (!within.includes(selection.name.value)) {
      const fragment = fragments(selection.name.value);
      const inside = { ...place, within: [...within, selection.name.value] };
      if (fragment !== undefined) measure(fragment.selectionSet, inside);
    }
  }
}

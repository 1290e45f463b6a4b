import { type ASTVisitor, GraphQLError, Kind, OperationTypeNode, type ValidationContext } from 'graphql';

/** Set from the largest operation of the screens × 1.5. */
export const documentLimits = { tokens: 1500, depth: 12, aliases: 15, rootFields: 10, mutationsPerRequest: 1 };

/** Refuses documents that ask for far more than any screen: too deep, too many aliases, several mutations at once. */
export function withinDocumentLimits(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let aliases = 0;
  return {
    SelectionSet: {
      enter() {
        depth += 1;
        if (depth > documentLimits.depth) refuse(context, 'This document is nested too deeply');
      },
      leave() {
        depth -= 1;
      },
    },
    Field(node) {
      if (node.alias !== undefined) aliases += 1;
      if (aliases === documentLimits.aliases + 1) refuse(context, 'This document has too many aliases');
    },
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.SUBSCRIPTION) refuse(context, 'There is nothing to subscribe to');
      const limit =
        node.operation === OperationTypeNode.MUTATION ? documentLimits.mutationsPerRequest : documentLimits.rootFields;
      const fields = node.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
      const spreads = node.selectionSet.selections.length - fields.length;
      if (fields.length > limit || (spreads > 0 && node.operation === OperationTypeNode.MUTATION)) {
        refuse(context, `At most ${limit} of the operation's own fields in one request, written without fragments`);
      }
    },
  };
}

function refuse(context: ValidationContext, sentence: string): void {
  context.reportError(new GraphQLError(sentence));
}

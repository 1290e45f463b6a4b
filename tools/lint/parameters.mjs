/** A function takes four parameters, then an object. A constructor is given its collaborators, and may take seven. */
const longest = { function: 4, constructor: 7 };

const countParameters = {
  meta: {
    type: 'suggestion',
    messages: { tooMany: 'At most {{most}} parameters here, not {{count}}: an object, or fewer collaborators.' },
    schema: [],
  },
  create(context) {
    const count = (node) => {
      const isConstructor = node.parent.type === 'MethodDefinition' && node.parent.kind === 'constructor';
      const most = isConstructor ? longest.constructor : longest.function;
      if (node.params.length <= most) return;
      context.report({ node, messageId: 'tooMany', data: { most, count: node.params.length } });
    };
    return { FunctionDeclaration: count, FunctionExpression: count, ArrowFunctionExpression: count };
  },
};

/** The rules of this house that no package has. */
export const houseRules = { rules: { 'max-parameters': countParameters } };

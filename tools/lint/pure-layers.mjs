/**
 * `kernel`, `contract` and `domain` are plain TypeScript: they import each other and nothing else. Nx sees neither
 * Node's built-in modules nor a dynamic import as something to refuse, so both are refused here by name.
 */
const onlyOwnImports = {
  patterns: [
    {
      regex: '^(?!\\.{1,2}/|@maillage/)',
      message: 'This layer is pure: no Node built-in, no framework, no package from outside.',
    },
  ],
};

const noDynamicImport = { selector: 'ImportExpression', message: 'This layer is pure: import statically.' };

const noAmbientTime = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take the instant.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the instant as an argument.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Take it.' },
];

const ambientGlobals = ['process', 'Buffer', 'fetch', 'setTimeout', 'setInterval', 'console', 'crypto', 'require'];

export const pureLayers = {
  'no-restricted-imports': ['error', onlyOwnImports],
  'no-restricted-syntax': ['error', noDynamicImport],
};

export const pureDecisions = {
  'no-restricted-syntax': ['error', noDynamicImport, ...noAmbientTime],
  'no-restricted-globals': ['error', ...ambientGlobals],
};

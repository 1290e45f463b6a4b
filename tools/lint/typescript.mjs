/** What the compiler lets through and this house does not, as far as the text alone shows it. */
export const writtenStrictly = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/no-empty-function': 'error',
};

/** The router's way to leave a page that is being loaded. */
const thrownByTheRouter = { from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] };

export const typedStrictly = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, properties: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': ['error', { allow: [thrownByTheRouter] }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
  ],
};

const everyDefaultExport = { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true };

export const writtenPlainly = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-debugger': 'error',
  'no-empty': 'error',
  'no-unreachable': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: everyDefaultExport }],
};

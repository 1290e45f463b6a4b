/** The longest that a file or a function may be, in lines of code: blank lines and comments are not counted. */
export const longest = { file: 300, testFile: 400, function: 50, component: 180 };

export const sizesOfSources = sizes(longest.file, longest.function);
export const sizesOfScreens = sizes(longest.file, longest.component);

/** A `describe` is a function for ESLint, and holds a whole file: in tests only the file counts. */
export const sizesOfTests = { ...sizes(longest.testFile, longest.function), 'max-lines-per-function': 'off' };

function sizes(file, functionLines) {
  const countedLines = { skipBlankLines: true, skipComments: true };
  return {
    'max-lines': ['error', { max: file, ...countedLines }],
    'max-lines-per-function': ['error', { max: functionLines, ...countedLines }],
    'maillage/max-parameters': 'error',
  };
}

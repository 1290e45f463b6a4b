import { posix } from 'node:path';
import ts from 'typescript';

/** The texts of source files by their path from the root, with forward slashes. */
export type SourceTexts = ReadonlyMap<string, string>;

/**
 * The knots of files that import each other, directly or round about, each sorted. An import that is marked as one of
 * types does not count: it is gone when the program runs, and cannot make one file meet the other half-loaded.
 */
export function importCycles(sources: SourceTexts): string[][] {
  const imports = new Map([...sources].map(([path, text]) => [path, importsOf(path, text, sources)]));
  return [...knotsOf(imports)].map((knot) => [...knot].sort());
}

function importsOf(path: string, text: string, sources: SourceTexts): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements
    .flatMap(targetOf)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, ''))
    .flatMap((stem) => [`${stem}.ts`, `${stem}.tsx`, stem, `${stem}/index.ts`].find((file) => sources.has(file)) ?? []);
}

function targetOf(statement: ts.Statement): string[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const { moduleSpecifier } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || isOfTypes(statement)) return [];
  return [moduleSpecifier.text];
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    return statement.isTypeOnly || allOfTypes(statement.exportClause);
  }
  const { importClause } = statement;
  if (importClause === undefined) return false;
  const isNamedOnly = importClause.name === undefined;
  return (
    importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || (isNamedOnly && allOfTypes(importClause.namedBindings))
  );
}

function allOfTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (names === undefined || ts.isNamespaceImport(names) || ts.isNamespaceExport(names)) return false;
  return names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Tarjan's strongly connected components, those of more than one file and those that import themselves. */
function* knotsOf(imports: ReadonlyMap<string, readonly string[]>): Generator<readonly string[]> {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const knots: string[][] = [];

  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    lowest.set(file, index);
    open.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) lower(file, visit(target));
      else if (open.includes(target)) lower(file, order.get(target) ?? index);
    }
    const low = lowest.get(file) ?? index;
    if (low === index) knots.push(open.splice(open.indexOf(file)));
    return low;
  };
  const lower = (file: string, low: number): void => {
    lowest.set(file, Math.min(low, lowest.get(file) ?? low));
  };

  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  for (const knot of knots) {
    const [only] = knot;
    if (knot.length > 1 || (only !== undefined && imports.get(only)?.includes(only))) yield knot;
  }
}

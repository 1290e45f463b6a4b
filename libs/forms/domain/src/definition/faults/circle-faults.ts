import { comparisonsOf, type Condition } from '../condition.js';
import type { FormDefinition } from '../form-definition.js';
import { faultAt, type FormFault } from '../form-fault.js';
import type { FormField } from '../form-field.js';
import { operandsOf } from '../formula.js';

interface Node {
  readonly path: string;
  /** Keys of the fields that must be known before this one is. */
  readonly needs: readonly string[];
}

/** Fields that wait for each other through conditions and formulas: none of them could ever be told. */
export function circleFaults(definition: FormDefinition): readonly FormFault[] {
  const nodes = nodesOf(definition);
  const settled = new Set<string>();
  return [...nodes.keys()].flatMap((key) => {
    const circle = circleFrom(key, nodes, settled, []);
    if (circle === null) return [];
    for (const member of circle) settled.add(member);
    const path = nodes.get(circle[0] ?? key)?.path ?? 'sections';
    return [faultAt(path, 'referenceCircle', { through: circle.join(' → ') })];
  });
}

function nodesOf({ sections }: FormDefinition): ReadonlyMap<string, Node> {
  return new Map(
    sections.flatMap((section, place) =>
      section.fields.map((field, index): [string, Node] => [
        field.key,
        { path: `sections.${place}.fields.${index}`, needs: [...keysIn(section.showWhen), ...needsOf(field)] },
      ]),
    ),
  );
}

function needsOf(field: FormField): readonly string[] {
  const own = keysIn(field.showWhen);
  if (field.kind === 'computed') return [...own, ...operandsOf(field.formula).map(fieldKey)];
  if (field.kind !== 'repeat') return own;
  const inner = field.fields.flatMap(({ showWhen }) => keysIn(showWhen)).filter((key) => key !== field.key);
  return [...own, ...inner];
}

function keysIn(condition: Condition | null): readonly string[] {
  return comparisonsOf(condition).map(({ field }) => fieldKey(field));
}

function fieldKey(reference: string): string {
  return reference.split('.')[0] ?? reference;
}

function circleFrom(
  key: string,
  nodes: ReadonlyMap<string, Node>,
  settled: Set<string>,
  way: readonly string[],
): readonly string[] | null {
  if (way.includes(key)) return [...way.slice(way.indexOf(key)), key];
  if (settled.has(key)) return null;
  for (const need of nodes.get(key)?.needs ?? []) {
    const circle = circleFrom(need, nodes, settled, [...way, key]);
    if (circle !== null) return circle;
  }
  settled.add(key);
  return null;
}

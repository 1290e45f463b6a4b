import { describe, expect, it } from '@jest/globals';
import { definitionMustHold, type FormDefinition, fieldsOf, simpleFieldKinds } from '@maillage/forms-domain';
import {
  changedField,
  fieldKeys,
  keyFor,
  movedField,
  movedSection,
  newField,
  withField,
  withSection,
} from './definition-edits.js';

const empty: FormDefinition = { sections: [], ineligibility: [] };
const text = (key: string) => newField('text', key, key);
const laid = (...keys: string[]) => keys.reduce((form, key) => withField(form, 0, text(key)), withSection(empty, 'Un'));
const keysOf = ({ sections }: FormDefinition) => sections.map(({ fields }) => fields.map(({ key }) => key).join());

describe('a form that is laid out', () => {
  it('names its fields by their labels, each differently', () => {
    expect(keyFor('Nombre d’élèves, à 16 h', [])).toBe('nombre-d-eleves-a-16-h');
    expect(keyFor('Titre', ['titre', 'titre-2'])).toBe('titre-3');
    expect([keyFor('2027', []), keyFor('— !', [])]).toEqual(['champ', 'champ']);
    expect(keyFor('a'.repeat(200), []).length).toBeLessThanOrEqual(60);
  });

  it.each(simpleFieldKinds)('takes a new field of kind %s that holds as it is', (kind) => {
    const form = withField(withSection(empty, 'Un'), 0, newField(kind, 'Champ', 'champ'));

    expect(definitionMustHold(form)).toEqual([]);
  });

  it('moves a field past the edge of its section into the next', () => {
    const form = withSection(laid('a', 'b'), 'Deux');

    const once = movedField(form, { section: 0, field: 0, within: null }, 1);
    const twice = movedField(once, { section: 0, field: 1, within: null }, 1);

    expect([form, once, twice].map(keysOf)).toEqual([
      ['a,b', ''],
      ['b,a', ''],
      ['b', 'a'],
    ]);
    expect(keysOf(movedField(twice, { section: 1, field: 0, within: null }, -1))).toEqual(['b,a', '']);
    expect(movedField(form, { section: 0, field: 0, within: null }, -1)).toBe(form);
  });

  it('loses no field, whatever is moved', () => {
    const form = withSection(laid('a', 'b', 'c'), 'Deux');

    for (const by of [-1, 1] as const) {
      for (const place of [0, 1, 2]) {
        const next = movedSection(movedField(form, { section: 0, field: place, within: null }, by), 0, by);
        expect(
          fieldsOf(next)
            .map(({ key }) => key)
            .sort(),
        ).toEqual(['a', 'b', 'c']);
      }
    }
  });

  it('changes, moves and takes out the fields of a block', () => {
    const block = { ...newField('repeat', 'Partenaires', 'partenaires'), fields: [text('nom'), text('role')] } as never;
    const form = withField(withSection(empty, 'Un'), 0, block);
    const inner = { section: 0, field: 0, within: 0 };

    expect(fieldKeys(movedField(form, inner, 1))).toEqual(['partenaires', 'role', 'nom']);
    expect(fieldKeys(changedField(form, inner, null))).toEqual(['partenaires', 'role']);
    expect(changedField(form, inner, newField('budget', 'Budget', 'budget'))).toBe(form);
  });
});

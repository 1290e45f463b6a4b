import type { FormDefinition, FormFault, FormField } from '@maillage/forms-domain';
import { ActForm, Act, Card, Dialog, HiddenText, TextField } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import styles from './builder.module.css';
import { changedField, type FieldPlace, movedField, withSection } from './definition-edits.js';
import { FieldDialog } from './field-dialog.js';
import { type FieldActs, moverIdOf } from './field-row.js';
import { RulesCard } from './rules-card.js';
import { SectionCard } from './section-card.js';

interface ComposeFormProps {
  readonly definition: FormDefinition;
  readonly faults: readonly FormFault[];
  readonly lockedKeys: readonly string[];
  readonly onChange: (definition: FormDefinition) => void;
}

interface Asked {
  readonly act: 'edit' | 'remove';
  readonly place: FieldPlace;
  readonly field: FormField;
}

/** The sections with their fields, and who may not submit. What moves keeps the focus, and says where it is. */
export function ComposeForm({ definition, faults, lockedKeys, onChange }: ComposeFormProps) {
  const words = useFormsWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState('');
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (focused.current !== null) document.getElementById(focused.current)?.focus();
    focused.current = null;
  }, [definition]);
  const acts: FieldActs = {
    edit: (place, field) => setAsked({ act: 'edit', place, field }),
    remove: (place, field) => setAsked({ act: 'remove', place, field }),
    add: (place, field) => onChange(withInner(definition, place, field)),
    move: (place, field, by) => {
      focused.current = moverIdOf(field.key, by);
      const next = movedField(definition, place, by);
      onChange(next);
      setTold(words(next === definition ? 'field.stays' : 'field.moved', { label: field.label }));
    },
  };
  return (
    <>
      <HiddenText>
        <span role="status">{told}</span>
      </HiddenText>
      {definition.sections.map((section, place) => (
        <SectionCard key={section.key} {...{ definition, place, section, faults, lockedKeys, acts, onChange }} />
      ))}
      <AddSection onAdd={(title) => onChange(withSection(definition, title))} />
      <RulesCard {...{ definition, faults, onChange }} />
      {asked?.act === 'edit' && (
        <FieldDialog
          {...{ definition }}
          place={asked.place}
          field={asked.field}
          onApply={(field) => onChange(changedField(definition, asked.place, field))}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.act === 'remove' && (
        <Dialog opened onClose={() => setAsked(null)} title={words('dialog.remove', { label: asked.field.label })}>
          <p>{words('dialog.removeEffect')}</p>
          <Act
            variant="grave"
            label={words('act.remove')}
            onAct={() => {
              onChange(changedField(definition, asked.place, null));
              setAsked(null);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function AddSection({ onAdd }: { onAdd: (title: string) => void }) {
  const words = useFormsWords();
  const [title, setTitle] = useState('');
  const add = () => {
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle('');
  };
  return (
    <Card label={words('section.add')}>
      <ActForm onSubmit={add} label={words('section.add')}>
        <div className={styles.add}>
          <TextField label={words('section.new')} value={title} onChange={setTitle} />
          <Act type="submit" icon={<IconPlus />} label={words('section.add')} />
        </div>
      </ActForm>
    </Card>
  );
}

function withInner(definition: FormDefinition, place: FieldPlace, field: FormField): FormDefinition {
  const block = definition.sections[place.section]?.fields[place.field];
  if (block?.kind !== 'repeat' || field.kind === 'repeat' || field.kind === 'budget' || field.kind === 'computed') {
    return definition;
  }
  return changedField(definition, { ...place, within: null }, { ...block, fields: [...block.fields, field] });
}

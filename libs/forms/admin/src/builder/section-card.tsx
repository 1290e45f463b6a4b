import type { FormDefinition, FormFault, FormSection } from '@maillage/forms-domain';
import { Act, ActRow, Card, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import { AddField } from './add-field.js';
import styles from './builder.module.css';
import { changedSection, movedSection, withField } from './definition-edits.js';
import { FaultLines } from './fault-lines.js';
import { type FieldActs, FieldRow } from './field-row.js';
import { SectionDialog } from './section-dialog.js';

interface SectionCardProps {
  readonly definition: FormDefinition;
  readonly place: number;
  readonly section: FormSection;
  readonly faults: readonly FormFault[];
  readonly lockedKeys: readonly string[];
  readonly acts: FieldActs;
  readonly onChange: (definition: FormDefinition) => void;
}

/** A section: its own acts, then its fields in their order, then a field to be added. */
export function SectionCard({ definition, place, section, faults, lockedKeys, acts, onChange }: SectionCardProps) {
  const words = useFormsWords();
  const [isEdited, setEdited] = useState(false);
  const path = `sections.${place}`;
  const own = faults.filter((one) => one.path.startsWith(`${path}.`) && !one.path.startsWith(`${path}.fields.`));
  const holdsLocked = section.fields.some(({ key }) => lockedKeys.includes(key));
  const locked = holdsLocked ? { available: { can: false, reason: words('section.holdsLocked') } } : {};
  const title = words('section.numbered', { number: place + 1, title: section.title });
  return (
    <Card title={title} beside={section.showWhen === null ? undefined : words('field.isConditional')}>
      <Pile>
        <div id={path} tabIndex={-1}>
          {section.help !== '' && <p className={styles.dim}>{section.help}</p>}
          <FaultLines {...{ definition }} faults={own} />
        </div>
        <ActRow>
          <Act size="small" label={words('section.edit')} onAct={() => setEdited(true)} />
          <Act size="small" label={words('section.up')} onAct={() => onChange(movedSection(definition, place, -1))} />
          <Act size="small" label={words('section.down')} onAct={() => onChange(movedSection(definition, place, 1))} />
          <Act
            size="small"
            variant="link"
            label={words('section.remove')}
            onAct={() => onChange(changedSection(definition, place, null))}
            {...locked}
          />
        </ActRow>
        <ol className={styles.fields}>
          {section.fields.map((field, index) => (
            <FieldRow
              key={field.key}
              {...{ definition, field, faults, lockedKeys, acts }}
              place={{ section: place, field: index, within: null }}
            />
          ))}
        </ol>
        <AddField {...{ definition }} onAdd={(field) => onChange(withField(definition, place, field))} />
        {isEdited && (
          <SectionDialog
            {...{ definition, place, section }}
            onApply={(next) => onChange(changedSection(definition, place, next))}
            onClose={() => setEdited(false)}
          />
        )}
      </Pile>
    </Card>
  );
}

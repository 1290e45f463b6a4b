import {
  type Condition,
  type FormDefinition,
  type FormFault,
  type IneligibilityRule,
  fieldsOf,
} from '@maillage/forms-domain';
import { Act, ActRow, Card, FormDialog, Pile, TextAreaField, useRefusableForm } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import { ConditionEditor } from './condition-editor.js';
import { subjectsOf } from './condition-rows.js';
import { keyFor } from './definition-edits.js';
import { FaultLines } from './fault-lines.js';
import { useFigureNames } from './use-figure-names.js';
import styles from './builder.module.css';

interface RulesCardProps {
  readonly definition: FormDefinition;
  readonly faults: readonly FormFault[];
  readonly onChange: (definition: FormDefinition) => void;
}

/** Who may not submit, and the sentence that says why; also the self-test before the form. */
export function RulesCard({ definition, faults, onChange }: RulesCardProps) {
  const words = useFormsWords();
  const [edited, setEdited] = useState<number | null>(null);
  const rules = definition.ineligibility;
  const write = (ineligibility: readonly IneligibilityRule[]) => onChange({ ...definition, ineligibility });
  const rule = edited === null ? undefined : rules[edited];
  return (
    <Card title={words('rules.title')}>
      <Pile>
        <p className={styles.dim}>{words('rules.lead')}</p>
        <ol className={styles.fields}>
          {rules.map(({ key, sentence }, place) => (
            <li key={key} className={styles.field} id={`ineligibility.${place}`} tabIndex={-1}>
              <p className={styles.name}>{sentence}</p>
              <FaultLines
                {...{ definition }}
                faults={faults.filter(({ path }) => path.startsWith(`ineligibility.${place}.`))}
              />
              <ActRow>
                <Act size="small" label={words('act.edit')} onAct={() => setEdited(place)} />
                <Act
                  size="small"
                  variant="link"
                  label={words('act.remove')}
                  onAct={() => write(rules.filter((_, index) => index !== place))}
                />
              </ActRow>
            </li>
          ))}
        </ol>
        <ActRow>
          <Act size="small" icon={<IconPlus />} label={words('rules.add')} onAct={() => setEdited(rules.length)} />
        </ActRow>
        {edited !== null && (
          <RuleDialog
            definition={definition}
            rule={rule}
            onApply={(next) =>
              write(rule === undefined ? [...rules, next] : rules.map((one) => (one.key === rule.key ? next : one)))
            }
            onClose={() => setEdited(null)}
          />
        )}
      </Pile>
    </Card>
  );
}

interface RuleDialogProps {
  readonly definition: FormDefinition;
  readonly rule: IneligibilityRule | undefined;
  readonly onApply: (rule: IneligibilityRule) => void;
  readonly onClose: () => void;
}

function RuleDialog({ definition, rule, onApply, onClose }: RuleDialogProps) {
  const words = useFormsWords();
  const names = useFigureNames();
  const taken = definition.ineligibility.map(({ key }) => key);
  const form = useRefusableForm<{ sentence: string; when: Condition | null }>({
    initial: { sentence: rule?.sentence ?? '', when: rule?.when ?? null },
    check: ({ sentence, when }) => ({
      ...(sentence.trim() === ''
        ? { sentence: { problem: words('rules.sentenceMissing'), remedy: words('rules.sentenceRemedy') } }
        : {}),
      ...(when === null ? { when: { problem: words('rules.whenMissing'), remedy: words('rules.whenRemedy') } } : {}),
    }),
    send: ({ sentence, when }) => {
      if (when !== null) onApply({ key: rule?.key ?? keyFor(sentence, taken), sentence: sentence.trim(), when });
      return Promise.resolve(null);
    },
    onDone: onClose,
  });
  const when = form.field('when');
  return (
    <FormDialog {...{ form, onClose }} title={words('dialog.rule')} label={words('act.apply')}>
      <TextAreaField
        {...form.field('sentence')}
        label={words('rules.sentence')}
        hint={words('rules.sentenceHint')}
        first
      />
      <ConditionEditor
        id={when.id}
        legend={words('rules.when')}
        subjects={fieldsOf(definition).flatMap((field) => subjectsOf(field, names))}
        value={when.value}
        onChange={when.onChange}
      />
    </FormDialog>
  );
}

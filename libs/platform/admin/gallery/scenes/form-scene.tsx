import { useState } from 'react';
import {
  Act,
  ActForm,
  Banner,
  Card,
  DateField,
  DateTimeField,
  Dialog,
  ErrorSummary,
  FormActions,
  MoneyField,
  NumberField,
  Page,
  Pile,
  RadioGroupField,
  SaveState,
  SelectField,
  TextAreaField,
  TextField,
  Timeline,
  useActForm,
} from '../../src/index.js';
import { Framed } from './framed.js';

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 800);
  });

interface Needs {
  firm: number | null;
  maximum: number | null;
  price: number | null;
}

function ErrorForm() {
  const form = useActForm<Needs>({
    initial: { firm: 58, maximum: 50, price: null },
    check: ({ firm, maximum, price }) => ({
      ...(firm !== null && maximum !== null && maximum < firm
        ? {
            maximum: {
              problem: 'Le maximum est plus petit que la quantité ferme',
              remedy: `Vous avez écrit ${maximum}, moins que les ${firm} fermes. Écrivez ${firm} ou plus.`,
            },
          }
        : {}),
      ...(price === null
        ? {
            price: {
              problem: 'Le prix actuel manque',
              remedy: 'Sans ce prix, l’économie ne peut pas être montrée. Écrivez 0 si vous n’achetez rien.',
            },
          }
        : {}),
    }),
    send: pause,
  });
  return (
    <Pile>
      <ErrorSummary errors={form.summary} />
      <Card label="Besoins">
        <ActForm onSubmit={form.submit}>
          <NumberField label="Ferme" {...form.field('firm')} />
          <NumberField label="Maximum" {...form.field('maximum')} />
          <MoneyField label="Prix actuel" {...form.field('price')} />
          <FormActions>
            <Act
              label="Déclarer et rejoindre"
              busyLabel="Envoi en cours"
              variant="filled"
              type="submit"
              busy={form.busy}
            />
          </FormActions>
        </ActForm>
      </Card>
    </Pile>
  );
}

function OtherFields() {
  const [name, setName] = useState('');
  const [text, setText] = useState('Baromètre passé auprès de 214 jeunes en juin.');
  const [closing, setClosing] = useState<string | null>('2026-12-04T17:00:00.000Z');
  const [day, setDay] = useState<string | null>('2026-12-15');
  const [area, setArea] = useState<string | null>(null);
  const [seen, setSeen] = useState<'us' | 'region' | 'all'>('us');
  return (
    <Card title="Autres champs">
      <Pile>
        <TextField label="Intitulé" hint="Tel qu’il sera lu par les Missions" value={name} onChange={setName} />
        <TextAreaField label="Ce qui a été fait" value={text} onChange={setText} />
        <DateTimeField label="Clôture" value={closing} onChange={setClosing} zone="Europe/Paris" />
        <DateField label="Jour de la réunion" value={day} onChange={setDay} />
        <SelectField
          label="Département"
          options={[{ value: '37', label: 'Indre-et-Loire' }]}
          value={area}
          onChange={setArea}
        />
        <RadioGroupField
          label="Qui lira ce message"
          value={seen}
          onChange={setSeen}
          options={[
            { value: 'us', label: 'Votre Mission seule' },
            { value: 'region', label: 'et l’ARML' },
            { value: 'all', label: 'et l’UNML' },
          ]}
        />
      </Pile>
    </Card>
  );
}

export function FormScene() {
  const [opened, setOpened] = useState(false);
  return (
    <Framed current="take-part">
      <Page
        title="Quatre moments d’un formulaire"
        lead="Refus de saisie, coupure du réseau, acte grave, acte accompli."
      >
        <ErrorForm />
        <OtherFields />
        <Card title="La coupure">
          <Pile>
            <SaveState kind="saved" title="Enregistré à 10 h 42" />
            <SaveState kind="saving" title="Enregistrement…" />
            <SaveState
              kind="offline"
              title="Hors ligne : 3 réponses gardées sur cet appareil"
              detail="Elles partiront au retour du réseau. Ne fermez pas cet onglet."
            />
            <SaveState
              kind="unsaved"
              title="Non enregistré : l’audit a commencé à 10 h 40"
              detail="Vos réponses sont figées. Copiez votre texte."
            />
          </Pile>
        </Card>
        <Card title="L’acte accompli">
          <Pile>
            <Banner kind="ok" title="Votre Mission a rejoint l’achat groupé." announced>
              Il manque maintenant 2 Missions.
            </Banner>
            <Timeline
              items={[
                {
                  title: 'Rejoint, 58 fermes, 6 probables, 70 au plus',
                  detail: 'Maëlle Tournebise, pour la Mission Locale du Val d’Aubre',
                  when: '23 nov. 2026 à 10 h 47',
                  status: 'now',
                },
                { title: 'À suivre : clôture', when: '4 décembre à 18 h 00', status: 'next' },
              ]}
            />
            <FormActions>
              <Act label="Voir ce qui reste à faire" variant="filled" />
              <Act label="Modifier" />
              <Act label="Se retirer" variant="link" />
            </FormActions>
          </Pile>
        </Card>
        <Act label="Abandonner la campagne" variant="grave" onAct={() => setOpened(true)} />
        <Dialog
          opened={opened}
          onClose={() => setOpened(false)}
          title="Abandonner la campagne"
          grave={{ label: 'Abandonner la campagne', busyLabel: 'Abandon en cours', onAct: pause }}
        >
          <p>Les 9 Missions qui ont rejoint seront libérées et prévenues.</p>
        </Dialog>
      </Page>
    </Framed>
  );
}

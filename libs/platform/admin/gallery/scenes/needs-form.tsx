import { useState } from 'react';
import {
  Act,
  ActForm,
  AppLink,
  Card,
  CheckField,
  EffectPreview,
  FieldRow,
  Figure,
  Figures,
  FormActions,
  MoneyField,
  NumberField,
  PrivacyNote,
  SaveState,
} from '../../src/index.js';

export function NeedsForm() {
  const [firm, setFirm] = useState<number | null>(58);
  const [probable, setProbable] = useState<number | null>(6);
  const [maximum, setMaximum] = useState<number | null>(70);
  const [price, setPrice] = useState<number | null>(15_100);
  const [shared, setShared] = useState(false);
  return (
    <Card
      title="Déclarer nos besoins et rejoindre"
      beside={<SaveState kind="saved" title="Brouillon enregistré à 10 h 42" />}
    >
      <ActForm onSubmit={() => undefined}>
        <FieldRow legend="Licences, par an">
          <NumberField label="Ferme" hint="Engage la Mission" value={firm} onChange={setFirm} />
          <NumberField label="Probable" hint="S’ajoute peut-être" value={probable} onChange={setProbable} />
          <NumberField label="Maximum" hint="À ne pas dépasser" value={maximum} onChange={setMaximum} />
          <MoneyField
            label="Prix actuel"
            hint="Par licence et par an"
            value={price}
            onChange={setPrice}
            describedBy="privacy"
          />
        </FieldRow>
        <PrivacyNote id="privacy">
          Votre prix actuel reste à votre Mission. L’ARML n’en voit qu’un total, sauf si vous l’autorisez ci-dessous.{' '}
          <AppLink href="/who-sees-what">Qui voit quoi</AppLink>
        </PrivacyNote>
        <CheckField
          label="Autoriser l’ARML à voir nos quantités et notre prix, pour cette campagne"
          checked={shared}
          onChange={setShared}
        />
        <EffectPreview sentence="Avec vos 58 licences, le groupe en compte 456 : il en manquerait 44 pour le palier à 118 €.">
          <Figures>
            <Figure size="medium" value="406 €" label="d’économie nette par an au prix actuel du groupe (142 €)" />
            <Figure
              size="medium"
              value="1 798 €"
              label="si le palier à 118 € est atteint ; frais de coordination de 2 € déduits"
            />
          </Figures>
        </EffectPreview>
        <FormActions after="Vous pourrez modifier ou vous retirer jusqu’à la clôture. Après, votre quantité ferme vous engage.">
          <Act label="Déclarer et rejoindre" busyLabel="Envoi en cours" variant="filled" type="submit" fullOnPhone />
          <Act label="Déclarer sans rejoindre" fullOnPhone />
        </FormActions>
      </ActForm>
    </Card>
  );
}

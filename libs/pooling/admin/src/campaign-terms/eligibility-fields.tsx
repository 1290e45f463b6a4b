import { useQuery } from '@apollo/client/react';
import { CheckField, RadioGroupField } from '@maillage/platform-admin';
import { regionNamesQuery } from '../campaign/campaign.operations.js';
import type { EligibilityKind } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { OrganisationChooser } from './organisation-chooser.js';
import type { NamedOrganisation, TermsValues } from './terms-values.js';
import styles from './campaign-terms.module.css';

interface EligibilityFieldsProps {
  values: TermsValues;
  kind: { id: string; value: EligibilityKind; onChange: (kind: EligibilityKind) => void; error?: string };
  onRegions: (codes: readonly string[]) => void;
  onOrganisations: (organisations: readonly NamedOrganisation[]) => void;
  onRestricted: (restricted: boolean) => void;
}

/** Who may join, and whether the others may see the campaign at all. */
export function EligibilityFields({ values, kind, onRegions, onOrganisations, onRestricted }: EligibilityFieldsProps) {
  const words = usePoolingWords();
  const options = (['network', 'regions', 'organisations'] as const).map((value) => ({
    value,
    label: words(`terms.${value}`),
  }));
  return (
    <div className={styles.who}>
      <RadioGroupField {...kind} label={words('terms.who')} options={options} layout="column" />
      {values.eligibilityKind === 'regions' && <RegionChecks codes={values.regionCodes} onChange={onRegions} />}
      {values.eligibilityKind === 'organisations' && (
        <OrganisationChooser chosen={values.organisations} onChange={onOrganisations} />
      )}
      {values.eligibilityKind !== 'network' && (
        <CheckField label={words('terms.restricted')} checked={values.restricted} onChange={onRestricted} />
      )}
    </div>
  );
}

function RegionChecks({ codes, onChange }: { codes: readonly string[]; onChange: (codes: readonly string[]) => void }) {
  const words = usePoolingWords();
  const { data } = useQuery(regionNamesQuery);
  return (
    <fieldset>
      <legend className={styles.legend}>{words('terms.chooseRegions')}</legend>
      <div className={styles.regions}>
        {data?.regions.map(({ code, name }) => (
          <CheckField
            key={code}
            label={name}
            checked={codes.includes(code)}
            onChange={(checked) => onChange(checked ? [...codes, code] : codes.filter((one) => one !== code))}
          />
        ))}
      </div>
    </fieldset>
  );
}

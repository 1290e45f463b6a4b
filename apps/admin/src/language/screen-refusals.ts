import { callsRefusalsInEnglish, callsRefusalsInFrench } from '@maillage/calls-admin';
import { documentsRefusalsInEnglish, documentsRefusalsInFrench } from '@maillage/documents-admin';
import { formsRefusalsInEnglish, formsRefusalsInFrench } from '@maillage/forms-admin';
import { labellingRefusalsInEnglish, labellingRefusalsInFrench } from '@maillage/labelling-admin';
import { networkRefusalsInEnglish, networkRefusalsInFrench } from '@maillage/network-admin';
import { platformRefusalsInEnglish, platformRefusalsInFrench, type RefusalWording } from '@maillage/platform-admin';
import { poolingRefusalsInEnglish, poolingRefusalsInFrench, type RefusalCode } from '@maillage/pooling-admin';
import { workgroupsRefusalsInEnglish, workgroupsRefusalsInFrench } from '@maillage/workgroups-admin';

/** A sentence for every code of the schema: one that lacks in a language does not compile. */
export const screenRefusals: Readonly<Record<'fr' | 'en', Readonly<Record<RefusalCode, RefusalWording>>>> = {
  fr: {
    ...platformRefusalsInFrench,
    ...networkRefusalsInFrench,
    ...poolingRefusalsInFrench,
    ...documentsRefusalsInFrench,
    ...formsRefusalsInFrench,
    ...labellingRefusalsInFrench,
    ...callsRefusalsInFrench,
    ...workgroupsRefusalsInFrench,
  },
  en: {
    ...platformRefusalsInEnglish,
    ...networkRefusalsInEnglish,
    ...poolingRefusalsInEnglish,
    ...documentsRefusalsInEnglish,
    ...formsRefusalsInEnglish,
    ...labellingRefusalsInEnglish,
    ...callsRefusalsInEnglish,
    ...workgroupsRefusalsInEnglish,
  },
};

import { defineMessages } from '@maillage/platform-admin';
import { builderInEnglish } from './builder.en.js';
import { builderInFrench } from './builder.fr.js';
import { fieldsInEnglish } from './fields.en.js';
import { fieldsInFrench } from './fields.fr.js';

export const formsMessages = defineMessages({
  fr: { ...fieldsInFrench, ...builderInFrench },
  en: { ...fieldsInEnglish, ...builderInEnglish },
});

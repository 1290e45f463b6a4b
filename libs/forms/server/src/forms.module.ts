import { Module, type Type } from '@nestjs/common';
import { FormActs } from './application/form-acts.js';
import { LayForm } from './application/lay-form.use-case.js';
import { MoveFormVersion } from './application/move-form-version.use-case.js';
import { SaveFormDraft } from './application/save-form-draft.use-case.js';
import { DemoFormsSeed } from './demo/demo-forms.seed.js';
import { FormActsResolver } from './graphql/form-acts.resolver.js';
import { FormQueryResolver } from './graphql/form-query.resolver.js';
import { FormReader } from './persistence/form.reader.js';
import { FormRepository } from './persistence/form.repository.js';

export const formsResolvers: readonly Type[] = [FormQueryResolver, FormActsResolver];

@Module({
  providers: [
    FormActs,
    FormReader,
    FormRepository,
    LayForm,
    MoveFormVersion,
    SaveFormDraft,
    DemoFormsSeed,
    ...formsResolvers,
  ],
})
export class FormsModule {}

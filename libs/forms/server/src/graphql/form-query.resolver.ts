import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { formVersionView, listedFormView } from '../application/form-version.view.js';
import { FormReader } from '../persistence/form.reader.js';
import { formsPolicies } from '../policy/forms.policies.js';
import { FormsArgs } from './form.inputs.js';
import { FormPageType, FormType, FormVersionType } from './form.types.js';

@Resolver(() => FormType)
export class FormQueryResolver {
  constructor(private readonly reader: FormReader) {}

  @Query(() => FormPageType)
  @Guarded(formsPolicies.readForms)
  async forms(@Acting() { actor, reads }: ActingViewer, @Args() args: FormsArgs): Promise<FormPageType> {
    const { organisationId } = actor;
    const page = await this.reader.page(reads, args, { organisationId, isOurs: args.ours });
    return { ...page, rows: page.rows.map((row) => listedFormView(row, actor)) };
  }

  @Query(() => FormVersionType)
  @Guarded(formsPolicies.readForms)
  async formVersion(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FormVersionType> {
    return formVersionView(await this.reader.version(reads, id), actor);
  }
}

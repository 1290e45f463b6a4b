import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Guarded } from '../policy/policy.js';
import { Acting, type ActingViewer } from '../policy/viewer.js';
import { ImportKinds } from './import-kinds.js';
import { importPolicies } from './import.policies.js';
import { ImportReader, type SeenImport } from './import.reader.js';
import {
  ImportActInput,
  ImportKindType,
  ImportPageType,
  ImportRowPageType,
  ImportRowsArgs,
  ImportType,
  PreviewImportInput,
} from './import.types.js';
import { importKindView, importView, mappingOf } from './import.view.js';
import { MoveImport } from './move-import.use-case.js';
import { PreviewImport } from './preview-import.use-case.js';
import { UndoImport } from './undo-import.use-case.js';

@Resolver(() => ImportType)
export class ImportResolver {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly reader: ImportReader,
    private readonly previews: PreviewImport,
    private readonly moves: MoveImport,
    private readonly undoings: UndoImport,
  ) {}

  @Query(() => [ImportKindType])
  @Guarded(importPolicies.read)
  importKinds(@Acting() { actor }: ActingViewer): ImportKindType[] {
    return this.kinds.openTo(actor).map(importKindView);
  }

  @Query(() => ImportPageType)
  @Guarded(importPolicies.read)
  async imports(
    @Acting() viewer: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ImportPageType> {
    const page = await this.reader.page(viewer.reads, this.kindNames(viewer), { first, after });
    return { ...page, rows: this.views(viewer, page.rows) };
  }

  @Query(() => ImportType, { name: 'import' })
  @Guarded(importPolicies.read)
  one(@Acting() viewer: ActingViewer, @Args('id', { type: () => ID }) id: string): Promise<ImportType> {
    return this.seen(viewer, id);
  }

  @Query(() => ImportRowPageType)
  @Guarded(importPolicies.read)
  async importRows(
    @Acting() viewer: ActingViewer,
    @Args() { importId, first, after, outcome, reason }: ImportRowsArgs,
  ): Promise<ImportRowPageType> {
    const { id } = await this.runSeen(viewer, importId);
    const page = await this.reader.rows(viewer.reads, id, { first, after }, { outcome, reason });
    return { ...page, reasons: await this.reader.reasons(viewer.reads, id) };
  }

  @Mutation(() => ImportType)
  @Guarded(importPolicies.preview)
  async previewImport(@Acting() viewer: ActingViewer, @Args('input') input: PreviewImportInput): Promise<ImportType> {
    const { id } = await this.previews.execute(viewer.actor, { ...input, mapping: mappingOf(input.mapping) });
    return this.seen(viewer, id);
  }

  @Mutation(() => ImportType)
  @Guarded(importPolicies.apply)
  async applyImport(@Acting() viewer: ActingViewer, @Args('input') input: ImportActInput): Promise<ImportType> {
    const { id } = await this.moves.execute(viewer.actor, 'apply', input);
    return this.seen(viewer, id);
  }

  @Mutation(() => ImportType)
  @Guarded(importPolicies.discard)
  async discardImport(@Acting() viewer: ActingViewer, @Args('input') input: ImportActInput): Promise<ImportType> {
    const { id } = await this.moves.execute(viewer.actor, 'discard', input);
    return this.seen(viewer, id);
  }

  @Mutation(() => ImportType)
  @Guarded(importPolicies.undo)
  async undoImport(@Acting() viewer: ActingViewer, @Args('input') input: ImportActInput): Promise<ImportType> {
    const { id } = await this.undoings.execute(viewer.actor, input);
    return this.seen(viewer, id);
  }

  private async seen(viewer: ActingViewer, id: string): Promise<ImportType> {
    const [view] = this.views(viewer, [await this.runSeen(viewer, id)]);
    if (view === undefined) throw new DomainError('NOT_FOUND');
    return view;
  }

  private async runSeen(viewer: ActingViewer, id: string): Promise<SeenImport> {
    const run = await this.reader.one(viewer.reads, this.kindNames(viewer), id);
    if (run === undefined) throw new DomainError('NOT_FOUND');
    return run;
  }

  private views({ actor }: ActingViewer, runs: readonly SeenImport[]): ImportType[] {
    return runs.map((run) => importView(run, this.kinds.demand(run.kind, actor)));
  }

  private kindNames({ actor }: ActingViewer): string[] {
    return this.kinds.openTo(actor).map(({ name }) => name);
  }
}

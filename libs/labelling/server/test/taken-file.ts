import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  AskExport,
  ExportableLists,
  type ExportableList,
  ExportRunRepository,
  readScope,
  type TenantDatabase,
} from '@maillage/platform-server';

interface TakenList {
  readonly list: ExportableList;
  readonly filter: object;
  readonly format?: 'csv' | 'xlsx';
}

/** A list taken away as a file with all of its columns, each titled by its name, as one actor takes it. */
export async function takenFile(
  tenants: TenantDatabase,
  actor: ActingActor,
  { list, filter, format = 'csv' }: TakenList,
): Promise<Buffer> {
  const lists = new ExportableLists({ getProviders: () => [{ instance: list }] } as never);
  lists.onModuleInit();
  const written = new ExportRunRepository();
  const columns = list.columns.map((name) => ({ name, title: name, words: {} }));
  const asked = { idempotencyKey: newId(), list: list.name, format, columns, filter: { filter }, fileName: 'Label' };
  const { id } = await new AskExport(tenants, lists, written).execute(actor, asked);
  const bytes = await tenants.read(readScope(actor), (reads) => written.content(reads, id));
  if (bytes === undefined || bytes === null) throw new Error('The export is not written');
  return bytes;
}

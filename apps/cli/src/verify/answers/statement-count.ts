import pg from 'pg';

/** Who asks and in whose name: statements of every request, which are counted apart. */
const ofTheDoor =
  /^(platform\.scope\.|network\.actor$|network\.session\.(person|seen)$|network\.apiToken\.(person|used)$|network\.standing$|network\.account\.asTask$|set transaction|begin|commit|rollback|start transaction|select set_config)/i;

/** Counts the statements that this process puts to PostgreSQL, the door's and the transactions' apart. */
export class StatementCount {
  private readonly asked: string[] = [];
  private readonly original = pg.Client.prototype.query;

  constructor() {
    const { asked, original } = this;
    pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]): unknown {
      asked.push(nameOf(given[0]));
      return Reflect.apply(original, this, given);
    } as typeof original;
  }

  /** Those since the last time, by name. */
  taken(): string[] {
    return this.asked.splice(0).filter((name) => !ofTheDoor.test(name));
  }

  release(): void {
    pg.Client.prototype.query = this.original;
  }
}

function nameOf(statement: unknown): string {
  if (typeof statement === 'string') return statement.trim().slice(0, 60);
  if (typeof statement !== 'object' || statement === null) return '';
  const { name, text } = statement as { name?: string; text?: string };
  return name ?? text?.trim().slice(0, 60) ?? '';
}

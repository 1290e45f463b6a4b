/** SQL, names of tables, of constraints and of packages, paths and stacks. */
const inside =
  /\b(select|insert into|update|delete from)\s.*\b(from|where|set|values)\b|\b(pooling|network|platform)\.\w|_must_|_(pkey|fkey|check|key)\b|\/(home|work|tmp|app|usr|var)\/|node_modules|\.[jt]s:\d+|\n\s+at |typeorm|QueryFailed|postgres|pg_|syntax at|violates|relation "|column "|SQLSTATE|ECONN/i;

/** What an answer shows of the inside, if anything. */
export function insideShown(text: string): string | undefined {
  return inside.exec(text)?.[0];
}

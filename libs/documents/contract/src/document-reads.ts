/** Statements in the transaction of whoever asks, behind that reader's own row-level security. */
export interface DocumentReads {
  rows<Row>(statement: { readonly name: string; readonly text: string }, values: readonly unknown[]): Promise<Row[]>;
}

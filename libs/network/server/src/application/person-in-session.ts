/** The person signed in, with the hashes of what this very browser holds. */
export interface PersonInSession {
  readonly personId: string;
  readonly sessionHash: string;
  readonly deviceHash: string | null;
}

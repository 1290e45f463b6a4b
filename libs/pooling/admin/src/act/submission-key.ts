/**
 * Gives each payload its idempotency key: the same one while the payload is sent again, a new one when it changes.
 * A retry after a lost answer is then the same act, and a corrected form is another.
 */
export class SubmissionKey {
  private payload: string | undefined;
  private key = '';

  constructor(private readonly newKey: () => string = () => crypto.randomUUID()) {}

  keyOf(payload: unknown): string {
    const text = JSON.stringify(payload);
    if (text !== this.payload) {
      this.payload = text;
      this.key = this.newKey();
    }
    return this.key;
  }

  /** Ends the submission: the same payload sent later is another act. */
  renew(): void {
    this.payload = undefined;
  }
}

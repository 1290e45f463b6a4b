import { RecurringJob, type Recurring } from '../jobs/recurring-job.js';
import { ImportWork } from './import-work.js';

/** PostgreSQL says what is to be planned or written; so that nothing is lost with a queue or with a process. */
@RecurringJob({ name: 'carryOnImports', everySeconds: 2 })
export class CarryOnImports implements Recurring {
  constructor(private readonly work: ImportWork) {}

  async run(): Promise<void> {
    let isMore = true;
    while (isMore) isMore = await this.work.carryOn();
  }
}

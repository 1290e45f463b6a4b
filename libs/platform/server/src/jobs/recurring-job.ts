import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';

/** Work that the clock asks for. */
export interface Recurring {
  /** May be run twice, by two processes at once, or late: it asks the database what there is to do. */
  run(): Promise<void>;
}

export interface Recurrence {
  /** Unique in the product. */
  readonly name: string;
  readonly everySeconds: number;
}

export const recurrenceKey = 'maillage:recurrence';

/** Makes a provider run again and again. */
export const RecurringJob =
  (recurrence: Recurrence) =>
  (job: new (...dependencies: never[]) => Recurring): void => {
    applyDecorators(Injectable(), SetMetadata(recurrenceKey, recurrence))(job);
  };

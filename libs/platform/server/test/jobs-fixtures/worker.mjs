// A worker process to be killed, with no more of the product than it needs: it starts often. It runs from `dist`.
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseModule } from '../../dist/database/database.module.js';
import { EventsAndJobsModule } from '../../dist/jobs/events-and-jobs.module.js';
import { declareEvents } from '../../dist/outbox/declared-events.js';
import { EventHandler, HandlesEvent } from '../../dist/outbox/event-handler.js';

const { databaseUrl, store, workMs } = JSON.parse(process.argv[2]);

/** Says when it begins and when it is about to end, so that a kill in between can be told from one that hit nothing. */
class LeaveEffect extends EventHandler {
  async handle(event, transaction) {
    process.stdout.write(`+${event.id}\n`);
    await transaction.rows({ name: 'test.effect', text: 'insert into effect (event_id) values ($1)' }, [event.id]);
    await sleep(workMs);
    process.stdout.write(`-${event.id}\n`);
  }
}
HandlesEvent('campaignOpened')(LeaveEffect);

class WorkerModule {}
Module({
  imports: [
    DatabaseModule.with({ url: databaseUrl, connections: 8, entities: [] }),
    EventsAndJobsModule.forRoot({ processors: true, store }),
  ],
  providers: [declareEvents(['campaignOpened']), LeaveEffect],
})(WorkerModule);

await NestFactory.createApplicationContext(WorkerModule, { logger: ['error', 'warn'] });
process.stdout.write('ready\n');

import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TenantDatabase } from '../database/tenant-database.js';
import { ForgetRequests } from '../idempotency/forget-requests.job.js';
import { MailTransport } from '../mail/mail-transport.js';
import { Postman } from '../mail/postman.js';
import { KeptMails } from '../mail/kept-mails.js';
import { type SmtpOptions, SmtpTransport } from '../mail/smtp-transport.js';
import { EventConsumer } from '../outbox/event-consumer.js';
import { EventRegistry } from '../outbox/event-registry.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { OutboxWakeups } from '../outbox/outbox-wakeups.js';
import { BullJobQueue } from './bull-job-queue.js';
import { JobQueue } from './job-queue.js';
import type { JobStore } from './job-store.js';
import { ProcessorTimes, Processors, usualTimes } from './processors.js';
import { RecurringJobs } from './recurring-jobs.js';

export type EventsAndJobsOptions = { readonly processors: false } | WithProcessors;

interface WithProcessors {
  /** Whether this process relays events and performs jobs. One that does not needs no queue. */
  readonly processors: true;
  readonly store: JobStore;
  /** Without it, mails are kept for the outbox page and never sent. */
  readonly smtp?: SmtpOptions;
  readonly times?: ProcessorTimes;
}

/** In every process the events are compared with their handlers; in those with processors they are delivered. */
@Module({})
export class EventsAndJobsModule {
  static forRoot(options: EventsAndJobsOptions): DynamicModule {
    return {
      module: EventsAndJobsModule,
      imports: [DiscoveryModule],
      providers: [EventRegistry, ...(options.processors ? processing(options) : [])],
    };
  }
}

function processing({ store, smtp, times = usualTimes }: WithProcessors): Provider[] {
  return [
    TenantDatabase,
    EventConsumer,
    ForgetRequests,
    OutboxRelay,
    OutboxWakeups,
    RecurringJobs,
    Processors,
    { provide: ProcessorTimes, useValue: times },
    { provide: JobQueue, useFactory: (): JobQueue => new BullJobQueue(store) },
    ...(smtp === undefined
      ? [KeptMails]
      : [Postman, { provide: MailTransport, useFactory: (): MailTransport => new SmtpTransport(smtp) }]),
  ];
}

import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { stopOnSignals } from '@maillage/api/contexts';
import { documentSettingsOf, EnvironmentError, OutboxRelay, serverEnvironment } from '@maillage/platform-server';
import { WorkerHealth } from './worker-health.js';
import { WorkerModule } from './worker.module.js';

/** Server mode: delivers events, performs jobs, sends mails. Any number of them may run. */
try {
  const { databaseUrl, publicUrl, jobStore: store, smtp, healthPort, ...environment } = serverEnvironment(process.env);
  const documents = documentSettingsOf(environment.documents, join(environment.dataDir ?? '', 'documents'));
  const jobs = { processors: true as const, store, ...(smtp === undefined ? {} : { smtp }) };
  const worker = await NestFactory.createApplicationContext(
    WorkerModule.with({ databaseUrl, connections: 10, publicUrl, jobs, documents }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  const health = new WorkerHealth(worker.get(OutboxRelay, { strict: false }));
  stopOnSignals(async () => {
    await health.stop();
    await worker.close();
  });
  if (healthPort !== undefined) await health.listen(healthPort);
  process.stdout.write('Maillage worker ready\n');
} catch (error) {
  const lines =
    error instanceof EnvironmentError ? error.lines : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

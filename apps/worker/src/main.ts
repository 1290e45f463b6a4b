import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { EnvironmentError, serverEnvironment } from '@maillage/platform-server';
import { WorkerModule } from './worker.module.js';

/** Server mode: delivers events, performs jobs, sends mails. Any number of them may run. */
try {
  const { databaseUrl, publicUrl, jobStore: store, smtp } = serverEnvironment(process.env);
  const jobs = { processors: true as const, store, ...(smtp === undefined ? {} : { smtp }) };
  const worker = await NestFactory.createApplicationContext(
    WorkerModule.with({ databaseUrl, connections: 10, publicUrl, jobs }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  process.stdout.write('Maillage worker ready\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.close());
} catch (error) {
  const lines =
    error instanceof EnvironmentError ? error.lines : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

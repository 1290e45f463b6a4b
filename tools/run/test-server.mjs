// The tests that need Redis: they get one of their own, on a free port, which keeps nothing and dies with them.
import { runTests } from './jest.mjs';
import { startRedis } from './redis.mjs';
import { check, commands, conclude, sum } from './step.mjs';

const redis = await startRedis();
try {
  const built = await check(['Build', [commands.nx, 'run-many', '-t', 'build', '--output-style=static']]);
  const tested = await runTests(['redis', 'server'], { REDIS_URL: redis.url });
  conclude(sum([built, tested]));
} finally {
  await redis.stop();
}

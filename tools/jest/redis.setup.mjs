export default function requireRedis() {
  if (process.env.REDIS_URL === undefined)
    throw new Error('These tests need Redis: run them with npm run test:server.');
}

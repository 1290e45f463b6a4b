import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventHandler, HandlesEvent, declareEvents } from '../src/index.js';
import { type JobsWorld, aJobsWorld } from './jobs-world.js';

@HandlesEvent('campaignOpened')
class WelcomeCampaign extends EventHandler<unknown> {
  override handle(): Promise<void> {
    return Promise.resolve();
  }
}

@HandlesEvent('campaignOpened')
class AnnounceCampaign extends WelcomeCampaign {}

describe('the boot', () => {
  let world: JobsWorld;

  beforeAll(async () => {
    world = await aJobsWorld();
  });

  afterAll(() => world.leave());

  it('succeeds when each event has one handler', async () => {
    const started = world.process([declareEvents(['campaignOpened']), WelcomeCampaign], { processors: false });

    await expect(started).resolves.toBeDefined();
  });

  it('fails when an event has no handler', async () => {
    const started = world.process([declareEvents(['campaignOpened', 'campaignAbandoned']), WelcomeCampaign]);

    await expect(started).rejects.toThrow('The event campaignAbandoned has no handler.');
  });

  it('fails when an event has two handlers', async () => {
    const started = world.process([declareEvents(['campaignOpened']), WelcomeCampaign, AnnounceCampaign]);

    await expect(started).rejects.toThrow(
      'The event campaignOpened has two handlers: WelcomeCampaign and AnnounceCampaign.',
    );
  });

  it('fails when a handler waits for an event that no module declares', async () => {
    const started = world.process([declareEvents([]), WelcomeCampaign], { processors: false });

    await expect(started).rejects.toThrow('WelcomeCampaign handles campaignOpened, which no module declares.');
  });
});

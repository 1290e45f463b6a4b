import { createHash } from 'node:crypto';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { Guarded } from '@maillage/platform-server';
import type { Request, Response } from 'express';
import { CalendarFeed } from '../application/calendar/calendar-feed.js';
import { workshopPolicies } from '../policy/workshop.policies.js';
import { FeedRate } from './feed-rate.js';

/** Calendars that people subscribe to. What opens nothing, for whatever reason, is answered alike. */
@Controller('calendars')
export class CalendarFeedController {
  constructor(
    private readonly feed: CalendarFeed,
    private readonly rate: FeedRate,
  ) {}

  @Get(':file')
  @Guarded(workshopPolicies.feed)
  async read(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.set({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
    const waits = this.rate.secondsToWait(request.ip ?? '');
    if (waits > 0) {
      response
        .set({ 'Retry-After': String(waits), 'Cache-Control': 'no-store' })
        .status(429)
        .end();
      return;
    }
    const content = file.endsWith('.ics') ? await this.feed.read(file.slice(0, -'.ics'.length)) : null;
    if (content === null) {
      response.set('Cache-Control', 'no-store');
      throw new NotFoundException();
    }
    const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    // Kept by the reader alone, and asked again each time: an address that is taken away opens nothing the next time.
    response.set({ 'Cache-Control': 'private, no-cache', ETag: tag });
    if (request.get('if-none-match') === tag) {
      response.status(304).end();
      return;
    }
    response
      .set('Content-Disposition', 'inline; filename="maillage.ics"')
      .type('text/calendar; charset=utf-8')
      .send(content);
  }
}

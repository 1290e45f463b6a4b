import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Guarded, reading } from '@maillage/platform-server';
import { DataSource } from 'typeorm';

/** What a supervisor or a proxy asks: is the process alive, and can it serve. */
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @Guarded(reading('anyone'))
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Guarded(reading('anyone'))
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.dataSource.query('select 1');
      return { status: 'ready' };
    } catch (cause) {
      throw new ServiceUnavailableException('The database does not answer', { cause });
    }
  }
}

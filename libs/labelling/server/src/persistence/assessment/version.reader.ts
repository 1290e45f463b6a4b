import { Injectable } from '@nestjs/common';
import type { FrameworkContent } from '@maillage/labelling-domain';
import type { ReadTransaction } from '@maillage/platform-server';

export interface PublishedVersion {
  readonly id: string;
  readonly number: number;
  readonly content: FrameworkContent;
}

const version = {
  name: 'labelling.version.ofFramework',
  text: `select id, number, content from labelling.framework_version
    where id = $1 and framework_id = $2 and state <> 'draft'`,
};

/** A published version of the framework of a cycle. */
@Injectable()
export class VersionReader {
  async one(reads: ReadTransaction, id: string, frameworkId: string): Promise<PublishedVersion | undefined> {
    const [row] = await reads.rows<PublishedVersion>(version, [id, frameworkId]);
    return row;
  }
}

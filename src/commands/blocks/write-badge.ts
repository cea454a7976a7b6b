import path from 'node:path';
import { precisionBadge } from '../../report/nightly/track-record-text.ts';
import { makeOwnFolder, writeFileAtomic } from '../../trees/own-files.ts';
import type { TrackRecord } from '../../trust/blocks.ts';

/** Writes `.pawl/badge.json` below a root: how many blocks were right, in the form that shields.io reads. */
export function writeBadge(root: string, record: TrackRecord): void {
  const folder = makeOwnFolder(path.join(root, '.pawl'));
  writeFileAtomic(path.join(folder, 'badge.json'), `${JSON.stringify(precisionBadge(record))}\n`);
}

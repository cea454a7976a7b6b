import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** The files of a zip, by name. */
export function filesIn(archive: Buffer): Promise<Readonly<Record<string, string>>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(archive, { lazyEntries: true }, (failed, zip) => {
      if (!zip) return reject(failed);
      const files: Record<string, string> = {};
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (error, stream) => {
          if (!stream) return reject(error);
          files[entry.fileName] = (await buffer(stream)).toString('utf8');
          zip.readEntry();
        });
      });
      zip.once('end', () => resolve(files));
      zip.once('error', reject);
      zip.readEntry();
    });
  });
}

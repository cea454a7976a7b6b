import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Where a workflow's upload of `.pawl/samples.jsonl`, or of the folder around it, puts the file. */
const PLACES: readonly string[] = ['samples.jsonl', '.pawl/samples.jsonl'];
/** More entries than a gate leaves: journals and reports beside the samples. */
const MOST_ENTRIES = 1000;

/**
 * The content of the samples' file in a zip, in memory: no name in the archive becomes a path, and a link is but a
 * short file. Throws for what is not a zip, has no such file or two, or unpacks to more than `limit` bytes or than it says.
 */
export async function zippedFile(archive: Buffer, limit: number): Promise<Buffer> {
  const zip = await opened(archive);
  try {
    const entry = await wantedEntry(zip);
    if (entry.uncompressedSize > limit) throw new Error(`its samples unpack to more than ${limit} bytes`);
    return await unpacked(zip, entry);
  } finally {
    zip.close();
  }
}

function opened(archive: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(error);
    });
  });
}

function wantedEntry(zip: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    if (zip.entryCount > MOST_ENTRIES) return reject(new Error(`it has ${zip.entryCount} files`));
    let found: Entry | null = null;
    zip.on('entry', (entry) => {
      if (PLACES.includes(entry.fileName)) {
        if (found) return reject(new Error('it has two files of samples'));
        found = entry;
      }
      zip.readEntry();
    });
    zip.once('end', () => (found ? resolve(found) : reject(new Error('it has no samples.jsonl'))));
    zip.once('error', reject);
    zip.readEntry();
  });
}

/** The reader ends the stream with an error when more comes out than the entry says. */
function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => resolve(Buffer.concat(chunks)));
      stream.once('error', reject);
    });
  });
}

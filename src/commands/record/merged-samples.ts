import { PawlError } from '../../errors.ts';
import type { MergedArtifact } from '../../github/merged/merged-samples.ts';
import type { MergedInput, MergedSamples } from '../../plan/stored/merged-samples.ts';
import { parseRecords } from '../../samples/read-records.ts';

/** A record file that another run left, with what is known of where it is from beside what it says itself. */
export interface MergedFile extends Omit<MergedSamples, 'samples'> {
  /** What people are told that it is. */
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The samples in files of record that other runs left. Whoever wrote them ran code of a pull request, so they are read
 * as a stranger's: lines that are not samples and files without any are skipped and reported.
 */
export async function readMergedSamples(files: readonly MergedFile[]): Promise<MergedInput> {
  const merged: MergedSamples[] = [];
  const notes: string[] = [];
  for (const { name, origin, commits, content } of files) {
    try {
      const { samples, problems } = await parseRecords([content], name);
      merged.push({ origin, commits, samples });
      const [first] = problems;
      if (first !== undefined)
        notes.push(
          `Left out of ${name}: line ${first.place.line ?? '?'} ${first.message}${more(problems.length)}.`,
        );
    } catch (error) {
      if (!(error instanceof PawlError)) throw error;
      notes.push(`Left out ${name}: ${error.help.what}`);
    }
  }
  return { merged, notes };
}

/** What the gates of merged pull requests left, as files of record. */
export function mergedFiles(left: readonly MergedArtifact[]): readonly MergedFile[] {
  return left.map(({ pull, run, commits, content }) => ({
    name: `the samples of #${pull} (run ${run})`,
    origin: { kind: 'pull-request', number: pull, run },
    commits,
    content,
  }));
}

function more(problems: number): string {
  return problems > 1 ? `, and ${problems - 1} more` : '';
}

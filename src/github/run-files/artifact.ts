import path from 'node:path';

/** Files of one folder that become an artifact of the run. */
export interface ArtifactRequest {
  /** Tried one after the other: a name may be taken, by a job of a matrix or by a step of the workflow. */
  readonly names: readonly string[];
  readonly files: readonly string[];
  /** Folder that the names in the archive are relative to. */
  readonly root: string;
  /** Page of the workflow run, without its attempt. */
  readonly runPage: string;
}

/** An artifact that GitHub keeps. */
export interface UploadedArtifact {
  readonly name: string;
  /** Where people download it. */
  readonly url: string;
}

const TAKEN = /already exists|\b409\b/;

/**
 * Uploads files as an artifact of this run. Throws the client's error. It reads the runner's variables itself, and retries for half a
 * minute: put a deadline on it. Its client is a chunk of its own, which nothing else loads.
 */
export async function uploadArtifact({
  names,
  files,
  root,
  runPage,
}: ArtifactRequest): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  for (const [at, name] of names.entries()) {
    try {
      const { id } = await client.uploadArtifact(name, [...files], path.resolve(root));
      if (id === undefined) throw new Error('GitHub gave it no number');
      return { name, url: `${runPage}/artifacts/${id}` };
    } catch (error) {
      const isTaken = error instanceof Error && TAKEN.test(error.message);
      if (!isTaken || at === names.length - 1) throw error;
    }
  }
  throw new Error('it was given no name');
}

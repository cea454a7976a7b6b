import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { ZipFile } from 'yazl';
import {
  type ActionsModel,
  type ModelArtifact,
  type ModelPull,
  type ModelRun,
  REPOSITORY,
} from './actions-model.ts';

/** Commits of a pull request that was merged. */
export interface MergedCommits {
  readonly head: string;
  readonly base: string;
  /** What it left on main, the last of it. */
  readonly merge: string;
}

/** What a test wants to be different in the pull request 7, its run 42 and what that left. */
export interface Different {
  readonly pull?: Partial<ModelPull>;
  readonly run?: Partial<ModelRun>;
  readonly artifact?: Partial<ModelArtifact>;
}

/** Where artifacts lie, elsewhere than the API: who asked, with which credentials, and how often. */
export interface BlobServer {
  readonly url: string;
  readonly credentials: readonly (string | undefined)[];
}

/** A server of these bytes at any address; closed when the test ends. `faults` answers come first. */
export async function blobServer(content: Buffer, faults: readonly number[] = []): Promise<BlobServer> {
  const credentials: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    credentials.push(request.headers.authorization);
    const status = faults[credentials.length - 1] ?? 200;
    response.writeHead(status, { 'content-type': status === 200 ? 'application/zip' : 'application/json' });
    response.end(status === 200 ? content : '{}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/blob`, credentials };
}

/** Pull request 7, merged. */
export function mergedPull({ head, base, merge }: MergedCommits): ModelPull {
  const commits = [merge];
  return { number: 7, head, base, merge, merged: true, commits, into: 'main', headRepository: REPOSITORY };
}

/** Merges pull request 7 on GitHub, whose gate ran as run 42 and left an artifact at `url`. */
export function leaveArtifact(
  { pulls, runs, artifacts }: ActionsModel,
  { head, base, merge }: MergedCommits,
  url: string,
  { pull, run, artifact }: Different = {},
): void {
  pulls.push({ ...mergedPull({ head, base, merge }), ...pull });
  runs.push({
    id: 42,
    event: 'pull_request',
    head,
    headRepository: REPOSITORY,
    workflow: 1,
    status: 'completed',
    conclusion: 'success',
    ...run,
  });
  artifacts.push({
    id: 9,
    run: 42,
    name: 'pawl-samples',
    bytes: 1000,
    expired: false,
    repository: REPOSITORY,
    headRepository: REPOSITORY,
    head,
    url,
    ...artifact,
  });
}

/** A zip with these files, as the runner's upload makes it. `mode` is each file's, as an attribute of Unix. */
export function zipped(files: Readonly<Record<string, string | Buffer>>, mode = 0o100644): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { mode });
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
    zip.outputStream.on('error', reject);
  });
}

/** The zip with other words in place of some of the same length, in its directory and before each file. */
export function forged(zip: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('a forged name has the length of the real one');
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

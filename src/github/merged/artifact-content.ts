import type { Octokit } from '../octokit.ts';
import type { RepositoryPlace } from './merged-pulls.ts';
import { zippedFile } from './zipped-file.ts';

/** Most bytes of an artifact that are fetched, and of the file in it that are unpacked. */
export const ARTIFACT_BYTES = 32_000_000;
const CONTENT_BYTES = 64_000_000;

/** The file of samples in an artifact, as bytes of whoever made it. Throws where the artifact is another one or too large. */
export async function artifactContent(octokit: Octokit, place: RepositoryPlace, id: number): Promise<Buffer> {
  const answer = await octokit.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    // The body as a stream: by default it is taken whole, whatever its size.
    { ...place, artifact_id: id, archive_format: 'zip', request: { parseSuccessResponseBody: false } },
  );
  return zippedFile(await bounded(answer.data as AsyncIterable<Uint8Array>), CONTENT_BYTES);
}

async function bounded(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > ARTIFACT_BYTES) throw new Error(`it has more than ${ARTIFACT_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

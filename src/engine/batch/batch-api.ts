import { APIConnectionError, APIError, OpenAI, toFile } from 'openai';
import { createRedactor } from '../redaction/redactor.ts';
import { type BatchApi, BatchRefused, type BatchRequest } from './batches.ts';

/** Name of our token in the metadata of a batch. */
const TOKEN = 'pawl';
/** Batches that are looked at for a token, newest first. */
const LOOKED_AT = 100;
/** Longest that is shown of an endpoint's own words, in characters. */
const LONGEST = 300;
/** An id as the API gives them: it goes into addresses, notes and lines for people. */
const ID = /^[\w-]{1,200}$/;
const TIMEOUT_MS = 120_000;

/** The Batch API at the address that a request was for, with its key. */
export function openBatchApi({
  base,
  key,
  organization,
  project,
}: Pick<BatchRequest, 'base' | 'key' | 'organization' | 'project'>): BatchApi {
  const client = new OpenAI({
    apiKey: key.value,
    baseURL: base,
    organization,
    project,
    maxRetries: 2,
    timeout: TIMEOUT_MS,
    // A key goes where its request would have gone, and nowhere else.
    fetchOptions: { redirect: 'error' },
  });
  const { text: clean } = createRedactor([key]);
  const shown = (text: string) => clean(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const plain = (error: unknown): Error => {
    const words = shown(error instanceof Error ? error.message : String(error));
    return isLasting(error) ? new BatchRefused(words) : new Error(words);
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw plain(error);
    }
  };
  const find = async (token: string) => {
    const { data } = await client.batches.list({ limit: LOOKED_AT });
    return data.find(({ metadata }) => metadata?.[TOKEN] === token)?.id ?? null;
  };
  return {
    find: (token) => guarded(() => find(token)),
    submit: (content, endpoint, token) =>
      guarded(async () => {
        const file = await client.files.create({
          file: await toFile(Buffer.from(content), 'pawl-requests.jsonl'),
          purpose: 'batch',
        });
        const created = await client.batches
          .create(
            {
              input_file_id: file.id,
              endpoint: `/v1${endpoint}`,
              completion_window: '24h',
              metadata: { [TOKEN]: token },
            },
            // A second try could pay for a second batch.
            { maxRetries: 0 },
          )
          .then(({ id }) => id)
          .catch(async (error: unknown) => {
            const found = isLasting(error) ? null : await find(token).catch(() => null);
            if (found === null) throw error;
            return found;
          });
        if (typeof created !== 'string' || !ID.test(created))
          throw new BatchRefused('It gave no id of a batch.');
        return created;
      }),
    look: (batch) =>
      guarded(async () => {
        const { status, errors, request_counts, output_file_id, error_file_id } =
          await client.batches.retrieve(batch);
        const [first] = errors?.data ?? [];
        return {
          kind: ENDED.has(status) ? 'ended' : 'open',
          status: ID.test(String(status)) ? status : 'unknown',
          done: countOf(request_counts?.completed) + countOf(request_counts?.failed),
          files: [output_file_id, error_file_id].filter(
            (id) => typeof id === 'string' && ID.test(id),
          ) as string[],
          why: first ? shown(String(first.message ?? first.code ?? '')) : null,
        };
      }),
    file: (id) =>
      guarded(async () => {
        const { body } = await client.files.content(id);
        return chunksOf(body);
      }),
  };
}

const ENDED: ReadonlySet<string> = new Set(['completed', 'failed', 'expired', 'cancelled']);

/** Whether another try ends in the same way. A busy or an absent server may be back. */
function isLasting(error: unknown): boolean {
  if (error instanceof BatchRefused) return true;
  if (error instanceof APIConnectionError) return false;
  const status = error instanceof APIError ? error.status : undefined;
  // An answer without a status is not one of this API.
  if (typeof status !== 'number') return true;
  return status < 500 && ![408, 409, 429].includes(status);
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}

async function* chunksOf(body: Response['body']): AsyncGenerator<Buffer> {
  for await (const chunk of body ?? []) yield Buffer.from(chunk);
}

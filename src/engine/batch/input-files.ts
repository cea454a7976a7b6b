import type { BatchRequest } from './batches.ts';

/** What OpenAI takes in one batch: requests, bytes, and inputs of embeddings. */
const MOST_LINES = 50_000;
const MOST_BYTES = 200_000_000;
const MOST_INPUTS = 50_000;

/** A request and the id that tells its answer. */
export interface InputLine {
  readonly line: string;
  readonly request: BatchRequest;
}

/** What goes into one batch: the file, and whose it is. */
export interface InputFile<Line extends InputLine> {
  readonly lines: readonly Line[];
  readonly content: string;
}

/** Who asks for what model where: a batch holds one endpoint and one model. */
function batchGroup({ base, endpoint, model, key, organization, project }: BatchRequest): string {
  return JSON.stringify([base, endpoint, model, key.name, organization, project]);
}

/** The files for these requests: one for each group, and several where one would be too large. */
export function inputFiles<Line extends InputLine>(
  lines: readonly Line[],
  limits = { lines: MOST_LINES, bytes: MOST_BYTES, inputs: MOST_INPUTS },
): readonly InputFile<Line>[] {
  const files: { lines: Line[]; texts: string[]; bytes: number; inputs: number; group: string }[] = [];
  const open = new Map<string, (typeof files)[number]>();
  for (const line of lines) {
    const group = batchGroup(line.request);
    const text = `${inputLine(line)}\n`;
    const bytes = Buffer.byteLength(text);
    const inputs = inputsOf(line.request);
    let file = open.get(group);
    const isFull =
      file !== undefined &&
      (file.lines.length >= limits.lines ||
        file.bytes + bytes > limits.bytes ||
        file.inputs + inputs > limits.inputs);
    if (file === undefined || isFull) {
      file = { lines: [], texts: [], bytes: 0, inputs: 0, group };
      open.set(group, file);
      files.push(file);
    }
    file.lines.push(line);
    file.texts.push(text);
    file.bytes += bytes;
    file.inputs += inputs;
  }
  return files.map((file) => ({ lines: file.lines, content: file.texts.join('') }));
}

/** The body stands as its provider wrote it: what is parsed and written again may be another request. */
function inputLine({ line, request }: InputLine): string {
  const { endpoint, body } = request;
  const inOneLine = /[\n\r]/.test(body) ? JSON.stringify(JSON.parse(body)) : body;
  return `{"custom_id":${JSON.stringify(line)},"method":"POST","url":"/v1${endpoint}","body":${inOneLine}}`;
}

function inputsOf({ endpoint, body }: BatchRequest): number {
  if (endpoint !== '/embeddings') return 0;
  const { input } = JSON.parse(body) as { readonly input?: unknown };
  return Array.isArray(input) && typeof input[0] !== 'number' ? input.length : 1;
}

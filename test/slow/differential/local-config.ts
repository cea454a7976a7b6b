import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

const provider = path.join(import.meta.dirname, 'deterministic-provider.mjs');

type Node = Record<string, unknown>;

/** Writes a copy of a config beside it whose providers are local, and returns its file name. */
export function writeLocalConfig(file: string): string {
  const config = parse(readFileSync(file, 'utf8')) as Node;
  const providers = config.providers ?? config.targets;
  delete config.targets;
  delete config.outputPath;
  delete config.sharing;
  config.providers = ([] as unknown[]).concat(providers).map(localProvider);
  withoutGraders(config);
  const local = path.join(path.dirname(file), `local.${path.basename(file)}`);
  writeFileSync(local, stringify(config));
  return path.basename(local);
}

function localProvider(entry: unknown, index: number): Node {
  if (typeof entry === 'string') return { id: `file://${provider}`, label: `${index}:${entry}` };
  const node = entry as Node;
  const named =
    typeof node.id === 'string' ? node : { id: Object.keys(node)[0], ...(Object.values(node)[0] as Node) };
  const { id, label, config: _config, ...rest } = named as Node;
  return { ...rest, id: `file://${provider}`, label: String(label ?? `${index}:${id}`) };
}

/** Graders become promptfoo's default ones, which the environment points at the local server. */
function withoutGraders(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const entry = node as Node;
  if (!Array.isArray(node) && 'provider' in entry) delete entry.provider;
  for (const child of Object.values(entry)) withoutGraders(child);
}

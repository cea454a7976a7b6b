import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { KEY_OF } from '../../../../src/engine/worker/calls/key-variables.ts';
import { ASSERTION_TYPES } from '../../../../src/engine/worker/checks/assertion-types.ts';
import { DEFAULT_GRADER_KEYS } from '../../../../src/engine/worker/manifest/provider-secrets.ts';
import { reachedHosts } from '../../../../src/engine/worker/manifest/reached-hosts.ts';
import { importPromptfoo, type Promptfoo } from '../../../../src/engine/worker/promptfoo/promptfoo.ts';
import { PROMPTFOO_VERSION } from '../../../../src/engine/worker/promptfoo/version.ts';
import { PROVIDER_VARIABLES, variablesOf } from '../../../../src/inputs/provider-secrets.ts';

// What pawl knows of promptfoo by hand, held to the bundle: an upgrade that adds or drops an entry fails here by its name.

const root = path.resolve(import.meta.dirname, '../../../..');
const bundle = path.join(root, 'dist/engine/promptfoo');
const read = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), 'utf8');
const chunks = readdirSync(bundle)
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(path.join(bundle, file), 'utf8'));
const without = (words: Iterable<string>, others: Iterable<string>) => {
  const known = new Set(others);
  return [...words].filter((word) => !known.has(word)).sort();
};

let promptfoo: Promptfoo;
beforeAll(async () => {
  promptfoo = await importPromptfoo(pathToFileURL(path.join(bundle, 'index.js')).href);
});

describe('the version', () => {
  test('is that of the bundle and of what it is bundled from', () => {
    const lock = JSON.parse(read('vendor/promptfoo/package-lock.json'));
    expect([
      promptfoo.VERSION,
      JSON.parse(read('vendor/promptfoo/package.json')).dependencies.promptfoo,
      lock.packages['node_modules/promptfoo'].version,
    ]).toEqual([PROMPTFOO_VERSION, PROMPTFOO_VERSION, PROMPTFOO_VERSION]);
  });

  test('stands in one file of the source', () => {
    const [major, minor] = PROMPTFOO_VERSION.split('.');
    const named = new RegExp(String.raw`(?<![\d.])${major}\.${minor}(?!\d)`);
    const files = ['src', 'bench', 'scripts']
      .flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
          (file) => `${folder}/${file}`,
        ),
      )
      .filter((file) => /\.(ts|mjs)$/.test(file));
    expect(files.filter((file) => named.test(read(file)))).toEqual([
      'src/engine/worker/promptfoo/version.ts',
    ]);
  });

  test.each(['docs/reference/engine-differences.md', 'docs/how-to/cost.md'])(
    'is the one that %s names',
    (file) => {
      const named = [...read(file).matchAll(/promptfoo[^.\n]{0,20}?(\d+\.\d+\.\d+)/g)].map(
        ([, version]) => version,
      );
      expect(named).not.toEqual([]);
      expect([...new Set(named)]).toEqual([PROMPTFOO_VERSION]);
    },
  );
});

describe('types of assertions', () => {
  /** The words of promptfoo's own schema of types, as its minifier writes them. */
  const types = () => {
    const found = chunks.flatMap((text) => [
      ...[...text.matchAll(/`([a-z0-9:.-]*\banswer-relevance\b[a-z0-9:.-]*)`\.split\(`\.`\)/g)].map(
        ([, words = '']) => words.split('.'),
      ),
      ...[...text.matchAll(/\[(`select-best`(?:,`[a-z-]+`)*)\]/g)].map(([, words = '']) =>
        words.replaceAll('`', '').split(','),
      ),
    ]);
    return [...new Set(found.flat())];
  };

  test('the bundle is read as it is written', () => {
    expect(types()).toEqual(
      expect.arrayContaining(['llm-rubric', 'trajectory:tool-used', 'select-best', 'human']),
    );
  });

  test('each has a row in ASSERTION_TYPES, and each row is one', () => {
    expect({
      'without a row': without(types(), Object.keys(ASSERTION_TYPES)),
      'not in promptfoo': without(Object.keys(ASSERTION_TYPES), types()),
    }).toEqual({ 'without a row': [], 'not in promptfoo': [] });
  });

  test('those that ask a model make `pawl init` name the key of the default grader', () => {
    const asking = Object.keys(ASSERTION_TYPES).filter((type) => (ASSERTION_TYPES[type]?.calls ?? 0) > 0);
    const named = Object.keys(ASSERTION_TYPES).filter(
      (type) => variablesOf({ tests: [{ assert: [{ type }] }] }).length > 0,
    );
    // Classifier, moderation and pi have providers of their own; the other two need a trace or an agent of the suite.
    expect(without(asking, named)).toEqual([
      'agent-rubric',
      'classifier',
      'moderation',
      'pi',
      'trajectory:goal-success',
    ]);
    expect(without(named, asking)).toEqual([]);
  });
});

describe('providers', () => {
  /** First words of ids: in promptfoo's list of providers, and in the families that it loads when they are asked for. */
  const words = () => {
    const listed = (promptfoo.providerMap ?? []).map(({ test: accepts }) => String(accepts));
    const families = chunks
      .filter((text) => text.includes('{canHandle:'))
      .flatMap((text) => [...text.matchAll(/\{return (?:(?:\|\|)?\w\.startsWith\(`[a-z-]+:`\))+\}/g)])
      .map(([text]) => text);
    const found = [...listed, ...families].flatMap((text) => [
      ...text.matchAll(/[`'"]([a-z][a-z0-9-]*):?[`'"]/g),
    ]);
    return [...new Set(found.map(([, word = '']) => word))];
  };
  const isNamed = (variable: string) => {
    const word = new RegExp(String.raw`\b${variable}\b`);
    return chunks.some((text) => word.test(text));
  };

  test('each row of PROVIDER_VARIABLES and KEY_OF is a provider of promptfoo', () => {
    const rows = [...Object.keys(PROVIDER_VARIABLES), ...Object.keys(KEY_OF)];
    expect(without(rows, words())).toEqual([]);
  });

  test('each sends its key to a host that is known to be its maker’s, unless settings name another', {
    tags: ['slow'],
  }, async () => {
    const ids = words().flatMap((word) => ['chat', 'embedding'].map((face) => `${word}:${face}:simulated-1`));
    const own = ids.map((id) => `${(id.split(':')[0] ?? '').toUpperCase().replaceAll('-', '_')}_API_KEY`);
    const names = [...own, ...Object.values(PROVIDER_VARIABLES).flat(), ...Object.values(KEY_OF)];
    const keys = names.filter((name) => /KEY|TOKEN/.test(name));
    const env = Object.fromEntries(keys.map((name) => [name, `sk-simulated-${name}`]));
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const grid = { columns: [], rows: [] };
    const loaded = await Promise.all(
      ids.map(async (id) => {
        const provider = await promptfoo.loadApiProvider(id, { options: { config: {} } }).catch(() => null);
        const found =
          provider === null ? [] : reachedHosts({ grid, providers: [provider], env, written: [] });
        return found.flatMap(({ host, variables }) => variables.map((name) => `${id}: ${name} to ${host}`));
      }),
    );
    vi.unstubAllEnvs();
    // Portkey hands OpenAI's key on where it has none of its own. That is worth a word.
    const portkey = ['chat', 'embedding'].map((face) => `portkey:${face}:simulated-1`);
    expect(loaded.flat()).toEqual(portkey.map((id) => `${id}: OPENAI_API_KEY to api.portkey.ai`));
  });

  test('each variable is one that promptfoo reads', () => {
    const variables = [
      ...Object.values(PROVIDER_VARIABLES).flat(),
      ...Object.values(KEY_OF),
      ...DEFAULT_GRADER_KEYS,
    ];
    expect([...new Set(variables)].filter((variable) => !isNamed(variable))).toEqual([]);
  });

  test('each provider of promptfoo has a row, or is known to have none', () => {
    const tabled = [...Object.keys(PROVIDER_VARIABLES), ...Object.keys(KEY_OF)];
    expect(without(words(), tabled)).toEqual(UNTABLED);
  });
});

/** They need no key, one of the form `<WORD>_API_KEY`, or one that `pawl init` does not name. */
const UNTABLED: readonly string[] = `
a2a abliteration aimlapi alicloud aliyun atlascloud bam browser cloudera cloudflare-gateway cometapi docker echo
elevenlabs envoy f5 github helicone http https jfrog litellm llama llamaapi localai mcp minimax mlflow-gateway
modelslab moonshot n8n novita nscale nvidia ollama openclaw opencode openinterpreter orcarouter package portkey
quiverai qwak sequence slack snowflake transformers truefoundry vercel webhook websocket ws wss
`
  .trim()
  .split(/\s+/);

// Ordinary pull requests on public repositories, against a local model that answers by each config's own assertions: what `init`, `plan`,
// `gate` and `compare` make of them, beside what each pull request really broke.
//
//   node bench/repositories.ts FOLDER [--seed 1] [--only NAME] [--edits 3]
//
// FOLDER holds one folder a repository, or a list of them: `repositories.json` with [{ name, commit, path | url, configs: [path …] }].
// Nothing of them is kept: each is copied, or cloned at its commit, into a temporary folder.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { seededRandom, shuffled } from '../src/stats/random.ts';
import { commit, git, gitEnv, initEmpty, makeFolder } from '../test/support/files/repository.ts';
import { EDITS } from './repositories/edits.ts';
import { type LocalSuite, makeLocal } from './repositories/local-repository.ts';
import { brokenCells, type GateSeen, passedCells, tableOf, verdictOf } from './repositories/seen.ts';

const listed = z.array(
  z.object({
    name: z.string(),
    commit: z.string().optional(),
    path: z.string().optional(),
    url: z.string().optional(),
    configs: z.array(z.string()).optional(),
  }),
);
type Listed = z.infer<typeof listed>[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    edits: { type: 'string', default: String(EDITS.length) },
  },
});
const folder = path.resolve(positionals[0] ?? '../shared/data/promptfoo-configs/examples');
if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is not here`);
  process.exit(0);
}
const SIDES = ['main', 'change'] as const;
const cli = path.resolve(import.meta.dirname, '../dist/cli.js');
const seen: GateSeen[] = [];
for (const entry of repositoriesIn(folder)) {
  if (values.only !== undefined && entry.name !== values.only) continue;
  const root = makeFolder();
  try {
    tryRepository(entry, root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
console.log(tableOf(seen));

function repositoriesIn(at: string): readonly Listed[] {
  const list = path.join(at, 'repositories.json');
  if (existsSync(list)) return listed.parse(JSON.parse(readFileSync(list, 'utf8')));
  const folders = readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => ({ name, path: name }));
}

function tryRepository(entry: Listed, root: string): void {
  bring(entry, root);
  const suites = localSuites(entry, root);
  if (suites.length === 0) {
    console.log(`${entry.name}: no config that can be made local`);
    return;
  }
  initEmpty(root);
  commit(root, { '.gitignore': '.pawl/\nnode_modules/\n' }, 'Main');
  const init = pawl(root, 'init', '--force');
  // Some of them hold thirty suites: each change touches one, and a run of all is above the usual budget.
  appendFileSync(path.join(root, 'pawl.yaml'), '\nbudget: { calls: 100000 }\n');
  commit(root, {}, 'What init writes');
  if (init.status !== 0) console.log(`${entry.name}: init ${init.status}: ${firstLine(init.stderr)}`);
  const ranMain = pawl(root, 'run', '--out', '.pawl/main');
  const main = passedCells(ranMain, path.join(root, '.pawl/main'));
  if (main === null) console.log(`${entry.name}: run ${ranMain.status}: ${firstLine(ranMain.stderr)}`);
  const random = seededRandom(Number(values.seed), entry.name);
  for (const edit of shuffled(EDITS, random).slice(0, Number(values.edits))) {
    git(root, 'checkout', '--quiet', '--force', '-B', 'change', 'main');
    const suite = suites[random.below(suites.length)] as LocalSuite;
    if (!edit.apply(root, suite, random)) continue;
    commit(root, {}, edit.name);
    const plan = pawl(root, 'plan', '--base', 'main', '--format', 'json');
    const gate = pawl(root, 'gate', '--base', 'main', '--format', 'json');
    const change = passedCells(pawl(root, 'run', '--out', '.pawl/change'), path.join(root, '.pawl/change'));
    const compare =
      main && change
        ? pawl(root, 'compare', ...SIDES.map((side) => `.pawl/${side}/samples.jsonl`), '--format', 'json')
        : null;
    seen.push({
      repository: entry.name,
      suite: suite.config,
      edit: edit.name,
      broken: main && change ? brokenCells(main, change) : null,
      passing: main ? [...main.values()].filter(Boolean).length : null,
      plan: plan.status,
      gate: gate.status,
      document: gate.stdout,
      said: gate.stderr,
      compare: compare && `${compare.status} ${verdictOf(compare.stdout)}`,
    });
    const last = seen.at(-1) as GateSeen;
    console.log(`${entry.name} · ${edit.name}: ${tableOf([last]).split('\n').at(-1)}`);
  }
}

function bring(entry: Listed, root: string): void {
  if (entry.url === undefined) {
    cpSync(path.resolve(folder, entry.path ?? entry.name), root, { recursive: true });
  } else {
    git(root, 'clone', '--quiet', entry.url, '.');
    git(root, 'checkout', '--quiet', entry.commit ?? 'HEAD');
  }
  rmSync(path.join(root, '.git'), { recursive: true, force: true });
}

function localSuites(entry: Listed, root: string): LocalSuite[] {
  const files = entry.configs ?? readdirSync(root, { recursive: true }).map(String).filter(isConfig);
  return files.flatMap((file) => {
    try {
      return [makeLocal(root, file)];
    } catch (error) {
      console.log(`${entry.name}: ${file} left out: ${firstLine(String(error))}`);
      rmSync(path.join(root, file), { force: true });
      return [];
    }
  });
}

function isConfig(file: string): boolean {
  return /promptfooconfig[^/]*\.ya?ml$/.test(file);
}

function pawl(root: string, ...args: readonly string[]) {
  const env = { ...gitEnv, PATH: process.env.PATH, HOME: root };
  return spawnSync(process.execPath, [cli, ...args], { cwd: root, env, encoding: 'utf8', timeout: 300_000 });
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 160) ?? '';
}

// Runs the journey of docs/journey.md with the packaged command (dist/) and a simulated model on this machine. No key, no network.
// Usage: npx node scripts/journey.ts [FOLDER]     (Node 24, which `npm ci` brings along: it reads src/ unbuilt; needs git)
// `node scripts/journey.ts --write` makes the blocks of the page again, by its test (test/scenarios/commands/journey.test.ts).
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveSimulatedModel } from '../src/demo/model-server.ts';
import { SIMULATED_KEY } from '../src/demo/simulated-model.ts';
import { simulatedSchool } from '../src/demo/simulated-school.ts';
import { runJourney } from './journey/run-journey.ts';

const root = path.join(import.meta.dirname, '..');
const [place] = process.argv.slice(2);
if (place === '--write') {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, PAWL_JOURNEY: 'write' };
  const args = [vitest, 'run', 'test/scenarios/commands/journey.test.ts'];
  process.exit(spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1);
}

const folder = place === undefined ? mkdtempSync(path.join(tmpdir(), 'pawl-journey-')) : path.resolve(place);
const [shop, school] = [path.join(folder, 'shop'), path.join(folder, 'simulated-models')];
mkdirSync(shop, { recursive: true });
const identity = ['-c', 'user.name=Journey', '-c', 'user.email=journey@example.com'];
const git = (...args: string[]) =>
  execFileSync('git', [...identity, ...args], {
    cwd: shop,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
writeFileSync(path.join(shop, '.gitignore'), '.pawl/\n');
git('init', '--quiet', '--initial-branch=main');
git('add', '.');
git('commit', '--quiet', '--message', 'An empty shop');

const model = await serveSimulatedModel(1, 0, simulatedSchool(school));
const env = { ...process.env, OPENAI_API_KEY: SIMULATED_KEY, OPENAI_BASE_URL: model.baseUrl };
const pawl = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((done) =>
    execFile(
      process.execPath,
      [path.join(root, 'dist/cli.js'), ...args],
      { cwd: shop, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    ),
  );
try {
  const results = await runJourney({ root: shop, school, git, pawl }, ({ step, code, comment }) => {
    const file = path.join(folder, `${step.name}.md`);
    writeFileSync(file, comment);
    console.log(`${step.name}: ${step.subject}\n  exit code ${code}, comment in ${file}`);
  });
  const other = results.filter(({ step, code }) => code !== (step.verdict === 'pass' ? 0 : 1));
  if (other.length > 0) {
    console.error(`Another verdict than the page has: ${other.map(({ step }) => step.name).join(', ')}`);
    process.exitCode = 1;
  }
  console.log(`The repository is ${shop}`);
} finally {
  await model.close();
}

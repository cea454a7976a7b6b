import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pawl } from '../../smoke/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';

const CASES = Array.from({ length: 8 }, (_, at) => `  - vars: { word: gear${at} }\n`).join('');
/** An application beside its evals. No source says where its code is: the job does. */
const FILES = {
  'evals/promptfooconfig.yaml': `prompts: ['Say {{word}}']\nproviders: [file://ask.py]\ndefaultTest: { assert: [{ type: contains, value: gear }] }\ntests:\n${CASES}`,
  'evals/ask.py':
    "from shop.rules import answer\ndef call_api(prompt, options, context):\n    return {'output': answer(prompt)}\n",
  'app/pyproject.toml': '[project]\nname = "shop"\nversion = "1"\n',
  'app/shop/__init__.py': '',
  'app/shop/rules.py': 'def answer(prompt):\n    return prompt\n',
};

/** A home in which the user's own Python packages name the folder of the application, as `pip install --user -e app` writes it. */
function homeWith(folder: string): string {
  const home = temporaryFolder();
  const version = "import sys; print('python%d.%d' % sys.version_info[:2])";
  const { stdout } = spawnSync('python3', ['-c', version], { encoding: 'utf8' });
  const packages = path.join(home, '.local/lib', stdout.trim(), 'site-packages');
  mkdirSync(packages, { recursive: true });
  writeFileSync(path.join(packages, 'shop.pth'), `${folder}\n`);
  return home;
}

test.each<[string, (folder: string) => Record<string, string>]>([
  ['by PYTHONPATH', (folder) => ({ PYTHONPATH: folder })],
  ['by a package that is installed to be edited', (folder) => ({ HOME: homeWith(folder) })],
])('main’s side runs its own application where the job names the checkout’s %s', async (_name, envOf) => {
  using repository = scratchRepository(FILES);
  const env = envOf(path.join(repository.root, 'app'));
  repository.write({ 'app/shop/rules.py': "def answer(prompt):\n    return 'nothing'\n" });
  repository.commit('Break the application');
  const { code, stdout } = await pawl(['gate', '--base', 'main'], repository.root, env);
  expect(stdout).toMatch(/pass rate +100 % +0 %/);
  expect(code).toBe(1);
});

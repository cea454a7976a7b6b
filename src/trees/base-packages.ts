import { lstat, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { ArmsRequest } from './arms.ts';
import { borrowEnvironments } from './borrowed-environments.ts';
import { borrowPackages } from './borrowed-packages.ts';
import { codeChanges, installCommand } from './code-changes.ts';
import { copyEnvFiles } from './env-files.ts';
import { installedIn } from './installed.ts';
import type { Repository } from './repository.ts';
import { runSetup } from './setup-commands.ts';

/**
 * Makes the base tree able to run: with `setup` where code or lock files differ, else with the candidate's
 * installed packages, each link to the repository's own packages turned to the base's. Returns notes for people.
 */
export async function preparePackages(
  repository: Repository,
  baseline: string,
  changed: readonly string[],
  request: Pick<ArmsRequest, 'setup' | 'setupEnv' | 'log'>,
): Promise<readonly string[]> {
  const candidate = repository.root;
  const [installed, { code, locks }, tracked] = await Promise.all([
    installedIn(candidate),
    codeChanges(changed, baseline, candidate),
    trackedEnvFiles(repository),
  ]);
  await copyEnvFiles(candidate, baseline, installed.envFiles, tracked);
  const submodules = await linkSubmodules(repository, baseline, changed);
  if (request.setup.length > 0 && code.length + locks.length > 0) {
    await runSetup(request.setup, baseline, request.setupEnv, request.log);
    return [`Main's packages: \`setup\` ran in its own tree, because ${differ(code, locks)}.`, ...submodules];
  }
  const borrowed = await borrowPackages(candidate, baseline, installed.nodeModules);
  const python = changed.some((file) => file.endsWith('.py'));
  const leftOut = await borrowEnvironments(candidate, baseline, installed.environments, python);
  const notes: string[] = [];
  if (locks.length > 0)
    notes.push(
      `Main runs with the packages installed for this PR, although ${differ([], locks)}. To install its own, add to pawl.yaml: \`setup: ${installCommand(locks)}\``,
    );
  if (borrowed.leaking.length > 0 && code.length > 0)
    notes.push(
      `Installed packages load this PR's own packages also on main's side (${listed(borrowed.leaking)}). To install main's own, add to pawl.yaml: \`setup: pnpm install --frozen-lockfile\``,
    );
  for (const folder of leftOut)
    notes.push(
      `\`${folder}\` holds an editable install of this repository, whose Python code differs: main's side does not use it. To install its own, add to pawl.yaml: \`setup: ${installCommand(locks.length > 0 ? locks : ['uv.lock'])}\``,
    );
  return [...notes, ...submodules];
}

function differ(code: readonly string[], locks: readonly string[]): string {
  const files = [...locks, ...code];
  return `${listed(files)} ${files.length === 1 ? 'differs' : 'differ'}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}

async function trackedEnvFiles({ git }: Repository): Promise<ReadonlySet<string>> {
  const answer = await git(['ls-files', '-z', '--', ':(glob)**/.env*']);
  return new Set(answer.stdout.split('\0'));
}

/** A worktree has empty folders for submodules: one that is at the same commit in both arms is shared. */
async function linkSubmodules(
  { git, root }: Repository,
  baseline: string,
  changed: readonly string[],
): Promise<readonly string[]> {
  const index = await git(['ls-files', '--stage', '-z']);
  const folders = [...index.stdout.matchAll(/(?:^|\0)160000 [0-9a-f]+ \d\t([^\0]+)/g)].map(
    (match) => match[1] as string,
  );
  const different = folders.filter((folder) => changed.includes(folder));
  for (const folder of folders.filter((name) => !changed.includes(name))) {
    const target = path.join(baseline, folder);
    const isFolder = await lstat(target).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) continue;
    await rm(target, { recursive: true });
    await symlink(path.join(root, folder), target, process.platform === 'win32' ? 'junction' : undefined);
  }
  if (different.length === 0) return [];
  return [
    `The submodules ${listed(different)} differ and are empty in main's tree. To fill them, add to pawl.yaml: \`setup: git submodule update --init\``,
  ];
}

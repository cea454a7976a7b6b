import type { ArmsRequest, LentPackages, TreeSetup } from '../arms.ts';
import type { CommitEntry } from '../git/commit-files.ts';
import type { Checkout } from '../git/repository.ts';
import { fillSubmodules } from '../git/submodules.ts';
import { listed } from '../process/listed.ts';
import { once } from '../process/once.ts';
import { borrowEnvironments } from './borrowed-environments.ts';
import { type Borrowed, borrowPackages } from './borrowed-packages.ts';
import { buildOutputs } from './build-outputs.ts';
import { type CodeChanges, codeChanges, installCommand } from './code-changes.ts';
import { copyEnvFiles, envFilesAmong, trackedFiles } from './env-files.ts';
import { installedIn } from './installed.ts';
import { runSetup } from './setup-commands.ts';

/** How a base tree comes to its packages. */
export interface BasePackages {
  /** Said to people. */
  readonly notes: readonly string[];
  /** The packages of the candidate stand for main's, although main may ask for others. Absent: they do not. */
  readonly lent?: LentPackages;
  /** The files that git tracks in the checkout, which it is asked for once, and where nobody needs them not at all. */
  readonly tracked: () => Promise<readonly string[]>;
  /** What is left to do before anything of the tree runs: the `setup` commands, or nothing. */
  readonly prepare: () => Promise<void>;
}

/**
 * Makes the base tree able to run: with `setup` where code or lock files differ or a build's output is missing, else
 * at once with the candidate's installed packages, each link to the repository's own packages turned to the base's.
 */
export async function basePackages(
  repository: Checkout,
  { root: baseline, files }: { readonly root: string; readonly files: readonly CommitEntry[] },
  changed: readonly string[],
  { log, ...commands }: TreeSetup & Pick<ArmsRequest, 'log'>,
): Promise<BasePackages> {
  const candidate = repository.root;
  const tracked = once(() => trackedFiles(repository.git));
  const [installed, changes, outputs] = await Promise.all([
    installedIn(candidate),
    codeChanges(changed, baseline, candidate),
    buildOutputs(repository, baseline),
  ]);
  if (installed.envFiles.length > 0)
    await copyEnvFiles(candidate, baseline, installed.envFiles, envFilesAmong(await tracked()));
  const submodules = await fillSubmodules(repository, baseline, files, changed);
  const reason = setupReason(changes, outputs);
  if (commands.setup.length > 0 && reason !== null)
    return {
      tracked,
      notes: [`Main's packages: \`setup\` runs in its own tree, because ${reason}.`, ...submodules],
      prepare: () => runSetup(commands, baseline, log),
    };
  const borrowed = await borrowPackages(candidate, baseline, installed.nodeModules);
  const python = changed.some((file) => file.endsWith('.py'));
  const leftOut = await borrowEnvironments(candidate, baseline, installed.environments, python);
  const unbuilt = outputs.filter((output) =>
    borrowed.workspaces.some((folder) => output.startsWith(`${folder}/`)),
  );
  return {
    tracked,
    ...(changes.locks.length > 0 && {
      lent: {
        files: changes.locks,
        command: installCommand(changes.locks),
        isHidden: changes.hidden.length > 0,
      },
    }),
    notes: [...borrowNotes(changes, borrowed, leftOut, unbuilt), ...submodules],
    prepare: async () => {},
  };
}

function setupReason(
  { code, locks }: Pick<CodeChanges, 'code' | 'locks'>,
  outputs: readonly string[],
): string | null {
  const files = [...locks, ...code];
  if (files.length > 0) return `${listed(files)} ${files.length === 1 ? 'differs' : 'differ'}`;
  return outputs.length > 0 ? `${listed(outputs)}, made by a build, is not in git` : null;
}

function borrowNotes(
  { code, locks }: CodeChanges,
  { leaking }: Borrowed,
  leftOut: readonly string[],
  unbuilt: readonly string[],
): string[] {
  const line = (setup: string) => `add to main's pawl.yaml: \`setup: ${setup}\``;
  const notes: string[] = [];
  if (locks.length > 0)
    notes.push(
      `Main runs with the packages installed for this PR, although ${setupReason({ code: [], locks }, [])}. To install its own, ${line(installCommand(locks))}`,
    );
  if (leaking.length > 0 && code.length > 0)
    notes.push(
      `Installed packages load this PR's own packages also on main's side (${listed(leaking)}). To install main's own, ${line('pnpm install --frozen-lockfile')}`,
    );
  for (const folder of leftOut)
    notes.push(
      `\`${folder}\` holds an editable install of this repository, whose Python code differs: main's side does not use it. To install its own, ${line(installCommand(locks.length > 0 ? locks : ['uv.lock']))}`,
    );
  if (unbuilt.length > 0)
    notes.push(
      `${listed(unbuilt)}, made by a build, is not in git: main's side lacks it. To build it there, ${line('[npm ci, npm run build]')}`,
    );
  return notes;
}

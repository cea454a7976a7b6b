import { repositoryFiles } from '../../config/discovery/repository-files.ts';
import { globBase, literalGlob, matchesAny, repositoryGlobs } from '../../config/globs.ts';
import type { ModelPolicy } from '../../config/policy/policy-models.ts';
import { folderOf, repositoryPath } from '../../config/repository-path.ts';
import type { PythonRoot } from '../modules/python-roots.ts';
import type { WorkspacePackages } from '../packages/workspace-packages.ts';
import type { TreeProbe } from '../tree-probe.ts';

/** Whose packages: `any` where a command may call programs of all. */
export type Ecosystem = 'javascript' | 'python' | 'ruby' | 'go' | 'any';

/**
 * Which changed files count for a suite that may read what nobody sees. `all`: each of them. `unclaimed`: each that no
 * suite is known to read. Documentation never does.
 */
export type Reach = 'all' | 'unclaimed';

/** The id of a model that the policy names, and its settings. Both may name files, and the id may be one. */
export type NamedSettings = Pick<ModelPolicy, 'id' | 'config'>;

/** A file that code reads by a name that begins with a variable. `told`: the code, as people may read it. */
interface VariableRead {
  readonly file: string;
  readonly told: string;
  readonly variable: string;
  readonly rest: string;
  readonly certain: 'file' | 'folder';
}

/** What code reads by the name of one variable, and how much of it is decided. */
interface VariableUse {
  readonly reads: VariableRead[];
  /** Whether the tree may set it, as far as the first files of the suite say. */
  isSet: boolean;
  looked: number;
  decided: number;
}

/** What has been found so far of the files that one suite depends on, and how more is added. */
export interface InputSearch {
  readonly probe: TreeProbe;
  readonly packages: WorkspacePackages;
  /** The suite's config and folder; promptfoo takes relative paths from there. */
  readonly config: string;
  readonly folder: string;
  /** Whether the policy says by `paths` what else the suite depends on. */
  readonly hasPaths: boolean;
  /**
   * Whether sources of plain imports are not parsed. That finds no file less; only syntax errors in them go unsaid, which
   * matters to what a stored answer is worth.
   */
  readonly isQuick: boolean;
  /** The policy that says which model an alias stands for; null where none does, or its text does not count. */
  readonly modelsFile: string | null;
  /** What the policy says of the models that it names, by their names. */
  readonly models: Readonly<Record<string, NamedSettings>>;
  /** The names of models whose settings have been looked into. */
  readonly followedModels: Set<string>;
  /** Variables that hold the address of the application that the policy starts; none where it starts none. */
  readonly served: readonly string[];
  readonly files: Set<string>;
  /** Files that a text names and that are not there: in a sparse checkout git leaves some out. */
  readonly absent: Set<string>;
  /** Files whose values are put in elsewhere (`$ref`). */
  readonly parts: Set<string>;
  readonly globs: Set<string>;
  /** The globs that are folders where something begins that cannot be followed. */
  readonly guessed: Set<string>;
  readonly opaque: Set<string>;
  /** Why files that nothing names may count, as a sentence, with the files that may. */
  readonly unseen: Map<string, Reach>;
  /** Globs of pages of documentation that code names. They count where it may read files that nothing names. */
  readonly pages: Set<string>;
  /** Packages from outside that code imports, as JSON `[ecosystem, folder of the importing file, name]`. */
  readonly externals: Set<string>;
  /** Folders that Python sources and the job add to where modules are looked for. */
  readonly pythonRoots: Set<string>;
  /** The Python projects of the tree; absent until a module is found nowhere else. */
  pythonProjects?: readonly PythonRoot[];
  /** Python modules that were imported by their whole names. */
  readonly pythonModules: Set<string>;
  /** Files found and not yet looked into. */
  readonly waiting: string[];
  /** Code found inside a config, and not yet looked into. */
  readonly inline: { readonly file: string; readonly text: string; readonly runs: boolean }[];
  /** Files that code reads whose names begin with a variable of the environment: decided once it is known whether the tree sets it. */
  readonly ofVariables: VariableRead[];
  /** Those that are decided, by their variables. */
  readonly variables: Map<string, VariableUse>;
  /** The variables of the job. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Texts that name files outside of the repository, with the file that holds each. */
  readonly outside: Map<string, string>;
  /** Which file refers to which as part of itself; a cycle among them is an error. */
  readonly refersTo: Map<string, Set<string>>;
  code: boolean;
}

/** Adds a file, by its own and its real name. */
export function addFile(search: InputSearch, file: string): void {
  if (search.files.has(file)) return;
  for (const name of search.probe.realPaths(file)) search.files.add(name);
  search.waiting.push(file);
}

/** Adds a file of settings, by both its names. It is not looked into: the paths in it are not what the suite reads. */
export function addSettings(search: InputSearch, file: string): void {
  for (const name of search.probe.realPaths(file)) search.files.add(name);
}

/** Adds all files of a folder, those that are added to it later included. */
export function addFolder(search: InputSearch, folder: string): void {
  const glob = literalGlob(folder, '**');
  if (search.globs.has(glob)) return;
  search.globs.add(glob);
  for (const file of repositoryFiles(search.probe.root, [], () => true, folder)) addFile(search, file);
}

/** Adds all files that a glob, written in a file of `folder`, matches, and the glob itself. */
export function addGlob(search: InputSearch, folder: string, written: string): void {
  const globs = repositoryGlobs(search.probe.root, folder, written);
  if ('why' in globs) return;
  for (const glob of globs) search.globs.add(glob);
  const base = repositoryPath(search.probe.root, folder, globBase(written) || '.');
  if (base === null) return;
  const matches = matchesAny(globs);
  for (const file of repositoryFiles(search.probe.root, [], () => true, base))
    if (matches(file)) addFile(search, file);
}

/**
 * Notes something that cannot be known without running it. Any change in `folder` then counts, and with a `why` also what
 * no suite is known to read: a made name may lead out of the folder that it begins with.
 */
export function addOpaque(
  search: InputSearch,
  reference: string,
  folder: string,
  why: string | null = reference,
): void {
  search.opaque.add(reference);
  const glob = literalGlob(folder, '**');
  if (!search.globs.has(glob)) search.guessed.add(glob);
  search.globs.add(glob);
  if (why !== null) addUnseen(search, why);
}

/** Notes that a file imports a package that is installed, not part of the repository. */
export function addExternal(search: InputSearch, ecosystem: Ecosystem, file: string, name = '*'): void {
  search.externals.add(JSON.stringify([ecosystem, folderOf(file), name]));
}

/** Notes something whose files could be anywhere. Where the policy names `paths`, what other suites read is not among them. */
export function addUnknown(search: InputSearch, reference: string, why: string = reference): void {
  search.opaque.add(reference);
  addUnseen(search, why, search.hasPaths ? 'unclaimed' : 'all');
}

/** Notes, as a sentence, why files that nothing names may count. */
export function addUnseen(search: InputSearch, why: string, reach: Reach = 'unclaimed'): void {
  if (search.unseen.get(why) !== 'all') search.unseen.set(why, reach);
}

/** The repository paths that a text written in `file` may mean: from the suite's folder, and from the file's own. */
export function meanings(search: InputSearch, file: string, written: string): readonly string[] {
  const folders = new Set([search.folder, folderOf(file)]);
  const found = [...folders].map((folder) => repositoryPath(search.probe.root, folder, written));
  return [...new Set(found.filter((meaning) => meaning !== null))];
}

/** Whether a folder holds the whole suite, so that naming it says nothing. */
export function holdsSuite(search: InputSearch, folder: string): boolean {
  return folder === '' || search.folder === folder || search.folder.startsWith(`${folder}/`);
}

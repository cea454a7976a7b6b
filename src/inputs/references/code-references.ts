/** What a source file names, found without running it. Too much rather than too little: only what exists counts. */
export interface CodeReferences {
  /** Modules as written: `./rules.js`, `@team/shared`, `.helpers`, `pkg.module`. */
  readonly modules: readonly string[];
  /** Texts that may be paths. */
  readonly literals: readonly string[];
  readonly reads: readonly FileRead[];
  /** Texts that it hands to other code, and names in texts of another language. One that names a file or a folder which exists is read. */
  readonly given: readonly string[];
  /** What it imports and does not name. */
  readonly unknown: readonly UnknownImports[];
}

/** A file that a source reads, or whose presence it asks for. */
export interface FileRead {
  /** The texts that may name it, or its folder where the rest is made. None: it may be anywhere. */
  readonly names: readonly string[];
  /**
   * What holds whether it is there or not: it is the file of this name, it lies in the folder of this name, or, with null, neither. A name is
   * seen from the source, or from where the process starts.
   */
  readonly certain: 'file' | 'folder' | null;
}

/** Modules that a source imports and does not name. */
export interface UnknownImports {
  /** What it does, as people may read it behind the name of its file: `cannot be parsed (line 3)`. */
  readonly why: string;
  /** The folder that they lie in, as written, seen from the file; null: anywhere. */
  readonly folder: string | null;
}

type Language = 'javascript' | 'python' | 'ruby' | 'go' | 'shell';

const LANGUAGES: Readonly<Record<string, Language>> = {
  ...Object.fromEntries(
    ['js', 'cjs', 'mjs', 'jsx', 'ts', 'cts', 'mts', 'tsx'].map((end) => [end, 'javascript'] as const),
  ),
  py: 'python',
  rb: 'ruby',
  go: 'go',
  ...Object.fromEntries(['sh', 'bash', 'bat', 'cmd', 'ps1', 'pl'].map((end) => [end, 'shell'] as const)),
};

/** Language of a source file by its ending; null for what is not code. */
export function languageOf(file: string): Language | null {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, ending) ? (LANGUAGES[ending] ?? null) : null;
}

/** The folder that a relative name begins with, as written: `./plugins/` of `./plugins/a`. Null for other names. */
export function folderOfName(start: string): string | null {
  return /^\.{0,2}\//.test(start) ? start.slice(0, start.lastIndexOf('/') + 1) : null;
}

/** A word that every source which loads something holds, if not with its letters as `\u0072` or `\x72`. */
const LOADING_WORD = /import|from|require|_load|worker|\beval\b|\\[ux]/i;
const MADE_CODE = /\bFunction\b/;

/** Whether a JavaScript or TypeScript source can load other code: the others need no parser for that. */
export function mayImport(text: string): boolean {
  return LOADING_WORD.test(text) || MADE_CODE.test(text);
}

const MODULES: Readonly<Record<Language, (text: string) => readonly string[]>> = {
  // A guess, for texts that the parser refuses (`script-imports.ts`): what stands behind a word that imports, and
  // every text that begins as a relative name.
  javascript: (text) => [
    ...captured(text, /\b(?:from|import|require|resolve)\s*(?:\(\s*)?['"`]([^'"`$\n]+)['"`]/g),
    ...captured(text, /['"`](\.{1,2}\/[^'"`$\n]*)['"`]/g),
  ],
  python: pythonModules,
  ruby: (text) => captured(text, /\b(?:require_relative|require|load)\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g),
  go: () => [],
  shell: () => [],
};

/** What a source does that imports modules by names which it makes. */
export const MADE_IMPORTS = 'imports modules whose names are made while it runs';
/** A word that every Python source holds which reads files, asks for them, or says where modules are looked for. */
const PYTHON_READS =
  /\b(?:(?:open\w*|builtins|connect|Path|os|__file__|import_module|__import__|importlib|pkgutil|entry_points|exec|eval|compile|pkg_resources|runpy|glob|sys\s*\.\s*path|sys\s+(?:as|import)|addsitedir|getcwd|cwd|\w*Loader|\w*Reader|load\w*|genfromtxt|(?:read|scan)_\w+)\b|\w*(?:path|dir|directory|file|filename|folder)\s*=)/;

/** Whether a Python source can read a file, or import from a folder that it names: the others need no parser for that. */
export function mayReadPython(text: string): boolean {
  return PYTHON_READS.test(text);
}

/** Functions of Node that open a file or a folder by a name, look at it or copy it. */
export const READING_NAMES =
  '(?:(?:readFile|createReadStream|readdir|opendir|open|glob|readJson|readTextFile|readDir|copyFile)(?:Sync)?|(?:exists|access|l?stat|readlink|cp)Sync|openAsBlob|loadEnvFile)';

/** Modules of Node, and of others, whose functions read files. */
export const FILE_MODULES = '(?:(?:node:)?fs(?:/promises)?|fs-extra|graceful-fs|(?:fast-|tiny)?glob(?:by)?)';
/** What libraries call functions and classes that read. */
export const LOADING_NAMES = '(?:load(?!s\\b)\\w*|renderFile|configure|\\w*(?:Loader|Reader))';

const READS: Readonly<Record<Language, RegExp>> = {
  javascript: new RegExp(
    String.raw`\b${READING_NAMES}\s*\(|\bgetBuiltinModule\b|\b__(?:dir|file)name\b|\b(?:Bun|Deno)\.`,
  ),
  python:
    /\bopen\s*\(|\bPath\s*\(|\bread_(?:csv|json|text|bytes|excel|parquet)\s*\(|\b[ir]?glob\s*\(|\b(?:listdir|iterdir|scandir|walk)\s*\(|\bload_dataset\s*\(|\b(?:exists|is_?file|is_?dir|copy(?:file|2|tree)|run_path|get_data|getlines|ConfigParser)\s*\(|\bfileinput\b|\bshutil\.copy\b|\bsqlite3\.connect\b/,
  ruby: /\b(?:File|IO|Dir|CSV|YAML|Psych|Pathname|FileUtils)\.\w+|\bload_file\b/,
  go: /\bos\.(?:Open|ReadFile|ReadDir)\b|\bioutil\.Read|\bfilepath\.|\/\/go:embed|\bviper\./,
  shell: /(?!)/,
};

/** Calls that read a file by a name that they make. The other languages have a parser. */
const MADE_READS: Partial<Readonly<Record<Language, RegExp>>> = {
  ruby: /\b(?:File|IO|Dir|CSV|YAML|Psych|Pathname)\.(?:read\w*|open|foreach|exist\?|file\?|directory\?|stat|size|glob|children|entries|each_\w+|load_file|binread|new)\s*(?:\(\s*)?(?!\(|["'][^"'#\n]*["']\s*(?:[,)]|$))\S/m,
  go: /\b(?:os\.(?:Open|OpenFile|ReadFile|ReadDir|Stat|Lstat|DirFS)|ioutil\.Read(?:File|Dir)|filepath\.(?:Walk|WalkDir|Glob))\s*\(\s*(?!"[^"\n]*"\s*[,)])\S|\bviper\.\w*(?:ReadIn|Merge)Config\(/,
};
/** A module whose name is made while the code runs, or, in Ruby, a folder that is added to where modules are looked for. */
const MADE_MODULES: Readonly<Partial<Record<Language, RegExp>>> = {
  python: /\b(?:import_module|__import__)\s*\(\s*(?:[^'"\s)]|(["'])[^'"\n]*\1\s*[^\s,)])/,
  ruby: /\$LOAD_PATH|\$:|^[ \t]*(?:require_relative|require|load)\b(?!\s*[.=]|[ \t]*\(?[ \t]*(?:'[^'\n]*'|"[^"#\n]*")[ \t]*\)?[ \t]*(?:$|[;#,]|(?:if|unless|rescue|and|or)\b))/m,
};

/** The modules and texts that a source names, by patterns. For JavaScript they are a guess. */
export function codeReferences(language: Language, text: string): CodeReferences {
  const quoted = captured(text, /(?:'([^'\\\n]{1,300})'|"([^"\\\n]{1,300})"|`([^`\\\n$]{1,300})`)/g);
  const words = language === 'shell' ? shellWords(text) : [];
  const literals = [...new Set([...quoted, ...words])];
  const hasParser = language === 'javascript' || language === 'python';
  return {
    modules: [...new Set(MODULES[language](text))],
    literals,
    given: hasParser ? literals.flatMap(innerNames) : literals,
    reads: [
      ...(READS[language].test(text) ? [{ names: literals, certain: null }] : []),
      ...(MADE_READS[language]?.test(text) ? [{ names: [], certain: null }] : []),
    ],
    unknown: MADE_MODULES[language]?.test(text) ? [{ why: MADE_IMPORTS, folder: null }] : [],
  };
}

/** The words of a shell script. Behind the folder that a variable or a command stands for, also what is left of a path: `"$(dirname "$0")/../a.md"`. */
function shellWords(text: string): readonly string[] {
  const words = captured(text, /([^\s'"`;|&<>()=$]+)/g);
  const behind = captured(text, /(?:[)}]|\$\w+)["']?\/([^\s'"`;|&<>()=$]+)/g);
  return [...words, ...behind];
}

/** Paths in a text of another language: `select * from 'data/a.csv'`, `sqlite:///kb.db`. */
function innerNames(text: string): readonly string[] {
  if (/^(?:sqlite|duckdb|file)[\w+]*:/.test(text)) return [text];
  if (!/\s/.test(text)) return [];
  const quoted = captured(text, /'([^'\s]+)'|"([^"\s]+)"|`([^`\s]+)`/g);
  return quoted.filter((each) => /[./]/.test(each));
}

function pythonModules(written: string): readonly string[] {
  // A statement may go on behind a backslash, or stand behind another one. One space at most keeps the patterns quick.
  const text = written.replaceAll(/(?:[ \t\f\uFEFF]|\\\r?\n)+/g, ' ');
  const plain = [...text.matchAll(/(?:^|[;:]) ?import ([^\n#;]+)/gm)].flatMap(([, names = '']) =>
    namesIn(names),
  );
  const from = [
    ...text.matchAll(
      /(?:^|[;:]) ?from ?(\.*(?:[\p{L}_][\p{L}\p{N}_.]*)?) ?import\b ?(\((?:[^()#]|#[^\n]*)*\)|[^\n#;]+)/gmu,
    ),
  ].flatMap(([, module = '', names = '']) => {
    const inside = module.endsWith('.') || module === '' ? module : `${module}.`;
    return [...(/[^.]/.test(module) ? [module] : []), ...namesIn(names).map((name) => `${inside}${name}`)];
  });
  const dynamic = captured(text, /\b(?:import_module|__import__)\s*\(\s*['"]([\w.]+)['"]/g);
  // What a package hands on to `from package import *` may be its modules.
  const offered = captured(text, /\b__all__\s?\+?=\s?[[(]([^[\]()]*)/g).flatMap((list) =>
    captured(list, /['"]([^'"\n]+)['"]/g).map((name) => `.${name}`),
  );
  return [...plain, ...from, ...dynamic, ...offered].filter((module) =>
    /^\.*[\p{L}_][\p{L}\p{N}_.]*$/u.test(module),
  );
}

function namesIn(list: string): readonly string[] {
  return list
    .replaceAll(/[()\\]|#.*$/gm, ' ')
    .split(',')
    .map((name) => name.trim().replace(/\s+as\s.*$/s, ''))
    .filter((name) => name !== '' && name !== '*');
}

function captured(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(
    ([, ...groups]) => groups.find((group) => group !== undefined) ?? '',
  );
}

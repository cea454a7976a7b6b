/** What a source file names, found without running it. Too much rather than too little: only what exists counts. */
export interface CodeReferences {
  /** Modules as written: `./rules.js`, `@team/shared`, `.helpers`, `pkg.module`. */
  readonly modules: readonly string[];
  /** Texts that may be paths. */
  readonly literals: readonly string[];
  /** Whether it opens files at all. */
  readonly readsFiles: boolean;
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

/** Language of a source file by its ending; null for what is no code. */
export function languageOf(file: string): Language | null {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, ending) ? (LANGUAGES[ending] ?? null) : null;
}

const MODULES: Readonly<Record<Language, (text: string) => readonly string[]>> = {
  javascript: (text) => [
    ...captured(text, /\b(?:import|export)\b[^'"`;()]{0,4000}?\bfrom\s*['"]([^'"\n]+)['"]/g),
    ...captured(text, /\bimport\s*['"]([^'"\n]+)['"]/g),
    ...captured(
      text,
      /\b(?:import|require|require\.resolve|import\.meta\.resolve)\s*\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`$\n]+)['"`]/g,
    ),
  ],
  python: pythonModules,
  ruby: (text) => captured(text, /\b(?:require_relative|require|load)\s*\(?\s*['"]([^'"\n]+)['"]/g),
  go: () => [],
  shell: () => [],
};

const READS: Readonly<Record<Language, RegExp>> = {
  javascript: /\b(?:readFile|createReadStream|readdir|opendir|open|glob|readJson)(?:Sync)?\s*\(/,
  python:
    /\bopen\s*\(|\bPath\s*\(|\bread_(?:csv|json|text|bytes|excel|parquet)\s*\(|\b[ir]?glob\s*\(|\b(?:listdir|iterdir|walk)\s*\(|\bload_dataset\s*\(/,
  ruby: /\b(?:File|IO|Dir|CSV|YAML)\.\w+/,
  go: /\bos\.(?:Open|ReadFile|ReadDir)\b|\bfilepath\.|\/\/go:embed/,
  shell: /(?!)/,
};

/** The modules and texts that a source names. */
export function codeReferences(language: Language, text: string): CodeReferences {
  const quoted = captured(text, /(?:'([^'\\\n]{1,300})'|"([^"\\\n]{1,300})"|`([^`\\\n$]{1,300})`)/g);
  const words = language === 'shell' ? captured(text, /([^\s'"`;|&<>()=$]+)/g) : [];
  return {
    modules: [...new Set(MODULES[language](text))],
    literals: [...new Set([...quoted, ...words])],
    readsFiles: READS[language].test(text),
  };
}

function pythonModules(text: string): readonly string[] {
  const plain = [...text.matchAll(/^[ \t]*import[ \t]+([^\n#;]+)/gm)].flatMap(([, names = '']) =>
    namesIn(names),
  );
  const from = [
    ...text.matchAll(/^[ \t]*from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]*(\([^)]*\)|[^\n#;]+)/gm),
  ].flatMap(([, module = '', names = '']) => {
    const inside = module.endsWith('.') || module === '' ? module : `${module}.`;
    return [...(/\w/.test(module) ? [module] : []), ...namesIn(names).map((name) => `${inside}${name}`)];
  });
  const dynamic = captured(text, /\b(?:import_module|__import__)\s*\(\s*['"]([\w.]+)['"]/g);
  return [...plain, ...from, ...dynamic].filter((module) => /^\.*[\p{L}_][\p{L}\p{N}_.]*$/u.test(module));
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

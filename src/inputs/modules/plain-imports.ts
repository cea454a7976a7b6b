import {
  type CodeReferences,
  FILE_MODULES,
  LOADING_NAMES,
  READING_NAMES,
} from '../references/code-references.ts';

/** A word that loads code or reads a file, and the escapes that can spell such a word. */
const WORDS = new RegExp(
  String.raw`(?<![\w$])(?:import|from|require|createRequire|eval|Function|(?:Shared)?Worker|${READING_NAMES})(?![\w$])|_loa`,
  'g',
);
/** Where the source lies, modules of files, and what reads without one: only the parser can tell what is read. */
const READS = new RegExp(
  String.raw`__(?:dir|file)name|import\.meta|\bcwd\b|(['"\`])${FILE_MODULES}\1|getBuiltinModule|loadEnvFile|\b(?:Bun|Deno)\b|\b(?:${LOADING_NAMES}|Database(?:Sync)?)\s*\(`,
);
/** Escapes other than those of patterns and line ends: they can spell a word, a path or a quote. */
const SPELLING = /\\(?![nrtbdswDSWB./[\](){}|?*+^$\\-])|(['"])[\w$]*\\[dswDSWB][\w$]*\1|&#|&\w+;/;

const TEXT = String.raw`\s*(['"])([^'"\\\n]*)\1`;
const GIVEN = '\\s*\\(\\s*([\'"`])([^\'"`\\\\\\n$]*)\\1\\s*';
const FROM = new RegExp(`^${TEXT}`);
const IMPORTED = new RegExp(`^${GIVEN}[,)]`);
const REQUIRED = new RegExp(`^(?:${GIVEN}\\)|\\.resolve${GIVEN.replace('\\1', '\\3')}[,)])`);

/**
 * What a JavaScript or TypeScript source names, where each word in it that could load or read something stands in the
 * plainest form of an import or require. Null for every other source: only the parser can tell. Words in comments and
 * texts count as if they were code, so it finds what the parser finds, or more, and costs a hundredth.
 */
export function plainReferences(text: string): CodeReferences | null {
  if (SPELLING.test(text) || READS.test(text)) return null;
  const modules = new Set<string>();
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const module = moduleBehind(word, text.slice(index + word.length, index + word.length + 500));
    // Between quotes it may be the name of a property that is called.
    if (module === null || (word !== 'from' && /['"`]/.test(text[index - 1] ?? ''))) return null;
    if (module !== '') modules.add(module);
  }
  const literals = textsIn(text);
  const given = literals.filter(
    (each) => /^(?:\.\.?\/|(?:file|sqlite|duckdb)[\w+]*:)/.test(each) && !modules.has(each),
  );
  return { modules: [...modules], literals, reads: [], given, unknown: [] };
}

/** The module that a word names with what stands behind it; '': none here. Null: it is not a plain form. */
function moduleBehind(word: string, behind: string): string | null {
  if (word === 'from') return FROM.exec(behind)?.[2] ?? (/^\s*(?:['"`/\\<]|$)/.test(behind) ? null : '');
  if (word === 'require') {
    const found = REQUIRED.exec(behind);
    return found?.[2] ?? found?.[4] ?? null;
  }
  if (word !== 'import') return null;
  // Names that are imported have their module behind `from` or `require`.
  if (/^(?:\s+[\w$]|\s*[{*]|\.meta\.(?:url|dirname|filename)(?![\w$]))/.test(behind)) return '';
  return (IMPORTED.exec(behind) ?? FROM.exec(behind))?.[2] ?? null;
}

/** All that stands between two quotes of a kind, whichever of them open a text. */
function textsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const quote of ["'", '"', '`'])
    for (const part of text.split(quote).slice(1, -1))
      if (part.length <= 600 && /[./]|^[\w-]+$/.test(part) && !part.includes('\n'))
        for (const each of [part, part.replace(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter)])
          if (each.length <= 300) found.add(each);
  return [...found];
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b' };

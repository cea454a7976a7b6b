import type { languageOf } from './code-references.ts';

type Language = NonNullable<ReturnType<typeof languageOf>>;

/** A library that looks for files of its own names, from where its source lies or the process starts up to the root. */
interface Seeker {
  readonly code: RegExp;
  /** The names that it looks for: whole, in each of these folders. */
  readonly names: RegExp;
}

const SETTINGS = /^(?:\.?secrets|settings)(?:\.\w+)?\.(?:toml|ya?ml|json|ini|py)$|^\.env(?:\.|$)/;
const SEEKERS: Partial<Readonly<Record<Language, readonly Seeker[]>>> = {
  python: [
    {
      code: /\b(?:load_dotenv|find_dotenv|dotenv_values|read_env|decouple|dotenv)\b/,
      names: /^\.env(?:\.|$)/,
    },
    { code: /\b(?:decouple|dynaconf)\b/i, names: SETTINGS },
  ],
  javascript: [{ code: /['"`]dotenv\b[^'"`\n]{0,40}['"`]/, names: /^\.env(?:\.|$)/ }],
  ruby: [{ code: /['"]dotenv\b/, names: /^\.env(?:\.|$)/ }],
  go: [{ code: /\/godotenv\b/, names: /^\.env(?:\.|$)/ }],
};

/** The names of files that a source has a library look for without naming them. */
export function soughtFiles(language: Language, text: string): readonly RegExp[] {
  return (SEEKERS[language] ?? []).filter(({ code }) => code.test(text)).map(({ names }) => names);
}

import { isBeside } from '../../config/beside-hosts.ts';
import type { languageOf } from './code-references.ts';

type Language = NonNullable<ReturnType<typeof languageOf>>;

/** What starts another program, which may read any file. A shell script does nothing else. */
const STARTS: Readonly<Record<Language, RegExp>> = {
  javascript:
    /\bchild_process\b|['"](?:execa|zx|shelljs|cross-spawn|tinyexec|nano-spawn|simple-git)['"]|\bBun\.(?:spawn|\$)|\bDeno\.Command\b/,
  python:
    /subprocess|\b(?:from|import)\s(?:sh|invoke|plumbum|fabric|docker)\b|\bos\.(?:system|popen|exec[lv]\w*|(?:posix_)?spawn\w*)\b|\bPopen\b|\bpexpect\b|\bgit\.Repo\b/,
  ruby: /\b(?:system|spawn|exec)\b[ (]|\bIO\.popen\b|\bOpen3\b|`/,
  go: /\bexec\.Command/,
  shell: /(?:)/,
};

/** What changes the working directory, and with it what names of files mean in all code of the suite. */
const MOVES = /\b(?:os|process|Dir)\.chdir\b|\bos\.Chdir\b/;

/** What looks for files of settings in all folders above, under names that it makes. */
const SEEKS: Partial<Readonly<Record<Language, RegExp>>> = {
  javascript:
    /['"`](?:cosmiconfig|lilconfig|c12|unconfig|rc|rc9|rc-config-loader|config|nconf|convict|find-up|pkg-up|find-config|app-root-path)['"`]/,
  // An application of Rails loads all of its own.
  ruby: /\bRails\.|config\/(?:environment|application)\b/,
};

/** Ways in which a source may read files that it does not name, each as the end of a sentence that begins with the name of its file. */
export function hiddenReads(language: Language, text: string): readonly string[] {
  return [
    ...(namesServer(text) ? ['asks a server on this machine, or beside it'] : []),
    ...(STARTS[language].test(text) ? ['starts other programs'] : []),
    ...(SEEKS[language]?.test(text) ? ['looks for files of settings in the folders above'] : []),
    ...(MOVES.test(text) ? ['changes its working directory'] : []),
  ];
}

/** The name of a page of documentation, and the folder before it: `docs/tone.md`, `${name}.md`. */
const PAGE =
  /(?:([\w-]{1,80})\/)?([$}])?([^\s"'`/\\(){}[\]<>,;:=|&$+#]{0,80})\.(mdx?|rst|adoc|asciidoc)(?![\w.])/gi;

/**
 * Globs of the pages of documentation that code names outside of its comments, wherever they lie: `tone.md`, and all of an ending where the
 * name is made.
 */
export function namedPages(text: string): readonly string[] {
  const isComment = (line: string) => /^\s*(?:#|\/\/|\*)/.test(line);
  const lines = text.split('\n').filter((line) => /\.(?:md|rst|a)/i.test(line) && !isComment(line));
  return lines.flatMap((line) =>
    [...line.matchAll(PAGE)].map(([, folder, made, name = '', ending = '']) => {
      const file = made === undefined && name !== '' ? name : '*';
      return `**/${folder === undefined ? '' : `${folder}/`}${file}.${ending}`;
    }),
  );
}

/** What has a library read `.env` files, or other files of settings, from where its source lies or the process starts up to the root. */
const VARIABLES =
  /\b(?:load_dotenv|find_dotenv|dotenv_values|read_env|decouple|dynaconf)\b|['"`](?:@\w+\/)?dotenv\b|\/godotenv\b/i;

/** Files and folders that libraries look for by names of their own, by what a source calls them with. */
const SOUGHT: readonly (readonly [RegExp, RegExp])[] = [
  [VARIABLES, /\.env(?:\.|$)/],
  [/\b(?:decouple|dynaconf)\b/i, /^(?:\.?secrets|settings)(?:\.\w+)?\.(?:toml|ya?ml|json|ini|py)$/],
  [/\brender_template\b/, /^templates$/],
  [/\bCrewBase\b/, /^config$/],
  [/\bgenkit\b/, /^prompts$/],
  [/\bPrismaClient\b/, /^prisma$/],
];

/** The names of files and folders that a source has a library look for without naming them. */
export function soughtFiles(text: string): readonly RegExp[] {
  return SOUGHT.flatMap(([user, names]) => (user.test(text) ? [names] : []));
}

/** This machine, with or without a scheme in front. */
const MACHINE =
  /(?<![\w.-])(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)(?![\w-]|\.\w)/i;
/** The host of an address that is written out, behind who asks there. */
const ADDRESSED = /\b(?:https?|wss?):\/\/(?:[^/?#'"`\n]{0,200}@)?([\w.-]+|\[[\da-f:]+\])(?=[:/?#'"`\s)]|$)/gi;

/** Whether a text names a server that may be the repository's own application. */
function namesServer(text: string): boolean {
  return MACHINE.test(text) || [...text.matchAll(ADDRESSED)].some(([, host = '']) => isBeside(host));
}

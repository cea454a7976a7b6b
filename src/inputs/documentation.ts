import { isCiFile } from './ci-files.ts';
import { languageOf } from './references/code-references.ts';

/** A kind of file that no answer depends on unless a suite names it, and why that may be taken for granted. */
interface Kind {
  readonly files: RegExp;
  readonly why: string;
}

/** Folders whose texts are read by models or programs, whatever their names end in. */
const READ_BY_PROGRAMS =
  /(?:^|\/)(?:kb|[^/]*(?:prompt|template|skill|agent|persona|instruction|corpus|knowledge|fixture|dataset|eval|case|rule|polic|guideline)[^/]*)\//i;
/** Texts that are written for models. */
const FOR_MODELS = /(?:^|\/)(?:AGENTS?|CLAUDE|GEMINI|SKILL|[^/]*prompt[^/]*)\.(?:md|mdx|txt)$/i;

const KINDS: readonly Kind[] = [
  {
    files:
      /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|SUPPORT|GOVERNANCE|AUTHORS|CONTRIBUTORS|MAINTAINERS|NOTICE|COPYING|LICEN[CS]E)(?:[-.][^/]*)?$/i,
    why: 'The pages that every repository has for its readers.',
  },
  {
    files: /\.(?:md|mdx|rst|adoc|asciidoc)$/i,
    why: 'Pages for people. Texts for models lie in folders of their own, or have names of their own.',
  },
  {
    files: /^(?:.*\/)?docs?\/.*\.(?:txt|html?|css|svg|drawio|puml|mmd)$/i,
    why: 'What pages for people consist of. Code and data below `docs/` count.',
  },
  {
    files: /\.(?:png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|mp4|mov|webm)$/i,
    why: 'Pictures and fonts. A model that is shown one gets it from a case, which names it.',
  },
  {
    files: /(?:^|\/)(?:\.vscode|\.idea|\.zed|\.fleet)\/|(?:^|\/)\.editorconfig$/,
    why: 'Settings of editors.',
  },
  {
    files: /(?:^|\/)(?:\.gitignore|\.gitkeep|\.keep|\.mailmap|\.git-blame-ignore-revs|CODEOWNERS)$/,
    why: 'Settings of git that change no file, and who reviews.',
  },
  {
    files:
      /(?:^|\/)(?:\.(?:prettier|eslint|stylelint|markdownlint)(?:rc(?:\.(?:json|ya?ml))?|ignore)|\.markdownlint\.(?:json|ya?ml)|biome\.jsonc?|\.pre-commit-config\.yaml|renovate\.json5?)$/,
    why: 'Settings of formatters, linters and update services. Those that are code count.',
  },
  {
    files: /(?:[._](?:test|spec)\.[cm]?[jt]sx?|_test\.(?:go|py|rb)|_spec\.rb|\.snap|(?:^|\/)test_[^/]*\.py)$/,
    why: 'Unit tests, which only their runner loads.',
  },
];

/**
 * Whether a changed file can be taken for one that no answer depends on. It is asked only of files that no suite is known to
 * read: a page that a suite names is one of its inputs. What a CI runs is such a file: an edit there is reported by itself.
 */
export function isDocumentation(file: string): boolean {
  if (!isCiFile(file) && !KINDS.some(({ files }) => files.test(file))) return false;
  const isText = /\.(?:md|mdx|rst|adoc|asciidoc|txt|html?)$/i.test(file) && languageOf(file) === null;
  const isPage = KINDS[0]?.files.test(file) === true;
  return !isText || isPage || !(READ_BY_PROGRAMS.test(file) || FOR_MODELS.test(file));
}

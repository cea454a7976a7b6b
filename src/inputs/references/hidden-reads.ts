import type { languageOf } from './code-references.ts';
import { namesLocalHost } from './local-hosts.ts';

type Language = NonNullable<ReturnType<typeof languageOf>>;

/** What starts another program, which may read any file. A shell script does nothing else. */
const STARTS: Readonly<Record<Language, RegExp>> = {
  javascript:
    /\bchild_process\b|['"](?:execa|zx|shelljs|cross-spawn|tinyexec|nano-spawn)['"]|\bBun\.(?:spawn|\$)|\bDeno\.Command\b/,
  python: /\bsubprocess\b|\bos\.(?:system|popen|exec[lv]\w*|(?:posix_)?spawn\w*)\b|\bPopen\b|\bpexpect\b/,
  ruby: /\b(?:system|spawn|exec)\b[ (]|\bIO\.popen\b|\bOpen3\b|`/,
  go: /\bexec\.Command/,
  shell: /(?:)/,
};

/** Ways in which a source may read files that it does not name, each as the end of a sentence that begins with the name of its file. */
export function hiddenReads(language: Language, text: string): readonly string[] {
  return [
    ...(namesLocalHost(text) ? ['asks a server on this machine'] : []),
    ...(STARTS[language].test(text) ? ['starts other programs'] : []),
  ];
}

import fc from 'fast-check';
import { anyUnit } from '../support/models/any-unit.ts';

/** Pieces that mean something to Markdown, HTML, GitHub, terminals or runners. */
const PIECES = [
  '<img src=x onerror=alert(1)>',
  '<script>x</script>',
  '<a href="https://evil.example">',
  '<details><summary>',
  '</summary>',
  '</details>',
  '</code>',
  '</td></tr></table>',
  '<!-- pawl:gate -->',
  '<!--',
  '-->',
  '@octocat',
  '@acme/team',
  '#123',
  'GH-123',
  'acme/shop#7',
  'acme/shop@9f8e7d6c5b4a39281706',
  '9f8e7d6c5b4a392817069f8e7d6c5b4a39281706',
  'https://github.com/acme/shop/issues/1',
  'https://evil.example/?q=secret',
  'www.evil.example',
  'mailto:a@b.example',
  'a@b.example',
  '[a](https://evil.example)',
  '![a](https://evil.example/x.png)',
  '[a]: https://evil.example',
  '[^1]',
  '[^1]: note',
  ':tada:',
  '```',
  '\n```\n',
  '\n~~~\n<b>',
  '````diff',
  '~~~',
  '`',
  '``',
  '`'.repeat(100),
  '\\',
  '\\`',
  '\\|',
  '|',
  '| - |',
  '*',
  '**',
  '_',
  '~~',
  '$x$',
  '$$',
  '# ',
  '- ',
  '1. ',
  '> ',
  '===',
  '---',
  '    ',
  '\t',
  ' ',
  '\n',
  '\n\n',
  '\r',
  '\u2028',
  '&lt;',
  '&amp;',
  '&#64;octocat',
  '::error::x',
  '##[error]x',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[setParameter name='a' value='b']",
  '%0A',
  '\x1b[31m',
  '\x1b]8;;https://evil.example\x07',
  '\u202E',
  '\u200B',
  '\u{E0041}',
  '\uD83D',
  '👩‍👧',
  'word',
  '.',
  ',',
  "'",
  '"',
  ']]>',
];

/** Text that tries to be more than text. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: anyUnit, maxLength: 6 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

/** One text that holds every piece. */
export const everyPiece = PIECES.join(' ');

/** Text without the isolates that a report puts around a name of letters from right to left: only whole pairs on one line are ours. */
export function withoutIsolates(text: string): string {
  return text.replace(/\u2068([^\n\u2066-\u2069]*)\u2069/g, '$1');
}

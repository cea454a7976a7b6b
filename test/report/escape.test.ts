import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeSpan,
  commandData,
  commandProperty,
  fencedBlock,
  htmlCode,
  htmlSentence,
  linkTarget,
  quoted,
  sentence,
  tableCell,
  terminalText,
  visibleText,
  withoutQuickActions,
  xmlText,
} from '../../src/report/escape.ts';
import { hostileText } from './hostile-text.ts';
import { elementsOf, render, textOf } from './markdown-renderer.ts';

/** Every tag of a rendered piece of Markdown. */
const tags = (markdown: string) => new Set(elementsOf(render(markdown)).map(({ tagName }) => tagName));
const only = (markdown: string, ...allowed: string[]) =>
  expect([...tags(markdown)].filter((tag) => !allowed.includes(tag))).toEqual([]);
const always = (check: (text: string) => void) =>
  fc.assert(fc.property(hostileText, check), { numRuns: 400 });

describe('Markdown', () => {
  test('no line is a quick action of GitLab, and nothing that is seen changes', () => {
    const lines = fc.array(fc.oneof(hostileText, fc.constantFrom('/merge', ' \t/close', '\n/a', '/', '//x')));
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        const safe = withoutQuickActions(text);
        expect(safe).not.toMatch(/^\s*\/\w/m);
        expect(safe.replaceAll('\u200B', '')).toBe(text.replaceAll('\u200B', ''));
      }),
      { numRuns: 400 },
    );
  });

  test('a code span is one code element, whatever is in it', () => {
    always((text) => {
      const markdown = `before ${codeSpan(text)} after`;
      only(markdown, 'p', 'code');
      expect(textOf(render(markdown))).toMatch(/^before .*[^ ].* after$/s);
    });
  });

  test.each([80, 81, 300, 1000])(
    'no fence is longer than forges read, around a run of %i backticks',
    (length) => {
      const text = `${'`'.repeat(length)} @octocat`;
      const fences = [codeSpan(text), sentence(text), fencedBlock(`${text}\n${'`'.repeat(length)}`, '')];
      for (const made of fences) {
        const runs = Array.from(made.matchAll(/`+/g), ([run]) => run.length);
        expect(Math.max(...runs)).toBeLessThanOrEqual(80);
        expect(made).toContain('@octocat');
      }
    },
  );

  test('a bold code span in a list stays in its item', { tags: ['slow'] }, () => {
    always((text) => {
      const markdown = `- **${codeSpan(text)}** · 6 of 6\n- next`;
      only(markdown, 'ul', 'li', 'strong', 'code');
      expect(elementsOf(render(markdown)).filter(({ tagName }) => tagName === 'li')).toHaveLength(2);
    });
  });

  test('a code span in a table keeps to its cell', { tags: ['slow'] }, () => {
    always((text) => {
      const markdown = `| a | b |\n|---|---|\n| ${tableCell(codeSpan(text))} | end |`;
      only(markdown, 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code');
      const cells = elementsOf(render(markdown)).filter(({ tagName }) => tagName === 'td');
      expect(cells.map(textOf).slice(1)).toEqual(['end']);
    });
  });

  test('a sentence makes nothing but words and code, also at the start of a line and in a table', {
    tags: ['slow'],
  }, () => {
    always((text) => {
      only(sentence(text), 'p', 'code');
      only(`> ${sentence(text)}`, 'blockquote', 'p', 'code');
      const markdown = `| a | b |\n|---|---|\n| ${tableCell(sentence(text))} | end |`;
      const cells = elementsOf(render(markdown)).filter(({ tagName }) => tagName === 'td');
      expect(cells.map(textOf).slice(1)).toEqual(['end']);
    });
  });

  test('a sentence with a quoted name keeps the name whole', { tags: ['slow'] }, () => {
    always((text) => {
      const markdown = sentence(`Could not measure ${quoted(text)}. It is down.`);
      only(markdown, 'p', 'code');
      expect(textOf(render(markdown))).toMatch(/^Could not measure .+ It is down\.$/s);
    });
  });

  test('a fenced block ends where we end it, also in a quote and in a folded section', {
    tags: ['slow'],
  }, () => {
    always((text) => {
      const block = fencedBlock(text, 'diff');
      only(`${block}\n\nafter`, 'pre', 'code', 'p');
      expect(textOf(render(`${block}\n\nafter`))).toMatch(/after$/);
      const quote = `${block}\nafter`.split('\n').map((line) => `> ${line}`);
      only(quote.join('\n'), 'blockquote', 'pre', 'code', 'p');
      const folded = `<details><summary>s</summary>\n\n${block}\n\n</details>`;
      only(folded, 'details', 'summary', 'pre', 'code');
    });
  });

  test.each([
    ['a name', htmlCode],
    ['a sentence', htmlSentence],
  ])('%s in a summary makes nothing but words and code', (_, harmless) => {
    always((text) => {
      const markdown = `<details><summary>${harmless(text)}</summary>\n\nbody\n\n</details>`;
      only(markdown, 'details', 'summary', 'code', 'p');
    });
  });

  test('no comment marker survives anywhere, so nobody can forge the one that a report is found by', () => {
    always((text) => {
      for (const harmless of [
        codeSpan,
        sentence,
        htmlCode,
        htmlSentence,
        (raw: string) => fencedBlock(raw, ''),
      ]) {
        expect(harmless(`${text}<!-- pawl:gate -->`)).not.toMatch(/<!--|-->/);
      }
    });
  });

  test.each([
    ['3 of 60 cases broke, confirmed on fresh runs.', '3 of 60 cases broke, confirmed on fresh runs.'],
    ['pass rate 93.3 % → 94.2 % (−1.1 … +2.9)', 'pass rate 93.3 % → 94.2 % (−1.1 … +2.9)'],
    ['moved `prompts/a b.txt` (+2 −1 lines)', 'moved `prompts/a b.txt` (+2 −1 lines)'],
    ['It costs $0.41 / day.', 'It costs $0.41 / day.'],
    ["the key isn't set: ask @octocat", "the key isn't set: ask `@octocat`"],
    ['see https://evil.example/?q=1', 'see `https://evil.example/?q=1`'],
    ['closes #12 and GH-12, acme/shop#3', 'closes `#12` and `GH-12`, `acme/shop#3`'],
    ['commit 9f8e7d6c5b4a', 'commit `9f8e7d6c5b4a`'],
    ['<img src=x> ![a](b)', '`<img` `src=x>` `![a](b)`'],
    ['$x$ and `$`$', '`$x$` and `$` `$`'],
    ['1. one', '`1.` one'],
    ['- one', '`-` one'],
    ['# one', '`#` one'],
    ['at 12:19 UTC, or at 00:00.', 'at 12:19 UTC, or at 00:00.'],
    ['12:345 1:100: 12:34: 01:12:19', '`12:345` `1:100`: `12:34`: `01:12:19`'],
    ['naïve café, 東京です。', 'naïve café, 東京です。'],
  ])('sentence(%j) is %j', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  test.each([
    ['https://github.com/acme/shop/actions/runs/7', 'https://github.com/acme/shop/actions/runs/7'],
    ['https://x.example/a)b[c](d', 'https://x.example/a%29b%5Bc%5D%28d'],
    ['javascript:alert(1)', null],
    ['https://', null],
  ])('linkTarget(%j) is %j', (url, expected) => {
    expect(linkTarget(url)).toBe(expected);
  });
});

describe('invisible text', () => {
  test.each([
    ['\x1b[31mred\x1b[0m', '␛[31mred␛[0m'],
    ['\x1b]8;;https://x.example\x07link\x1b]8;;\x07', '␛]8;;https://x.example␇link␛]8;;␇'],
    ['a\u202Eb\u2066c', 'a[U+202E]b[U+2066]c'],
    ['pass\u200Bword', 'pass[U+200B]word'],
    ['x\u{E0041}\u{E0042}\u{E0043}\u{E0044}\u{E0045}', 'x[5 invisible characters]'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['half \uD83D', 'half \uFFFD'],
    ['\x00\x7F\x9B', '␀[U+007F][U+009B]'],
    ['👩‍👩‍👧 ❤️ 1️⃣ 👍🏽', '👩‍👩‍👧 ❤️ 1️⃣ 👍🏽'],
    ['می‌خواهم', 'می‌خواهم'],
    [`e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(4)}`],
    ['a\u00A0b', 'a b'],
  ])('visibleText(%j) is %j', (text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});

describe('terminals and logs', () => {
  test('one line without control characters that starts no workflow command', () => {
    always((text) => {
      const line = terminalText(text);
      expect(line).not.toMatch(/[\x00-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
      expect(line).not.toMatch(/^\s*::|##\w*\[/);
    });
  });
});

describe('workflow commands', () => {
  /** As the runner reads a command: `::name key=value,key=value::data`. */
  function parsed(
    line: string,
  ): { readonly file: string; readonly title: string; readonly data: string } | null {
    const match = /^::error file=([^,:]*),title=([^,:]*)::(.*)$/.exec(line);
    const decode = (text: string) =>
      text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    return match
      ? {
          file: decode(match[1] as string),
          title: decode(match[2] as string),
          data: decode(match[3] as string),
        }
      : null;
  }

  test('the runner reads back what was written, and only one command', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, data) => {
        const command = `::error file=a.txt,title=${commandProperty(title)}::${commandData(data)}`;
        expect(command).not.toMatch(/[\r\n]/);
        expect(parsed(command)?.data).toBe(visibleText(data));
      }),
    );
  });
});

describe('XML', () => {
  test('nothing but characters that XML allows, and no markup', () => {
    always((text) => {
      const escaped = xmlText(text);
      expect(escaped).not.toMatch(/[<>"'\x00-\x1F\uFFFE\uFFFF]|&(?!#\d+;)/);
      expect(escaped.isWellFormed()).toBe(true);
    });
  });
});

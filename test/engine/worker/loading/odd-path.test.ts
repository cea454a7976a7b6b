import { describe, expect, test } from 'vitest';
import { withShortData } from '../../../../src/engine/data-images.ts';
import { loadFailure } from '../../../../src/engine/worker/loading/failures/load-failure.ts';
import { refuseOddPath } from '../../../../src/engine/worker/loading/odd-path.ts';

/** Why a suite at this path, below a root, is refused; null where it is not. */
function refused(file: string) {
  const place = { config: `/root/${file}`, root: '/root' };
  try {
    refuseOddPath(place.config, place.root);
    return null;
  } catch (error) {
    return loadFailure(error, place);
  }
}

describe('a path that promptfoo takes for a pattern', () => {
  test.each([
    ['[1]/promptfooconfig.yaml', "git mv '[1]' 1"],
    ['evals/{a,b}/deep/promptfooconfig.yaml', "git mv 'evals/{a,b}' evals/a,b"],
    ['new\nline/promptfooconfig.yaml', "git mv $'new\\nline' new-line"],
    ['a\\b/promptfooconfig.yaml', "git mv 'a\\b' a-b"],
    ['a\tb/promptfooconfig.yaml', "git mv $'a\\tb' a-b"],
    ['evals/what?.yaml', "git mv 'evals/what?.yaml' evals/what-.yaml"],
  ])('%j is refused, with the line that renames it', (file, line) => {
    expect(refused(file)).toMatchObject({ code: 'engine/odd-path', fix: expect.stringContaining(line) });
  });

  test.each(['evals/promptfooconfig.yaml', 'app/(group)/promptfooconfig.yaml', 'ça va #1/a+b.yaml'])(
    '%j is not',
    (file) => {
      expect(refused(file)).toBeNull();
    },
  );

  test('where folders are parted by backslashes, one is not odd', () => {
    expect(() => refuseOddPath('C:\\app\\evals\\promptfooconfig.yaml', 'C:\\app', '\\')).not.toThrow();
    expect(() => refuseOddPath('C:\\app\\[1]\\promptfooconfig.yaml', 'C:\\app', '\\')).toThrow();
  });
});

test('pictures in a name are shown short, and told apart', () => {
  const picture = (end: string) => `image: data:image/png;base64,${'iVBORw0KGgo'.repeat(200)}${end}`;
  const [one, other] = [withShortData(picture('a')), withShortData(picture('b'))];
  expect(one).toMatch(/^image: \[image\/png, 1\.7 kB, [0-9a-f]{4}\]$/);
  expect(other).not.toBe(one);
  expect(withShortData('data: short, base64, and no picture')).toBe('data: short, base64, and no picture');
});

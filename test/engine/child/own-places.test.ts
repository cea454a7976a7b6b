import { realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ownPlaces } from '../../../src/engine/child/own-places.ts';
import { temporaryTree } from '../../support/files/temporary.ts';

let [checkout, main] = ['', ''];
beforeEach(() => {
  checkout = temporaryTree({ 'app/rules.py': '', 'data/built.json': '' });
  main = temporaryTree({ 'app/rules.py': '' });
});
const at = (text: string) => text.replaceAll('CHECKOUT', checkout).replaceAll('MAIN', main);
const list = (...places: readonly string[]) => places.join(path.delimiter);

test.each<[string, string, string]>([
  ['a folder', 'CHECKOUT/app', 'MAIN/app'],
  ['the checkout itself', 'CHECKOUT', 'MAIN'],
  ['a list', list('/usr/lib', 'CHECKOUT/app', 'CHECKOUT'), list('/usr/lib', 'MAIN/app', 'MAIN')],
  ['what main has not: a step of the job made it', 'CHECKOUT/data/built.json', 'CHECKOUT/data/built.json'],
  ['a folder of nearly the same name', 'CHECKOUT-2/app', 'CHECKOUT-2/app'],
  ['a text that speaks of it', 'see CHECKOUT/app', 'see CHECKOUT/app'],
  ['an address of a file', 'file://CHECKOUT/app/rules.py', 'file://MAIN/app/rules.py'],
  ['an option', '--require=CHECKOUT/app/rules.py', '--require=MAIN/app/rules.py'],
  [
    'options',
    '--import CHECKOUT/app/rules.py --loader=file://CHECKOUT/app',
    '--import MAIN/app/rules.py --loader=file://MAIN/app',
  ],
  ['a list with commas', 'a,CHECKOUT/app,CHECKOUT', 'a,MAIN/app,MAIN'],
  [
    'JSON',
    '{"root":"CHECKOUT/app","more":["CHECKOUT/none"]}',
    '{"root":"MAIN/app","more":["CHECKOUT/none"]}',
  ],
  ['an address that ends like it', 'https://example.comCHECKOUT/app', 'https://example.comCHECKOUT/app'],
  ['nothing of the kind', 'https://example.com', 'https://example.com'],
])('main’s side gets its own place for a variable with %s', (_name, value, own) => {
  const env = { PLACE: at(value) };
  expect(ownPlaces(env, checkout, main)).toEqual({ PLACE: at(own) });
  expect(ownPlaces(env, checkout, checkout)).toEqual(env);
});

test('main’s side gets its own place where a variable names the checkout by a link', () => {
  const link = path.join(temporaryTree({}), 'ws');
  symlinkSync(checkout, link, 'junction');
  const env = { PYTHONPATH: list(link, path.join(link, 'app'), '', path.join(link, 'none')) };
  expect(ownPlaces(env, realpathSync(checkout), main)).toEqual({
    PYTHONPATH: list(main, path.join(main, 'app'), '', path.join(link, 'none')),
  });
});

test('programs are the job’s', () => {
  for (const name of ['PATH', 'Path']) {
    const env = { [name]: at(list('CHECKOUT/app', '/usr/bin')) };
    expect(ownPlaces(env, checkout, main)).toEqual(env);
  }
});

test.each<[string, Record<string, string>, (folder: string) => Record<string, string>]>([
  ['by a line', { 'app.pth': 'CHECKOUT/app\n' }, (folder) => ({ VIRTUAL_ENV: folder })],
  [
    'among other lines',
    { 'app.pth': '# app\n\nimport site\nCHECKOUT/app\r\n' },
    (folder) => ({ VIRTUAL_ENV: folder }),
  ],
  ['by a link of old', { 'app.egg-link': 'CHECKOUT/app\n.' }, (folder) => ({ CONDA_PREFIX: folder })],
  [
    'by code',
    { '__editable___app_1_0_finder.py': "MAPPING = {'rules': 'CHECKOUT/app/rules'}\n" },
    (folder) => ({ PATH: list('/nowhere', path.join(folder, 'bin')) }),
  ],
  ['for one user', { 'app.pth': 'CHECKOUT/app\n' }, (folder) => ({ HOME: path.join(folder, 'home') })],
])(
  'main’s side looks into its own tree before a package that is installed to be edited: %s',
  (_name, files, envOf) => {
    const packages = ['lib/python3.13/site-packages', 'home/.local/lib/python3.13/site-packages'];
    const folder = temporaryTree({
      'bin/python3': '',
      ...Object.fromEntries(
        packages.flatMap((where) =>
          Object.entries(files).map(([name, text]) => [`${where}/${name}`, at(text)]),
        ),
      ),
    });
    const env = { ...envOf(folder), PYTHONPATH: '/usr/lib/more' };
    expect(ownPlaces(env, checkout, main).PYTHONPATH).toBe(list(path.join(main, 'app'), '/usr/lib/more'));
    expect(ownPlaces(env, checkout, checkout)).toEqual(env);
    expect(ownPlaces(envOf(folder), main, checkout).PYTHONPATH).toBeUndefined();
  },
);

test('a line of an editable install is seen from where it stands', () => {
  const packages = '.venv/lib/python3.13/site-packages';
  const tree = temporaryTree({ [`${packages}/app.pth`]: '../../../../app\n', 'app/rules.py': '' });
  expect(ownPlaces({ VIRTUAL_ENV: path.join(tree, '.venv') }, tree, main).PYTHONPATH).toBe(
    path.join(main, 'app'),
  );
});

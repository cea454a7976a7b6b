import { realpathSync } from 'node:fs';
import { configForm, suiteSource } from '../config/discovery/suite-source.ts';
import type { SuiteConfig } from '../config/gate-config.ts';
import { nearestInstall, type PackageKind } from '../config/install-command.ts';
import { folderOf } from '../config/repository-path.ts';
import type { Install } from '../vocabulary.ts';
import { configStrings } from './references/config-strings.ts';

/** A file of code that a config names: a provider, an assertion, a prompt function, a hook. */
const CODE: Readonly<Record<PackageKind, RegExp>> = {
  node: /^(?:package:|(?:file:\/\/|exec:\s*node )?[^\s{}]+\.[cm]?[jt]s(?::[\w.]+)?$)/,
  python: /^(?:python:|exec:\s*python|(?:file:\/\/)?[^\s{}]+\.py(?::[\w.]+)?$)/,
};
const KINDS = Object.keys(CODE) as readonly PackageKind[];

/** How the packages that the suites' own code needs are installed: of each language that their configs name files of, by the lock file nearby. */
export function suiteInstalls({
  root,
  suites,
}: {
  root: string;
  suites: readonly Pick<SuiteConfig, 'config'>[];
}): readonly Install[] {
  const real = realpathSync(root);
  const found = suites.flatMap(({ config }) =>
    kindsOf(real, config).flatMap((each) => nearestInstall(real, folderOf(config), each) ?? []),
  );
  return [...new Map(found.map((install) => [JSON.stringify(install), install])).values()];
}

function kindsOf(root: string, config: string): readonly PackageKind[] {
  if (configForm(config) === 'code') return ['node'];
  const source = suiteSource(root, config);
  if (source.kind === 'problems') return [];
  const texts = configStrings(source.value.plain()).map(({ text }) => text);
  return KINDS.filter((each) => texts.some((text) => CODE[each].test(text)));
}

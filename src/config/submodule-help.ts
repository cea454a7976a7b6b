/** What fills submodules: in a checkout, and in a workflow. */
export const FILL_SUBMODULES =
  'git submodule update --init\nIn a workflow:\n- uses: actions/checkout@v7\n  with:\n    submodules: true\n    fetch-depth: 0';

/** Why no suite was seen where a submodule is not checked out, and what fills it. Null where none is empty. */
export function submoduleHelp(
  skipped: readonly { readonly config: string; readonly reason: string; readonly isEmptySubmodule?: true }[],
): { readonly why: string; readonly fix: string } | null {
  const empty = skipped.find(({ isEmptySubmodule }) => isEmptySubmodule);
  return empty === undefined ? null : { why: `${empty.config}: ${empty.reason}.`, fix: FILL_SUBMODULES };
}

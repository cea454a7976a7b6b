import { AsyncLocalStorage } from 'node:async_hooks';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';

const context = new AsyncLocalStorage<true>();

/** Runs `work` as a provider's own: templates in its settings may read every variable. */
export function asProvider<T>(work: () => T): T {
  return context.run(true, work);
}

/** Whether the code that runs is a provider's own, or loads one. */
export function isProviders(): boolean {
  return context.getStore() === true;
}

/**
 * Loads every provider of a suite as a provider's own work. promptfoo renders a provider's settings before it looks for
 * who makes it, so the first in its list asks for the same provider once more. `finish` renders what the config's `env`
 * block says, which was left as it is for everything else.
 */
export function loadProvidersAsSuch(
  { providerMap, loadApiProvider }: Promptfoo,
  finish: (env: unknown) => unknown,
): void {
  providerMap?.unshift({
    test: () => !isProviders(),
    create: (id, _rendered, written) =>
      asProvider(() => {
        const options = Object(written.options) as { readonly env?: unknown };
        return loadApiProvider(id, {
          ...written,
          ...(written.env !== undefined && { env: finish(written.env) }),
          ...(written.options && {
            options: { ...options, ...(options.env !== undefined && { env: finish(options.env) }) },
          }),
        });
      }),
  });
}

/** Variables that say which server answers. */
const ADDRESS = /_(BASE_URL|API_BASE|API_URL|API_HOST|ENDPOINT)$/;

/** The variables of an environment that say which server answers, with their values, in the order of their names. */
export function serverAddresses(
  env: Readonly<Record<string, string | undefined>>,
): readonly (readonly [name: string, address: string])[] {
  return Object.entries(env)
    .flatMap(([name, address = '']) => (ADDRESS.test(name) ? [[name, address] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
